package org.openbook.alliance.text.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.testing.FormulaCase;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.text.DividedFigure;
import org.openbook.alliance.text.ExplanationRow;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.FormulaRows;
import org.openbook.alliance.text.FormulaText;
import org.openbook.alliance.text.TextStyle;

/** How figures are written, as plain parameters: {@code @Domain(TextDomain.class)}. */
public final class TextDomain extends DomainContextBase {
  @Provide
  Arbitrary<TextStyle> styles() {
    return Combinators.combine(Arbitraries.of(Language.class), MoneyArbitraries.currencies())
        .as(TextStyle::of);
  }

  @Provide
  Arbitrary<ExplanationText> explanations() {
    return styles().map(ExplanationText::of);
  }

  @Provide
  Arbitrary<FormulaRows> formulaRows() {
    return FormulaCase.computable()
        .map(given -> FormulaRows.of(List.of(given.formula()), Formula::operands));
  }

  @Provide
  Arbitrary<FormulaText> formulaTexts() {
    return Combinators.combine(formulaRows(), styles()).as(FormulaText::of);
  }

  @Provide
  Arbitrary<ExplanationRow> rows() {
    return Picks.among(blocks(), block -> block);
  }

  @Provide
  Arbitrary<ExplanationRow.Columns> columns() {
    return rows().map(ExplanationRow::columns);
  }

  @Provide
  Arbitrary<DividedFigure> dividedFigures() {
    return Combinators.combine(FormulaCase.computable(), sides())
        .as(
            (given, side) ->
                new DividedFigure(given.formula().evaluate(given.inputs()), List.of(side)));
  }

  @Provide
  Arbitrary<DividedFigure.Side> sides() {
    return Combinators.combine(
            Arbitraries.of(DividedFigure.Among.class), PartyArbitraries.divisions())
        .as(TextDomain::side);
  }

  private static DividedFigure.Side side(DividedFigure.Among among, Division division) {
    Map<PartyId, Label> names = new HashMap<>();
    division.parts().forEach(part -> names.put(part.party(), Label.en(part.party().value())));
    return new DividedFigure.Side(among, division, names, List.of());
  }

  private Arbitrary<List<ExplanationRow>> blocks() {
    Arbitrary<List<List<ExplanationRow>>> pages =
        Combinators.combine(explanations(), FormulaCase.computable())
            .as((text, given) -> text.blocks(List.of(given.formula().evaluate(given.inputs()))));
    return Picks.among(pages, page -> page);
  }
}
