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
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;

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
      SCORE × RATIO = SCORE
      RATIO × SCORE = SCORE
      SCORE × COUNT = SCORE
      COUNT × SCORE = SCORE
      MEASURE(%) × RATIO = MEASURE(%)
      RATIO × MEASURE(%) = MEASURE(%)
      MEASURE(%) × COUNT = MEASURE(%)
      COUNT × MEASURE(%) = MEASURE(%)
      MEASURE(NPS) × RATIO = MEASURE(NPS)
      RATIO × MEASURE(NPS) = MEASURE(NPS)
      MEASURE(NPS) × COUNT = MEASURE(NPS)
      COUNT × MEASURE(NPS) = MEASURE(NPS)
      RATIO × COUNT = RATIO
      COUNT × RATIO = RATIO
      COUNT × COUNT = COUNT
      MONEY × MEASURE(NPS) = MONEY
      MEASURE(NPS) × MONEY = MONEY
      MONEY(EUR) × MEASURE(NPS) = MONEY(EUR)
      MEASURE(NPS) × MONEY(EUR) = MONEY(EUR)
      MONEY(SEK) × MEASURE(NPS) = MONEY(SEK)
      MEASURE(NPS) × MONEY(SEK) = MONEY(SEK)

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
      SCORE ÷ COUNT = SCORE
      MEASURE(%) ÷ RATIO = MEASURE(%)
      MEASURE(%) ÷ COUNT = MEASURE(%)
      MEASURE(NPS) ÷ RATIO = MEASURE(NPS)
      MEASURE(NPS) ÷ COUNT = MEASURE(NPS)
      COUNT ÷ RATIO = RATIO
      MONEY ÷ MEASURE(NPS) = MONEY
      MONEY(EUR) ÷ MEASURE(NPS) = MONEY(EUR)
      MONEY(SEK) ÷ MEASURE(NPS) = MONEY(SEK)
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
  void money_takes_a_currency_or_its_code() {
    assertThat(Unit.money(Amounts.EUR)).isEqualTo(Unit.money("EUR"));
  }

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
            "MONEY × MONEY has no unit; one factor must be a RATIO or a COUNT, or MONEY for each"
                + " MEASURE");
    assertThatThrownBy(() -> one(Unit.SCORE).dividedBy(one(Unit.MONEY)))
        .hasMessage(
            "SCORE ÷ MONEY has no unit; the divisor must be a RATIO, a COUNT or like the dividend,"
                + " or MONEY's MEASURE");
    assertThatThrownBy(() -> one(Unit.RATIO).times(one(Unit.CONDITION)))
        .hasMessage(
            "RATIO × CONDITION has no unit; a CONDITION is no number, it must be the condition of"
                + " a choice");
  }

  @Test
  void money_for_each_percent_is_refused_because_a_percent_could_be_a_share() {
    Formula rate = Formula.constant(Rational.of(52), Unit.measure("%"));
    Formula onePercent = Formula.constant(Rational.ONE, Unit.measure("%"));
    Formula price = Formula.money(Rational.HUNDRED);

    assertThatThrownBy(() -> rate.times(price))
        .hasMessage(
            "MEASURE(%) × MONEY has no unit; the MEASURE(%) must first be divided by 1 % or by"
                + " 100 %, which makes it a RATIO");
    assertThat(valueOf(rate.dividedBy(onePercent).times(price))).isEqualTo(Rational.of(5200));
  }

  @Test
  void counts_and_money_are_multiplied_in_any_order() {
    Formula persons = Formula.count(Rational.of(10));
    Formula months = Formula.count(Rational.of(12));
    Formula price = Formula.money(Rational.of(3));

    List<Formula> orders =
        List.of(
            persons.times(months).times(price),
            price.times(persons.times(months)),
            persons.times(price).times(months),
            price.times(months).times(persons));

    assertThat(valueOf(persons.times(months))).isEqualTo(Rational.of(120));
    assertThat(orders).allSatisfy(order -> assertThat(order.unit()).isEqualTo(Unit.MONEY));
    assertThat(orders.stream().map(UnitTest::valueOf)).containsOnly(Rational.of(360));
  }

  @Test
  void half_of_a_count_is_paid_half() {
    Formula half = Formula.count(Rational.of(1, 2));

    assertThat(valueOf(Formula.money(Rational.HUNDRED).times(half))).isEqualTo(Rational.of(50));
  }

  @Test
  void measure_has_its_price_and_money_its_measure() {
    Formula energy = Formula.constant(Rational.of(1000), Unit.measure("kWh"));
    Formula price = Formula.money(Rational.of(3, 20));

    assertThat(valueOf(energy.times(price))).isEqualTo(Rational.of(150));
    assertThat(valueOf(Formula.money(Rational.of(150)).dividedBy(energy)))
        .isEqualTo(Rational.of(3, 20));
  }

  @Test
  void target_moves_a_tenth_of_the_way_to_its_benchmark() {
    Formula baseline = Formula.constant(Rational.of(50), Unit.measure("%"));
    Formula benchmark = Formula.constant(Rational.of(70), Unit.measure("%"));

    Formula target = baseline.plus(benchmark.minus(baseline).times(Rational.of(1, 10)));

    assertThat(target.unit()).isEqualTo(Unit.measure("%"));
    assertThat(valueOf(target)).isEqualTo(Rational.of(52));
  }

  private static Rational valueOf(Formula formula) {
    return formula.evaluate(Inputs.none()).value();
  }

  @Test
  void sum_of_unlike_parts_says_which_they_are() {
    List<Formula> parts =
        List.of(one(Unit.MONEY), one(Unit.SCORE), one(Unit.money("EUR")), one(Unit.money("SEK")));

    assertThatThrownBy(() -> Formula.sum(parts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a sum has 2 faults: (1) part 2 is a SCORE; it must be a MONEY like those before"
                + " · (2) part 4 is a MONEY(SEK); it must be a MONEY(EUR) like those before");
  }

  @Test
  void measure_has_a_symbol_and_other_units_but_money_have_none() {
    assertThat(Unit.measure("€/client")).hasToString("MEASURE(€/client)");
    assertThat(Unit.MONEY).hasToString("MONEY");
    assertThat(Unit.measure("%")).isEqualTo(Unit.measure("%")).isNotEqualTo(Unit.measure("NPS"));
    assertThatThrownBy(() -> Unit.measure(" "))
        .hasMessage(
            "symbol of unit MEASURE is ' '; a measure must have one, or one for each of fi, sv and en"
                + " (€/asiakas | €/klient | €/client), money may, other units must not");
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
