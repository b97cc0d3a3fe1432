package org.openbook.alliance.text.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.testing.FormulaCase;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.ExplanationRow;
import org.openbook.alliance.text.ExplanationText;
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
  Arbitrary<ExplanationRow> rows() {
    return Picks.among(blocks(), block -> block);
  }

  @Provide
  Arbitrary<ExplanationRow.Columns> columns() {
    return rows().map(ExplanationRow::columns);
  }

  private Arbitrary<List<ExplanationRow>> blocks() {
    Arbitrary<List<List<ExplanationRow>>> pages =
        Combinators.combine(explanations(), FormulaCase.computable())
            .as((text, given) -> text.blocks(List.of(given.formula().evaluate(given.inputs()))));
    return Picks.among(pages, page -> page);
  }
}
