package org.openbook.alliance.workbook;

import java.util.Optional;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.term.Meaning;

/** The scorecard as people read it: what was measured, the points, the weights. */
final class ScorecardSheet {
  private static final int WEIGHT = 1;
  private static final int MEASURED = 2;
  private static final int POINTS = 3;
  private static final int SHARE = 4;
  private static final int WEIGHTED = 5;
  private static final int CLAUSE = 6;
  private static final String UNKNOWN = "\"–\"";

  private final Page sheet;
  private final CommercialModel model;
  private final Scorecard scorecard;
  private final FactCells facts;
  private final CalculationSheet calculation;

  ScorecardSheet(Page sheet, CommercialModel model, FactCells facts, CalculationSheet calculation) {
    this.sheet = sheet;
    this.model = model;
    this.scorecard = model.scorecard().orElseThrow();
    this.facts = facts;
    this.calculation = calculation;
  }

  void write() {
    sheet.widths(52, 12, 18, 12, 12, 14, 34);
    sheet.next().text(0, scorecard.provision().label(), Look.TITLE);
    sheet
        .next()
        .headings(
            SheetWords.AREA,
            SheetWords.WEIGHT,
            SheetWords.MEASURED,
            SheetWords.POINTS,
            SheetWords.SHARE,
            SheetWords.WEIGHTED,
            SheetWords.CLAUSE)
        .freeze();
    for (KeyResultArea area : scorecard.areas()) {
      sheet.next().text(0, area.provision().label(), Look.TOTAL);
      sheet.number(WEIGHT, area.weight(), Unit.COUNT, Look.TOTAL);
      for (int column = MEASURED; column <= CLAUSE; column++) {
        sheet.text(column, "", Look.TOTAL);
      }
      area.indicators().forEach(indicator -> write(area, indicator));
    }
    model.score().filter(calculation::computes).ifPresent(this::writeScore);
  }

  private void write(KeyResultArea area, KeyResultIndicator indicator) {
    sheet.next().text(0, "   " + label(indicator), Look.PLAIN);
    sheet.number(WEIGHT, indicator.weight(), Unit.COUNT, Look.PLAIN);
    sheet.number(SHARE, scorecard.share(area, indicator), Unit.RATIO, Look.PLAIN);
    sheet.text(CLAUSE, indicator.provision().clause().reference(), Look.PLAIN);
    if (facts.contains(indicator.measuredId())) {
      String measured = facts.name(indicator.measuredId());
      known(
          MEASURED,
          "IF(ISBLANK(%s),%s,%s)".formatted(measured, UNKNOWN, measured),
          indicator.unit());
    }
    points(indicator)
        .ifPresent(
            points -> {
              known(POINTS, calculation.address(points), Unit.SCORE);
              known(WEIGHTED, sheet.here(POINTS) + "*" + sheet.here(SHARE), Unit.SCORE);
            });
  }

  private Optional<Formula> points(KeyResultIndicator indicator) {
    return model.scores(indicator.id()).stream()
        .filter(step -> step.meaning() == Meaning.INDICATOR_SCORE)
        .filter(calculation::computes)
        .findFirst();
  }

  private String label(KeyResultIndicator indicator) {
    return calculation.book().word(indicator.provision().label());
  }

  private void known(int column, String formula, Unit unit) {
    sheet.formula(column, "IFERROR(" + formula + "," + UNKNOWN + ")", unit, Look.PLAIN);
  }

  private void writeScore(Formula score) {
    sheet.next().text(0, score.label().orElseThrow(), Look.TOTAL);
    for (int column = WEIGHT; column <= CLAUSE; column++) {
      sheet.text(column, "", Look.TOTAL);
    }
    sheet.formula(POINTS, calculation.address(score), Unit.SCORE, Look.TOTAL);
  }
}
