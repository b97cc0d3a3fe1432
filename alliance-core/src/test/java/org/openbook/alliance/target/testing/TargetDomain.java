package org.openbook.alliance.target.testing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.ComparisonBasis.Content;
import org.openbook.alliance.target.IndexAdjustment;
import org.openbook.alliance.target.IndexSeries;
import org.openbook.alliance.target.PriceLevel;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.target.ValueForMoney;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.term.testing.Terms;

/** Targets and what changes them as plain parameters: {@code @Domain(TargetDomain.class)}. */
public final class TargetDomain extends DomainContextBase {
  private static final YearMonth FIRST = YearMonth.of(2018, 4);
  private static final int MONTHS = 12;

  @Provide
  Arbitrary<TargetCost> targets() {
    return TargetArbitraries.targets();
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
    return Combinators.combine(ids(), months()).as(PriceLevel::of);
  }

  /** Every month of a year has a value. */
  @Provide
  Arbitrary<IndexSeries> series() {
    return Combinators.combine(
            ids(), Arbitraries.integers().between(900, 1200).list().ofSize(MONTHS))
        .as((id, tenths) -> IndexSeries.of(id, Source.contract("statistics"), byMonth(tenths)));
  }

  @Provide
  Arbitrary<IndexAdjustment.Component> components() {
    return Combinators.combine(series(), Arbitraries.integers().between(1, 10))
        .as((series, tenths) -> new IndexAdjustment.Component(series, Rational.of(tenths, 10)));
  }

  @Provide
  Arbitrary<IndexAdjustment> adjustments() {
    return Combinators.combine(components(), months(), months(), MoneyArbitraries.roundings())
        .as(
            (component, base, current, rounding) ->
                IndexAdjustment.builder()
                    .provision(Given.term("Prices"))
                    .base(base)
                    .current(current)
                    .addComponents(component)
                    .notIndexed(Rational.ONE.minus(component.weight()))
                    .factorRounding(rounding)
                    .build());
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("wages", "prices", "energy");
  }

  private static Arbitrary<YearMonth> months() {
    return Arbitraries.integers().between(0, MONTHS - 1).map(FIRST::plusMonths);
  }

  private static Map<YearMonth, Rational> byMonth(List<Integer> tenths) {
    Map<YearMonth, Rational> values = new TreeMap<>();
    for (int i = 0; i < tenths.size(); i++) {
      values.put(FIRST.plusMonths(i), Rational.of(tenths.get(i), 10));
    }
    return values;
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
