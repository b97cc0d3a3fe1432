package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and bytes become trees; what is no UTF-8 is refused, not guessed. */
class ParsedTest {
  /** Takes the whole text for one text. */
  private static final DocumentParser WHOLE = (text, builder) -> builder.text(text, 1);

  private static Tree parsed(byte[] bytes) {
    return Parsed.of("facts document", bytes, WHOLE).sound();
  }

  private static String refusal(byte[] bytes) {
    DocumentException refused = catchThrowableOfType(DocumentException.class, () -> parsed(bytes));
    return refused.faults().get(0).toString();
  }

  // ---- UTF-8 ----

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "{\"a\": \"ä€😀\"}", "\n", "ab\u0000c"})
  void utf_8_is_read(String text) {
    assertThat(parsed(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Tree.text(text));
    assertThat(Parsed.of("facts document", text, WHOLE).sound()).isEqualTo(Tree.text(text));
  }

  @Test
  void one_byte_order_mark_is_passed_over() {
    byte[] marked = "\ufeff{}".getBytes(StandardCharsets.UTF_8);

    assertThat(parsed(marked)).isEqualTo(Tree.text("{}"));
    assertThat(Parsed.of("facts document", "\ufeff{}", WHOLE).sound()).isEqualTo(Tree.text("{}"));
    assertThat(Parsed.of("facts document", "\ufeff\ufeff{}", WHOLE).sound())
        .isEqualTo(Tree.text("\ufeff{}"));
  }

  // ---- other encodings ----

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
  void utf_16_is_named(String charset) {
    assertThat(refusal("{\"a\": 1}".getBytes(Charset.forName(charset))))
        .isEqualTo("$ (line 1): it is written in UTF-16; it must be in UTF-8, save it so");
  }

  @ParameterizedTest
  @CsvSource({"'{\"a\": \"ä\"}', 1, 228", "'{\n\"a\":\n\"é\"}', 3, 233", "'\n\nÄ', 3, 196"})
  void byte_of_latin_1_is_told_with_its_line(String text, int line, int value) {
    assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(
            "$ (line %s): byte %s is no UTF-8; it must be in UTF-8, save it so"
                .formatted(line, value));
  }

  @Test
  void truncated_letter_is_refused() {
    assertThat(refusal(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x82}))
        .isEqualTo("$ (line 2): byte 226 is no UTF-8; it must be in UTF-8, save it so");
  }

  @Test
  void half_of_a_surrogate_pair_in_bytes_is_refused() {
    ByteArrayOutputStream half = new ByteArrayOutputStream();
    half.writeBytes(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'});

    assertThat(refusal(half.toByteArray())).contains("byte 237 is no UTF-8");
  }

  // ---- bounds ----

  @Test
  void document_has_a_longest_length() {
    String message = "facts document: $: it has a length of 67108865; it has at most 67108864";

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> parsed(new byte[Parsed.LONGEST + 1]))
        .withMessage(message);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Parsed.of("facts document", " ".repeat(Parsed.LONGEST + 1), WHOLE))
        .withMessage(message);
  }

  @Test
  void sound_tree_is_one_without_faults() {
    DocumentException.Fault fault = new DocumentException.Fault("$.a", 3, "it is wrong");

    assertThat(new Parsed("x", Tree.yes(), List.of()).sound()).isEqualTo(Tree.yes());
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> new Parsed("x", Tree.yes(), List.of(fault)).sound())
        .withMessage("x: $.a (line 3): it is wrong")
        .satisfies(refused -> assertThat(refused.faults()).containsExactly(fault));
  }
}
