package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Decoding and encoding restores any bytes. */
class PageBytesTest {

  @Provide
  Arbitrary<byte[]> awkwardBytes() {
    Arbitrary<byte[]> pieces =
        Arbitraries.of(
                "|", "é", "取", "🟢", "\uFEFF", "\uFFFD", "\u0000", "\uDBFF\uDFFF", "\uD800\uDC80")
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> broken =
        Arbitraries.of(0x80, 0xBF, 0xC0, 0xC3, 0xE2, 0xED, 0xA0, 0xF0, 0x9F, 0xFF)
            .map(value -> new byte[] {value.byteValue()});
    return Arbitraries.oneOf(pieces, broken).list().ofMaxSize(12).map(PageBytesTest::joined);
  }

  private static byte[] joined(Iterable<byte[]> pieces) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    pieces.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  @Property
  void encodingRestoresAnyDecodedBytes(@ForAll byte[] bytes) {
    assertThat(PageBytes.encode(PageBytes.decode(bytes))).isEqualTo(bytes);
  }

  @Property
  void encodingRestoresNearlyValidUtf8(@ForAll("awkwardBytes") byte[] bytes) {
    assertThat(PageBytes.encode(PageBytes.decode(bytes))).isEqualTo(bytes);
  }

  @Example
  void utf8IsDecoded() {
    String text = "\uFEFF| 取引所 | 🟢 |\r\n";

    assertThat(PageBytes.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Example
  void invalidBytesAreDecodedAsUnpairedSurrogates() {
    assertThat(PageBytes.decode(new byte[] {'a', (byte) 0xE9, 'b'})).isEqualTo("a\uDCE9b");
  }
}
