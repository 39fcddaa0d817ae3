package io.github.exchangetables.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the command as a shell would, without a process. */
public final class Cli {

  /** What a run left behind. */
  public record Result(int exitCode, String out, String err) {}

  private InputStream in = InputStream.nullInputStream();
  private Map<String, String> environment = Map.of();
  private Terminal terminal = new Terminal(false, false, false, () -> 80);

  /** Runs with nothing on standard input, all streams redirected. */
  static Result run(Object... args) {
    return new Cli().start(args);
  }

  public Cli withInput(String text) {
    return withInput(text.getBytes(StandardCharsets.UTF_8));
  }

  Cli withInput(byte[] bytes) {
    return withInput(new ByteArrayInputStream(bytes));
  }

  Cli withInput(InputStream stream) {
    in = stream;
    return this;
  }

  Cli withEnvironment(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  /** Standard output is a terminal of that width. */
  Cli onTerminal(int columns) {
    terminal = new Terminal(false, true, false, () -> columns);
    return this;
  }

  /** Standard input is a terminal, too. */
  Cli withKeyboard() {
    terminal = new Terminal(true, terminal.isOut(), terminal.isErr(), terminal.columns());
    return this;
  }

  Result start(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Result result = startInto(out, args);
    return new Result(result.exitCode(), out.toString(StandardCharsets.UTF_8), result.err());
  }

  /** Runs with both output streams going to one place, as on a terminal: standard output. */
  public Result startOnOneStream(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exitCode = start(out, out, args);
    return new Result(exitCode, out.toString(StandardCharsets.UTF_8), "");
  }

  /** Runs with standard output going elsewhere; the result has none. */
  Result startInto(OutputStream out, Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = start(out, err, args);
    return new Result(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }

  private int start(OutputStream out, OutputStream err, Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    return Main.run(texts, new Host(in, out, err, environment, terminal));
  }
}
