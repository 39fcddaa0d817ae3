package io.github.exchangetables.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.exchangetables.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Escapes what JSON demands, and all else that a terminal must not get as it is. */
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
