package io.github.exchangetables.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;

/** A {@link Writer} that writes to any {@link Appendable}. */
public final class AppendableWriter extends Writer {

  private final Appendable target;

  private AppendableWriter(Appendable target) {
    this.target = target;
  }

  /** Returns the target if it is a writer, or else a writer to it. */
  public static Writer of(Appendable target) {
    return target instanceof Writer writer
        ? writer
        : new AppendableWriter(requireNonNull(target, "out"));
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    target.append(String.valueOf(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    target.append(text, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
