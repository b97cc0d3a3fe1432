package org.openbook.alliance.cases.reach;

import java.util.List;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.term.Provision;

/**
 * What an organisation is paid of savings or pays of losses under ACO REACH.
 *
 * <p>Not a gate: every band counts for its own part, from the first dollar. The benchmark is net of
 * the programme's discount before the difference is taken. Sequestration takes 2 % of savings and
 * nothing of losses. Nothing is rounded. Worked numbers, in per cent of the benchmark: Professional
 * 8 → 3.55 and 20 → 5.25; Global 30 → 27.5 and 60 → 34.75.
 */
public final class RiskCorridors {
  /** The cost of care, net of what is settled elsewhere. */
  public static final QuantityId COST = QuantityId.of("total-cost-of-care-net");

  /** Benchmark less cost; below 0 where the year lost. */
  public static final QuantityId GROSS_SAVINGS = QuantityId.of("gross-savings");

  private static final String AGREEMENT = "ACO REACH financial methodology";
  private static final Rational AFTER_SEQUESTRATION = Rational.ofPercent("98");
  private static final Unit DOLLARS = Unit.money("USD");

  private final RiskArrangement arrangement;

  private RiskCorridors(RiskArrangement arrangement) {
    this.arrangement = arrangement;
  }

  /** The corridors of an arrangement. */
  public static RiskCorridors of(RiskArrangement arrangement) {
    return new RiskCorridors(arrangement);
  }

  /** Of an unadjusted benchmark, what is left after the programme's discount: 2 % leaves 98 %. */
  public static Formula afterDiscount(Formula benchmark, Rational discount) {
    return Rate.discount(term("Benchmark after the discount"), discount).apply(benchmark);
  }

  /** Gain and pain on a benchmark that is net of the discount. */
  public GainPainShare on(Formula benchmark, Formula cost) {
    return GainPainShare.builder()
        .gainProvision(term("Shared savings"))
        .painProvision(term("Shared losses"))
        .target(benchmark)
        .actual(cost)
        .addGainRules(corridors("Savings inside the corridors", benchmark))
        .addPainRules(corridors("Losses inside the corridors", benchmark))
        .build();
  }

  private ShareBands corridors(String name, Formula benchmark) {
    return ShareBands.builder()
        .provision(term(name + ", " + arrangement.publishedName()))
        .base(benchmark)
        .addAllBands(arrangement.corridors())
        .build();
  }

  /** Savings shared, or losses below 0, before sequestration; asks for both facts. */
  public Formula shared() {
    return published().gain().minus(published().pain()).named(term("Shared savings or losses"));
  }

  /** The same after sequestration of the savings. */
  public Formula sharedAfterSequestration() {
    GainPainShare share = published();
    return Rate.of(term("Savings after sequestration"), AFTER_SEQUESTRATION)
        .apply(share.gain())
        .minus(share.pain())
        .named(term("Shared savings or losses after sequestration"));
  }

  /** Both, compiled once for any number of organisations. */
  public Calculation calculation() {
    return Calculation.of(List.of(shared(), sharedAfterSequestration()));
  }

  // The files publish cost and gross savings to a tenth of a cent; the base is their sum.
  private GainPainShare published() {
    Formula cost = Formula.quantity(COST, DOLLARS, Label.en("Total cost of care, net"));
    Formula savings = Formula.quantity(GROSS_SAVINGS, DOLLARS, Label.en("Gross savings"));
    return on(cost.plus(savings).named(term("Benchmark, base of the corridors")), cost);
  }

  private static Provision term(String english) {
    return Wording.agreed(english, AGREEMENT);
  }
}
