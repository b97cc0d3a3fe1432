package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.testing.Given;

/** Each law with a formula that keeps it and one that was broken on purpose. */
class FormulaLawsTest {
  private static final Formula COST = Given.amountFact("cost");
  private static final Inputs FACTS = Given.fact("cost", "90", Unit.MONEY);
  private static final Formula SHARE =
      Given.money("100")
          .minus(COST)
          .times(Rational.of(1, 3))
          .rounded(Rounding.toSmallestUnit(Amounts.EUR), "payable")
          .named(Given.term("Gain"));

  /** A function that gives another number every time: what no pure function does. */
  static Formula impure(Formula of) {
    AtomicInteger calls = new AtomicInteger();
    return Formula.of(
        new Node.Opaque(
            "counter",
            "1",
            List.of(of),
            Unit.MONEY,
            values -> values.get(0).plus(Rational.of(calls.incrementAndGet()))));
  }

  @Test
  void function_that_gives_another_number_every_time_is_found_by_replay() {
    Law<Formula, Inputs> law = FormulaLaws.replayed();

    assertThat(law.violations(SHARE, FACTS)).isEmpty();
    assertThat(law.violations(impure(COST).named(Given.term("Bonus")), FACTS))
        .singleElement()
        .hasToString(
            "every figure follows from its operands: expected 92 from [cost = 90 MONEY], given 91"
                + " MONEY; on {cost=90 MONEY (assumption: test)}");
  }

  @Test
  void formula_without_name_or_clause_is_found() {
    Law<Formula, Inputs> law = FormulaLaws.explained();

    assertThat(law.violations(SHARE, FACTS)).isEmpty();
    assertThat(law.violations(COST.named(Label.en("Cost")), FACTS))
        .singleElement()
        .extracting(Violation::expected)
        .isEqualTo("a name with a clause");
    assertThat(law.violations(SHARE.plus(Given.money("12")), FACTS))
        .extracting(Violation::expected, Violation::given)
        .containsExactly(
            tuple("a name with a clause", "15.33 MONEY"),
            tuple("a source, or a clause above it", "12 MONEY"));
  }

  @Test
  void amount_hidden_in_code_is_found_by_another_size_of_the_currency() {
    Law<Formula, Inputs> law = FormulaLaws.scaleInvariant(Rational.of(3));
    Formula hidden =
        Formula.of(
            new Node.Opaque(
                "with a fee of 5",
                "1",
                List.of(COST),
                Unit.MONEY,
                values -> values.get(0).plus(Rational.of(5))));

    assertThat(law.violations(SHARE, FACTS)).isEmpty();
    assertThat(law.violations(hidden, FACTS))
        .singleElement()
        .extracting(Violation::expected, Violation::given)
        .containsExactly("285", "275");
  }

  @Test
  void currency_cannot_be_of_no_size() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormulaLaws.scaleInvariant(Rational.ZERO))
        .withMessage("factor is 0; it is above 0");
  }
}
