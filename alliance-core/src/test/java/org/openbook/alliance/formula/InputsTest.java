package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Inputs.Input;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

class InputsTest {
  private static final QuantityId COST = QuantityId.of("actual-cost");
  private static final QuantityId SCORE = QuantityId.of("score");
  private static final Source LEDGER = Source.ledger("2021");

  /** One amount. */
  static Inputs money(String id, long amount) {
    return Inputs.none().with(QuantityId.of(id), Rational.of(amount), Unit.MONEY, LEDGER);
  }

  @Test
  void inputs_that_hold_the_same_facts_in_another_order_are_equal() {
    Inputs one =
        Inputs.builder()
            .put(COST, Rational.of(46), Unit.MONEY, LEDGER)
            .put(SCORE, Rational.parse("0.50"), Unit.SCORE, LEDGER)
            .build();
    Inputs other =
        Inputs.builder()
            .put(SCORE, Rational.parse("0.5"), Unit.SCORE, LEDGER)
            .put(COST, Rational.of(46), Unit.MONEY, LEDGER)
            .build();

    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one.asMap().keySet()).containsExactly(COST, SCORE);
  }

  @Test
  void inputs_that_differ_in_one_part_of_one_fact_are_different() {
    Inputs given = money("actual-cost", 46);

    assertThat(money("actual-cost", 47)).isNotEqualTo(given);
    assertThat(money("target-cost", 46)).isNotEqualTo(given);
    assertThat(given.with(COST, Rational.of(46), Unit.SCORE, LEDGER)).isNotEqualTo(given);
    assertThat(given.with(COST, Rational.of(46), Unit.MONEY, Source.ledger("2022")))
        .isNotEqualTo(given);
    assertThat(given.with(COST, Rational.of(46), Unit.MONEY, LEDGER)).isEqualTo(given);
  }

  @Test
  void fact_that_was_not_given_is_not_found_and_not_zero() {
    assertThat(Inputs.none().find(COST)).isEmpty();
    assertThat(money("actual-cost", 0).find(COST))
        .contains(new Input(Rational.ZERO, Unit.MONEY, LEDGER));
  }

  @Test
  void fact_that_is_replaced_leaves_the_old_inputs_as_they_were() {
    Inputs given = money("actual-cost", 46);
    Inputs changed = given.with(COST, Rational.of(50), Unit.MONEY, LEDGER);

    assertThat(given.find(COST).orElseThrow().value()).isEqualTo(Rational.of(46));
    assertThat(changed.find(COST).orElseThrow().value()).isEqualTo(Rational.of(50));
    assertThatThrownBy(() -> given.asMap().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void builder_that_is_used_on_leaves_what_it_built_as_it_was() {
    Inputs.Builder builder = Inputs.builder().put(COST, Rational.ONE, Unit.MONEY, LEDGER);
    Inputs built = builder.build();
    builder.put(SCORE, Rational.ONE, Unit.SCORE, LEDGER);

    assertThat(built.asMap()).hasSize(1);
    assertThat(builder.build().asMap()).hasSize(2);
  }

  @Test
  void quantity_given_twice_is_refused() {
    Inputs.Builder builder = Inputs.builder().put(COST, Rational.of(46), Unit.MONEY, LEDGER);

    assertThatThrownBy(() -> builder.put(COST, Rational.of(47), Unit.MONEY, LEDGER))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("quantity 'actual-cost' is given twice, 46 and 47; it is given once");
  }

  @Test
  void amounts_in_two_currencies_are_refused() {
    Inputs euros = Inputs.none().with(COST, Rational.ONE, Unit.money("EUR"), LEDGER);

    assertThatThrownBy(() -> euros.with(SCORE, Rational.ONE, Unit.money("SEK"), LEDGER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("facts: money in EUR and in SEK; all its money must be in one currency");
    assertThat(euros.with(SCORE, Rational.ONE, Unit.MONEY, LEDGER).asMap()).hasSize(2);
    assertThat(euros.with(COST, Rational.ONE, Unit.money("SEK"), LEDGER).asMap()).hasSize(1);
  }

  @Test
  void condition_as_a_fact_is_refused() {
    assertThatThrownBy(() -> new Input(Rational.ONE, Unit.CONDITION, LEDGER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fact is a CONDITION; it must be a number");
  }

  @Test
  void inputs_print_each_fact_with_its_unit_and_source() {
    assertThat(money("actual-cost", 46_000_000))
        .hasToString("{actual-cost=46000000 MONEY (ledger: 2021)}");
  }
}
