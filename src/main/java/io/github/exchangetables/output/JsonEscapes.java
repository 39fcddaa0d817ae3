package io.github.exchangetables.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.exchangetables.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Escapes the characters that JSON requires to be escaped, and those that are unsafe in a terminal.
 */
final class JsonEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final int DELETE = 0x7F;

  private final int[] ascii = standardAsciiEscapesForJSON();

  JsonEscapes() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return SafeText.isUnsafe(c) ? new SerializedString(SafeText.escape(c)) : null;
  }
}
