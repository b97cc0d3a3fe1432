package org.openbook.alliance.target.testing;

import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.ComparisonBasis.Content;
import org.openbook.alliance.target.IndexAdjustment;
import org.openbook.alliance.target.IndexSeries;
import org.openbook.alliance.target.IndexedAmount;
import org.openbook.alliance.target.PriceLevel;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.target.ValueForMoney;
import org.openbook.alliance.term.testing.Terms;

/** Targets and what changes them as plain parameters: {@code @Domain(TargetDomain.class)}. */
public final class TargetDomain extends DomainContextBase {
  @Provide
  Arbitrary<TargetCost> targets() {
    return TargetArbitraries.targets();
  }

  /** Every part that a document may leave out, and every way to say a change. */
  @Provide
  Arbitrary<TargetCost> anyTargets() {
    return TargetArbitraries.anyTargets();
  }

  @Provide
  Arbitrary<TargetEvent> events() {
    return TargetArbitraries.events();
  }

  @Provide
  Arbitrary<ComparisonBasis> bases() {
    return Arbitraries.of(Content.class)
        .set()
        .map(further -> ComparisonBasis.directCostsAnd(further.toArray(Content[]::new)));
  }

  // ---- tranches ----

  @Provide
  Arbitrary<Tranche> tranches() {
    Arbitrary<MonetaryAmount> amounts =
        Arbitraries.integers().between(0, 100).map(euros -> Amounts.euros("" + euros));
    return Combinators.combine(Terms.provisions(), Terms.periods(), amounts.optional())
        .as(Tranche::new);
  }

  // ---- prices ----

  @Provide
  Arbitrary<PriceLevel> priceLevels() {
    return PriceArbitraries.priceLevels();
  }

  @Provide
  Arbitrary<IndexSeries> series() {
    return PriceArbitraries.series();
  }

  @Provide
  Arbitrary<IndexAdjustment.Component> components() {
    return PriceArbitraries.components();
  }

  @Provide
  Arbitrary<IndexAdjustment> adjustments() {
    return PriceArbitraries.adjustments();
  }

  @Provide
  Arbitrary<IndexedAmount> indexed() {
    return PriceArbitraries.indexed();
  }

  // ---- value for money ----

  @Provide
  Arbitrary<ValueForMoney> valueForMoney() {
    return rows()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(rows -> new ValueForMoney(Amounts.EUR, rows));
  }

  @Provide
  Arbitrary<ValueForMoney.Row> rows() {
    Arbitrary<MonetaryAmount> euros = MoneyArbitraries.euros();
    return Combinators.combine(Terms.labels(), euros, euros, euros, Terms.labels())
        .as(ValueForMoney.Row::new);
  }
}
