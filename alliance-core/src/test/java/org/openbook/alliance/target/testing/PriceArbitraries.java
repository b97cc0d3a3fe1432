package org.openbook.alliance.target.testing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.testing.MoneyArbitraries;
import org.openbook.alliance.target.IndexAdjustment;
import org.openbook.alliance.target.IndexSeries;
import org.openbook.alliance.target.IndexedAmount;
import org.openbook.alliance.target.PriceLevel;
import org.openbook.alliance.term.testing.Terms;

/** Indices of one year, and what is adjusted by them. */
public final class PriceArbitraries {
  private static final YearMonth FIRST = YearMonth.of(2018, 4);
  private static final int MONTHS = 12;

  private PriceArbitraries() {}

  /** Months whose prices amounts are in. */
  public static Arbitrary<PriceLevel> priceLevels() {
    return Combinators.combine(ids(), months()).as(PriceLevel::of);
  }

  /** Series of which every month of the year has a value. */
  public static Arbitrary<IndexSeries> series() {
    return Combinators.combine(
            ids(), Terms.sources(), Arbitraries.integers().between(900, 1200).list().ofSize(MONTHS))
        .as((id, source, tenths) -> IndexSeries.of(id, source, byMonth(tenths)));
  }

  /** Parts of a price of a tenth to the whole. */
  public static Arbitrary<IndexAdjustment.Component> components() {
    return Combinators.combine(series(), Arbitraries.integers().between(1, 10))
        .as((series, tenths) -> new IndexAdjustment.Component(series, Rational.of(tenths, 10)));
  }

  /** Adjustments by one index of a part or the whole of a price. */
  public static Arbitrary<IndexAdjustment> adjustments() {
    return Combinators.combine(
            Terms.provisions(), components(), months(), months(), MoneyArbitraries.roundings())
        .as(
            (provision, component, base, current, rounding) ->
                IndexAdjustment.builder()
                    .provision(provision)
                    .base(base)
                    .current(current)
                    .addComponents(component)
                    .notIndexed(Rational.ONE.minus(component.weight()))
                    .factorRounding(rounding)
                    .build());
  }

  /** Amounts in euros and how they are adjusted. */
  public static Arbitrary<IndexedAmount> indexed() {
    return Combinators.combine(MoneyArbitraries.euros(), adjustments()).as(IndexedAmount::of);
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
}
