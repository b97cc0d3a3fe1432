package org.openbook.alliance.cases.finland;

import java.util.List;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.term.Provision;

/**
 * The ex-post adjustment of the state's funding of wellbeing services counties, with its growing
 * own risk.
 *
 * <p>Not a deductible: of the whole difference a part is recognised, by year. Refused before 2026.
 * Worked numbers: of a difference of 100, 95 is recognised in 2026, 90 in 2027, 80 in 2028 and 70
 * from 2029 on.
 */
public final class StateFunding {
  /** The year that is adjusted. */
  public static final QuantityId YEAR = QuantityId.of("year");

  private static final Provision RECOGNISED =
      Wording.published(
          Label.of(
              "Jälkikäteistarkistuksessa huomioitava osa",
              "Del som beaktas vid efterhandsjusteringen",
              "Part recognised in the ex-post adjustment"),
          Label.of(
              "Hallituksen esitys 2024 hyvinvointialueiden rahoituksesta",
              "Regeringens proposition 2024 om välfärdsområdenas finansiering",
              "Government bill of 2024 on the funding of wellbeing services counties"));

  private static final Staircase RECOGNISED_PARTS =
      Staircase.of(
          List.of(part(2026, "0.95"), part(2027, "0.9"), part(2028, "0.8"), part(2029, "0.7")),
          Staircase.OwnedEnd.LOWER);

  private StateFunding() {}

  /** What of a difference between actual cost and funding is recognised. */
  public static AmountRule recognisedPart() {
    Formula year = Formula.quantity(YEAR, Unit.COUNT, Label.of("Vuosi", "År", "Year"));
    return Rate.of(RECOGNISED, year.onSteps(RECOGNISED_PARTS, Unit.RATIO));
  }

  private static Staircase.Step part(long year, String recognised) {
    return Staircase.step(Rational.of(year), Rational.parse(recognised));
  }
}
