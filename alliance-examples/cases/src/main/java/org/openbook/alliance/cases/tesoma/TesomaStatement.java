package org.openbook.alliance.cases.tesoma;

import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Label;

/** The example's statements: what its settlements do not know by themselves. */
public final class TesomaStatement {
  private static final Label NOTE =
      Label.of(
          "Esimerkki: kustannusrivit ovat synteettisiä; jokainen oletus on merkitty oletukseksi.",
          "Exempel: kostnadsraderna är syntetiska; varje antagande är markerat som ett antagande.",
          "An example: the cost lines are synthetic; every assumption is marked as one.");

  private TesomaStatement() {}

  /** The statement of the settlement of these facts. */
  public static Statement of(PeriodFacts facts) {
    Agreement agreement = TesomaTerms.agreement();
    return Statement.of(agreement.settle(facts), cover(agreement));
  }

  private static Cover cover(Agreement agreement) {
    return Cover.of(agreement.label())
        .withNote(NOTE)
        .withCostTypes(TesomaFacts.classification().catalogue());
  }
}
