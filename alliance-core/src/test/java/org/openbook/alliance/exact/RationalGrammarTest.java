package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The strict grammar of {@link Rational#parse}, and the bound on decimals. */
class RationalGrammarTest {
  private static final String THOUSAND_DIGITS = "7".repeat(1_000);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "-0.0, 0",
    "007, 7",
    "0.50, 0.5",
    "-12.340, -12.34",
    "1/3, 1/3",
    "-2/6, -1/3",
    "4/2, 2",
    "0/5, 0",
    "1/03, 1/3",
  })
  void number_in_the_grammar_is_read(String text, String value) {
    assertThat(Rational.parse(text)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "/",
        "-.",
        "+1",
        " 1",
        "1 ",
        "1.",
        ".5",
        "-.5",
        "1..2",
        "1.2.3",
        "--1",
        "1-",
        "1e3",
        "1e10000000",
        "1E-5",
        "1e2147483647",
        "0x1F",
        "1_000",
        "1,5",
        "1 000",
        "1f",
        "NaN",
        "Infinity",
        "1/0",
        "1/-3",
        "1/",
        "/3",
        "1//3",
        "1/2/3",
        "1.5/2",
        "1/2.0",
        "1 / 3",
        "-1/0",
        "\n1",
        "1\u0000",
        "½",
        "−1",
        "١٢٣",
        "１２",
        "1\u00a0000",
        "𝟏",
      })
  void text_outside_the_grammar_is_refused_with_what_is_required(String text) {
    assertThatThrownBy(() -> Rational.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "number is '%s'; a number is digits with at most one '.', an optional leading '-', or"
                + " a fraction such as 1/3 of a whole number and one above 0, without exponent and"
                + " with at most 1000 digits before and after the mark",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "-%s", "%1$s.%1$s", "%1$s/%1$s", "1/%s"})
  void number_of_a_thousand_digits_is_read_and_of_one_more_refused(String shape) {
    String longest = shape.formatted(THOUSAND_DIGITS);
    String tooLong = shape.formatted(THOUSAND_DIGITS + "7");

    assertThat(Rational.parse(longest).isZero()).isFalse();
    assertThatThrownBy(() -> Rational.parse(tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("… (%d characters)".replace("… ", "…' "), tooLong.length())
        .hasMessageContaining("at most 1000 digits");
  }

  @Test
  void percentage_outside_the_grammar_is_refused() {
    assertThatThrownBy(() -> Rational.ofPercent("12.5 %"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("number is '12.5 %'; ");
  }

  @ParameterizedTest
  @CsvSource({
    "1e1000, 1001, 0",
    "1e10000003, 10000004, 0",
    "1e2147483647, 2147483648, 0",
    "1e-1001, 0, 1001",
    "1e-2147483647, 0, 2147483647",
    "0e-5000, 0, 5000",
  })
  void decimal_beyond_the_bound_is_refused(BigDecimal value, long before, long after) {
    assertThatThrownBy(() -> Rational.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "number has %d digits before and %d after the mark; it may have 1000 of each",
            before, after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "-1e999", "1e-1000", "0e-1000"})
  void decimal_at_the_bound_is_read(BigDecimal value) {
    assertThat(Rational.of(value).numerator().signum()).isEqualTo(value.signum());
  }
}
