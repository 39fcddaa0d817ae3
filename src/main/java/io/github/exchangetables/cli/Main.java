package io.github.exchangetables.cli;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs the command, and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(args, Host.system()));
  }

  /** Runs the command in the surroundings that it is given, and returns the exit code. */
  static int run(String[] args, Host host) {
    return new RootCommand(host).run(args);
  }
}
