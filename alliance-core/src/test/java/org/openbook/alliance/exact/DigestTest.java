package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  /** The first two are examples of the standard, FIPS 180-4; the third has two bytes a letter. */
  @ParameterizedTest
  @CsvSource({
    "abc, " + OF_ABC,
    "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "hyvinvointialue äö, e9929631d6c343928a9d673d0704cddbc6104c5c4756b1a34b0d4a8d45068a53",
  })
  void digest_of_a_text_is_the_sha_256_of_its_utf_8_bytes(String text, String hex) {
    assertThat(Digest.of(text)).hasToString(hex).isEqualTo(new Digest(hex));
  }

  @Test
  void digest_abbreviated_is_its_first_twelve_digits() {
    assertThat(Digest.of("abc").abbreviated()).isEqualTo("ba7816bf8f01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "a\uDC00b", "\uDC00\uD800"})
  void digest_of_half_a_surrogate_pair_is_refused(String text) {
    assertThatThrownBy(() -> Digest.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text to digest is '%s'; a text holds no half of a surrogate pair", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ba7816bf8f01", "%sA", "%sg", "%s ", "%sx5", "٣%s"})
  void digest_of_anything_but_64_lower_case_digits_is_refused(String shape) {
    String given = shape.formatted(OF_ABC.substring(1));

    assertThatThrownBy(() -> new Digest(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("digest is '")
        .hasMessageEndingWith("; a digest is 64 lower-case hexadecimal digits");
  }
}
