package org.openbook.alliance.cases.tesoma;

import org.openbook.alliance.cases.CasesWords;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;

/** The example's statements: what its settlements do not know by themselves. */
public final class TesomaStatement {
  private static final WordGroup WORDS = CasesWords.TABLE.group("tesoma");

  private TesomaStatement() {}

  /** The statement of the settlement of these facts. */
  public static Statement of(PeriodFacts facts) {
    Agreement agreement = TesomaTerms.agreement();
    return Statement.of(agreement.settle(facts), cover(agreement));
  }

  private static Cover cover(Agreement agreement) {
    return Cover.of(agreement.label())
        .withNote(WORDS.label("note"))
        .withNote(WORDS.label("provider"))
        .withNote(WORDS.label("services"))
        .withNote(WORDS.label("budget"))
        .withCostTypes(TesomaFacts.classification().catalogue());
  }
}
