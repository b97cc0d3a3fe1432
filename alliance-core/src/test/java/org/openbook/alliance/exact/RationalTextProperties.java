package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.testing.ExactDomain;

/** Text to number and back. */
@Domain(ExactDomain.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class RationalTextProperties {
  private static final Pattern NUMBER =
      Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)|(-?[0-9]+)/([0-9]*[1-9][0-9]*)");

  @Property
  void text_of_any_number_parses_to_it(@ForAll Rational a) {
    assertThat(Rational.parse(a.toString())).isEqualTo(a);
  }

  @Property
  void text_of_any_number_is_the_shortest_plain_one(@ForAll Rational a) {
    String text = a.toString();
    Statistics.label("kind")
        .collect(text.contains("/") ? "fraction" : text.contains(".") ? "decimal" : "whole")
        .coverage(
            of -> {
              of.check("fraction").percentage(p -> p > 1);
              of.check("decimal").percentage(p -> p > 1);
              of.check("whole").percentage(p -> p > 1);
            });

    assertThat(text).matches("(-?[1-9][0-9]*|0)|-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9]|/[1-9][0-9]*)");
    assertThat(text.contains("/")).isEqualTo(!a.isDecimal());
  }

  @Property
  void any_text_is_read_as_the_grammar_says_or_refused(@ForAll("almostNumbers") String text) {
    Matcher number = NUMBER.matcher(text);
    boolean isNumber = number.matches();
    Statistics.label("is a number")
        .collect(isNumber)
        .coverage(
            of -> {
              of.check(true).percentage(p -> p > 1);
              of.check(false).percentage(p -> p > 1);
            });

    if (isNumber) {
      assertThat(Rational.parse(text)).isEqualTo(expected(number));
    } else {
      assertThatThrownBy(() -> Rational.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("number is '" + text + "'; a number is digits");
    }
  }

  @Property
  void percentage_is_a_hundredth(@ForAll Rational a) {
    assertThat(Rational.ofPercent(a.toString()).times(Rational.HUNDRED)).isEqualTo(a);
  }

  @Property
  void big_decimal_at_any_scale_is_its_exact_value(@ForAll BigDecimal value) {
    assertThat(Rational.of(value)).isEqualTo(Rational.parse(value.toPlainString()));
    assertThat(Rational.of(value.setScale(value.scale() + 3))).isEqualTo(Rational.of(value));
  }

  @Provide
  Arbitrary<String> almostNumbers() {
    return Arbitraries.strings().withChars("0127.-/").ofMaxLength(6);
  }

  private static Rational expected(Matcher number) {
    return number.group(1) != null
        ? Rational.of(new BigDecimal(number.group(1)))
        : Rational.of(Long.parseLong(number.group(2)), Long.parseLong(number.group(3)));
  }
}
