package io.github.exchangetables.cli;

/** The entry point of the program. */
public final class Main {

  private Main() {}

  /** Runs the command, and exits with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Host.system()));
  }

  /** Runs the command in an environment, and returns the exit code. */
  static int run(String[] args, Host host) {
    return RootCommand.run(args, host);
  }
}
