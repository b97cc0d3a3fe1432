package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.testing.Given;

class LawTest {
  private static final Law<Integer, Integer> ABOVE =
      Law.of(
          "the subject is above every case",
          (subject, given, findings) -> {
            if (subject <= given) {
              findings.add("more than " + given, subject.toString());
            }
          });

  @Test
  void law_that_holds_finds_nothing() {
    assertThat(ABOVE.violations(3, 2)).isEmpty();
    assertThat(ABOVE.violationsAmong(3, List.of(0, 1, 2))).isEmpty();
    assertThat(ABOVE.statement()).isEqualTo("the subject is above every case");
    assertThat(ABOVE).hasToString("the subject is above every case");
  }

  @Test
  void violations_name_every_case_that_shows_one() {
    assertThat(ABOVE.violationsAmong(3, List.of(2, 3, 4)).stream().map(Violation::toString))
        .containsExactly(
            "the subject is above every case: expected more than 3, given 3; on 3",
            "the subject is above every case: expected more than 4, given 3; on 4");
  }

  @Test
  void law_of_one_thing_is_a_law_of_what_it_is_made_from() {
    Law<String, Integer> ofText = ABOVE.through(String::length);

    assertThat(ofText.violations("abc", 2)).isEmpty();
    assertThat(ofText.violations("abc", 3)).hasSize(1);
  }

  @Test
  void cap_that_is_exceeded_is_reported_with_the_facts() {
    Formula cost = Given.amountFact("cost");
    Law<Formula, Inputs> law =
        PayoffLaws.neverAbove(Payoff.of(Rational.HUNDRED)).through(Payoff::of);

    assertThat(law.violations(cost, Given.fact("cost", "100", Unit.MONEY))).isEmpty();
    assertThat(law.violations(cost, Given.fact("cost", "130", Unit.MONEY)))
        .singleElement()
        .hasToString(
            "the cap is never exceeded: expected at most 100, given 130;"
                + " on {cost=130 MONEY (assumption: test)}");
  }

  @Test
  void case_that_the_subject_refuses_is_no_case() {
    Law<Payoff, Inputs> law = PayoffLaws.neverAbove(Payoff.of(Rational.ONE));
    Payoff cost = Payoff.of(Given.amountFact("cost"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> law.violations(cost, Inputs.none()))
        .isInstanceOf(EvaluationException.class);
  }
}
