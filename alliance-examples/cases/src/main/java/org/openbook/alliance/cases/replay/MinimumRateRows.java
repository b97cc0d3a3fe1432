package org.openbook.alliance.cases.replay;

import java.util.List;
import org.openbook.alliance.cases.mssp.MinimumSavingsRate;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

/** Rows of minimum savings rates by persons: {@code replay msr}. */
final class MinimumRateRows implements RowReplay {
  private static final Source FILE = Source.published("CMS public use file");
  private static final Rational TEN = Rational.of(10);
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational MOST_DIGITS = Rational.of(100);
  private static final Rational FEWEST_PERSONS = Rational.of(500);

  private final Calculation calculation = Calculation.of(List.of(MinimumSavingsRate.formula()));

  @Override
  public List<String> columns() {
    return List.of("n_assigned", "published_msr", "digits");
  }

  @Override
  public Outcome replay(Row row) {
    Rational persons =
        row.number(
            "n_assigned", n -> n.isWhole() && n.signum() > 0, "persons are 1 or more, whole");
    Rational published = row.number("published_msr");
    Rational digits = row.number("digits", MinimumRateRows::isDigits, "digits are 0 to 100, whole");
    row.check();
    if (persons.isLessThan(FEWEST_PERSONS)) {
      return Outcome.notComputable(Status.notComputable("no rate is published below 500 persons"));
    }
    Inputs facts =
        Inputs.builder().put(MinimumSavingsRate.PERSONS, persons, Unit.COUNT, FILE).build();
    Figure rate = calculation.evaluate(facts).figures().get(0);
    return Outcome.computed(
        kind(persons),
        Status.exact(),
        List.of(Check.within(halfUnit(digits), "minimum savings rate", rate.value(), published)),
        () -> Explanation.of(rate));
  }

  private static boolean isDigits(Rational number) {
    return number.isWhole() && number.signum() >= 0 && !number.isMoreThan(MOST_DIGITS);
  }

  /** Half of the last digit that is published. */
  private static Rational halfUnit(Rational digits) {
    Rational unit = HALF;
    for (int i = 0; i < digits.numerator().intValue(); i++) {
      unit = unit.dividedBy(TEN);
    }
    return unit;
  }

  private static String kind(Rational persons) {
    if (persons.isLessThan(Rational.of(5_000))) {
      return "below 5 000 persons";
    }
    return persons.isLessThan(Rational.of(60_000))
        ? "5 000 to 59 999 persons"
        : "60 000 persons and more";
  }
}
