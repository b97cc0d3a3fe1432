package org.openbook.alliance.text.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.term.Language;
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
}
