package io.github.exchangetables.bench;

/** The least that a Java program can be, to compare the command with. */
public final class OneLine {

  private OneLine() {}

  /** Prints a line. */
  public static void main(String[] args) {
    System.out.println("one line");
  }
}
