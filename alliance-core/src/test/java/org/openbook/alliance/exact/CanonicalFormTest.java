package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {
  @Test
  void form_of_a_band_is_its_kind_and_parts_in_order() {
    CanonicalForm form =
        CanonicalForm.of("band").with("from", 0).with("rate", Rational.parse("0.50"));

    assertThat(form).hasToString("(band from=n0; rate=n0.5; )");
  }

  @Test
  void form_of_each_kind_of_part_can_be_read() {
    Digest digest = Digest.of("abc");
    Canonical part = () -> CanonicalForm.of("part");

    assertThat(CanonicalForm.of("all").with("text", "a b")).hasToString("(all text=s3:a b )");
    assertThat(CanonicalForm.of("all").with("digest", digest))
        .hasToString("(all digest=d" + digest.hex() + " )");
    assertThat(CanonicalForm.of("all").with("part", part)).hasToString("(all part=(part ) )");
    assertThat(CanonicalForm.of("all").with("parts", List.of(part, part)))
        .hasToString("(all parts=[(part )(part )] )");
  }

  @Test
  void form_of_a_whole_number_and_of_the_equal_rational_is_one() {
    assertThat(CanonicalForm.of("a").with("n", 7))
        .hasToString(CanonicalForm.of("a").with("n", Rational.of(14, 2)).toString());
  }

  @Test
  void digest_of_a_value_is_the_sha_256_of_its_form() {
    Canonical value = () -> CanonicalForm.of("band").with("from", 0);

    assertThat(value.digest()).isEqualTo(Digest.of("(band from=n0; )"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a=1", "a)", "(a", "a;", "[", "\uD800"})
  void kind_or_name_that_is_not_a_word_is_refused(String word) {
    assertThatThrownBy(() -> CanonicalForm.of(word))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "kind or name of a canonical form is '%s'; it is letters, digits or '._-:/'", word);
    assertThatThrownBy(() -> CanonicalForm.of("a").with(word, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
