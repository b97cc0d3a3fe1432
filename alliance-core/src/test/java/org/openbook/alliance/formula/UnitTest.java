package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;

class UnitTest {
  private static final List<Unit> UNITS =
      List.of(
          Unit.MONEY,
          Unit.money("EUR"),
          Unit.money("SEK"),
          Unit.RATIO,
          Unit.SCORE,
          Unit.COUNT,
          Unit.measure("%"),
          Unit.measure("NPS"),
          Unit.CONDITION);

  /** Everything that has a unit; whatever is not here is refused. */
  private static final String TABLE =
      """
      MONEY ± MONEY = MONEY
      MONEY ± MONEY(EUR) = MONEY(EUR)
      MONEY(EUR) ± MONEY = MONEY(EUR)
      MONEY(EUR) ± MONEY(EUR) = MONEY(EUR)
      MONEY ± MONEY(SEK) = MONEY(SEK)
      MONEY(SEK) ± MONEY = MONEY(SEK)
      MONEY(SEK) ± MONEY(SEK) = MONEY(SEK)
      RATIO ± RATIO = RATIO
      SCORE ± SCORE = SCORE
      COUNT ± COUNT = COUNT
      MEASURE(%) ± MEASURE(%) = MEASURE(%)
      MEASURE(NPS) ± MEASURE(NPS) = MEASURE(NPS)

      MONEY × RATIO = MONEY
      MONEY(EUR) × RATIO = MONEY(EUR)
      MONEY(SEK) × RATIO = MONEY(SEK)
      MONEY × COUNT = MONEY
      MONEY(EUR) × COUNT = MONEY(EUR)
      MONEY(SEK) × COUNT = MONEY(SEK)
      RATIO × MONEY = MONEY
      RATIO × MONEY(EUR) = MONEY(EUR)
      RATIO × MONEY(SEK) = MONEY(SEK)
      COUNT × MONEY = MONEY
      COUNT × MONEY(EUR) = MONEY(EUR)
      COUNT × MONEY(SEK) = MONEY(SEK)
      RATIO × RATIO = RATIO
      RATIO × SCORE = SCORE
      SCORE × RATIO = SCORE
      RATIO × COUNT = RATIO
      COUNT × RATIO = RATIO

      MONEY ÷ MONEY = RATIO
      MONEY ÷ MONEY(EUR) = RATIO
      MONEY ÷ MONEY(SEK) = RATIO
      MONEY(EUR) ÷ MONEY = RATIO
      MONEY(EUR) ÷ MONEY(EUR) = RATIO
      MONEY(SEK) ÷ MONEY = RATIO
      MONEY(SEK) ÷ MONEY(SEK) = RATIO
      RATIO ÷ RATIO = RATIO
      SCORE ÷ SCORE = RATIO
      COUNT ÷ COUNT = RATIO
      MEASURE(%) ÷ MEASURE(%) = RATIO
      MEASURE(NPS) ÷ MEASURE(NPS) = RATIO
      MONEY ÷ RATIO = MONEY
      MONEY(EUR) ÷ RATIO = MONEY(EUR)
      MONEY(SEK) ÷ RATIO = MONEY(SEK)
      MONEY ÷ COUNT = MONEY
      MONEY(EUR) ÷ COUNT = MONEY(EUR)
      MONEY(SEK) ÷ COUNT = MONEY(SEK)
      SCORE ÷ RATIO = SCORE
      RATIO ÷ COUNT = RATIO
      """;

  private static final Map<String, String> RESULTS =
      TABLE
          .lines()
          .filter(line -> !line.isEmpty())
          .map(line -> line.split(" = "))
          .collect(Collectors.toMap(sides -> sides[0], sides -> sides[1]));

  private static final MarginalScale HALF =
      MarginalScale.of(List.of(MarginalScale.band(Rational.ZERO, Rational.of(1, 2))));

  private final Map<String, String> met = new HashMap<>();

  @Test
  void every_pair_of_units_has_the_unit_of_the_table_or_is_refused() {
    for (Unit a : UNITS) {
      for (Unit b : UNITS) {
        check(a, "±", b, Formula::plus);
        check(a, "±", b, Formula::minus);
        check(a, "±", b, Formula::atMost);
        check(a, "±", b, Formula::atLeast);
        check(a, "±", b, UnitTest::choice);
        check(a, "×", b, Formula::times);
        check(a, "÷", b, Formula::dividedBy);
      }
    }
    assertThat(met).isEqualTo(RESULTS);
  }

  @Test
  void pairs_that_can_be_added_can_be_compared_and_be_the_base_of_bands() {
    for (Unit a : UNITS) {
      for (Unit b : UNITS) {
        assertRefusedUnlessAlike(a, b, Formula::isAtLeast);
        assertRefusedUnlessAlike(a, b, (input, base) -> input.inBands(base, HALF));
      }
    }
  }

  private void check(Unit a, String operation, Unit b, BinaryOperator<Formula> build) {
    String pair = "%s %s %s".formatted(a, operation, b);
    if (RESULTS.containsKey(pair)) {
      met.put(pair, build.apply(one(a), one(b)).unit().toString());
    } else {
      assertRefused(a, b, build);
    }
  }

  private static void assertRefusedUnlessAlike(Unit a, Unit b, BinaryOperator<Formula> build) {
    if (RESULTS.containsKey("%s ± %s".formatted(a, b))) {
      assertThat(build.apply(one(a), one(b)).node().operands()).hasSize(2);
    } else {
      assertRefused(a, b, build);
    }
  }

  private static void assertRefused(Unit a, Unit b, BinaryOperator<Formula> build) {
    assertThatThrownBy(() -> build.apply(one(a), one(b)))
        .as("%s with %s", a, b)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(a.toString())
        .hasMessageContaining("; ");
  }

  private static Formula choice(Formula then, Formula otherwise) {
    return Formula.choice(one(Unit.CONDITION), then, otherwise);
  }

  private static Formula one(Unit unit) {
    return Formula.constant(Rational.ONE, unit);
  }

  @Test
  void refused_product_says_what_was_given_and_what_is_required() {
    assertThatThrownBy(() -> one(Unit.MONEY).times(one(Unit.MONEY)))
        .hasMessage(
            "MONEY × MONEY has no unit; one factor is a RATIO, or MONEY is multiplied by a COUNT");
    assertThatThrownBy(() -> one(Unit.SCORE).dividedBy(one(Unit.MONEY)))
        .hasMessage(
            "SCORE ÷ MONEY has no unit; like is divided by like, or by a RATIO, or MONEY by a"
                + " COUNT");
    assertThatThrownBy(() -> one(Unit.RATIO).times(one(Unit.measure("%"))))
        .hasMessage("MEASURE(%) × RATIO has no unit; a MEASURE(%) is not scaled");
  }

  @Test
  void sum_of_unlike_parts_says_which_they_are() {
    List<Formula> parts =
        List.of(one(Unit.MONEY), one(Unit.SCORE), one(Unit.money("EUR")), one(Unit.money("SEK")));

    assertThatThrownBy(() -> Formula.sum(parts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a sum has 2 faults: (1) part 2 is a SCORE; it is a MONEY like those before"
                + " · (2) part 4 is a MONEY(SEK); it is a MONEY(EUR) like those before");
  }

  @Test
  void measure_has_a_symbol_and_other_units_but_money_have_none() {
    assertThat(Unit.measure("€/client")).hasToString("MEASURE(€/client)");
    assertThat(Unit.MONEY).hasToString("MONEY");
    assertThat(Unit.measure("%")).isEqualTo(Unit.measure("%")).isNotEqualTo(Unit.measure("NPS"));
    assertThatThrownBy(() -> Unit.measure(" "))
        .hasMessage(
            "symbol of unit MEASURE is ' '; a measure has one, money may have one, other units"
                + " none");
    assertThatThrownBy(() -> new Unit(Unit.Dimension.SCORE, "x"))
        .hasMessageStartingWith("symbol of unit SCORE is 'x'");
    assertThatThrownBy(() -> Unit.money(" ")).hasMessageStartingWith("symbol of unit MONEY is ' '");
  }

  @Test
  void units_with_equal_parts_have_one_digest() {
    assertThat(UNITS.stream().map(Unit.FORM::digest)).doesNotHaveDuplicates();
    assertThat(Unit.FORM.digest(Unit.money("EUR"))).isEqualTo(Unit.FORM.digest(Unit.money("EUR")));
  }
}
