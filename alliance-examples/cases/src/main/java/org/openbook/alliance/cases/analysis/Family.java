package org.openbook.alliance.cases.analysis;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;

/**
 * One kind of model of the examples, with facts around which its incentives are analysed.
 *
 * <p>Not a contract: parameters that nobody published are assumptions, and round facts are chosen
 * to show the kind. Worked number: of the Tesoma terms the provider's result stops moving with the
 * costs at 54 704 000, where half of the overrun is half of the fee.
 */
public enum Family {
  /** Tesoma's first contract period. */
  TESOMA(FamilyTerms::tesoma),
  /** A Finnish service alliance in general: a pool out of the under-run, released by the score. */
  SCORED_POOL(FamilyTerms::scoredPool),
  /** The Tampere tramway: pain up to the fee. */
  TRAMWAY(FamilyTerms::tramway),
  /** Rantatunneli: costs alone. */
  RANTATUNNELI(FamilyTerms::rantatunneli),
  /** The state's funding: a part of the difference is recognised. */
  STATE_FUNDING(FamilyTerms::stateFunding),
  /** Three limbs. */
  THREE_LIMB(FamilyTerms::threeLimb),
  /** SCIRT: gain and pain alone. */
  SCIRT(FamilyTerms::scirt),
  /** NEC option C, narrow ranges. */
  NEC_NARROW(FamilyTerms::necNarrow),
  /** NEC option C, wide ranges. */
  NEC_WIDE(FamilyTerms::necWide),
  /** A fixed price incentive contract with a ceiling. */
  FPIF(FamilyTerms::fixedPrice),
  /** Medicare Shared Savings, Track 3: first-dollar behind a minimum rate. */
  MSSP(FamilyTerms::sharedSavings),
  /** ACO REACH, Professional: corridors. */
  REACH(FamilyTerms::corridors),
  /** Hospital value-based purchasing: whole points of one measure, priced. */
  HVBP(FamilyTerms::points),
  /** QOF: points at a value rounded to pennies. */
  QOF(FamilyTerms::practice);

  private static final Set<Family> BORNE_BY_THE_PROVIDER = EnumSet.of(STATE_FUNDING, FPIF);

  private final Supplier<Terms> terms;

  /**
   * What is analysed.
   *
   * @param model the terms
   * @param facts the facts that do not move
   * @param axis what moves
   * @param budget what the clients may pay, where it was published
   */
  record Terms(
      CommercialModel model, PeriodFacts facts, Axis axis, Optional<MonetaryAmount> budget) {
    Terms(CommercialModel model, PeriodFacts facts, Axis axis) {
      this(model, facts, axis, Optional.empty());
    }

    IncentiveAnalysis analysis() {
      IncentiveAnalysis analysis = IncentiveAnalysis.of(model, facts);
      return budget.map(analysis::withBudget).orElse(analysis);
    }
  }

  Family(Supplier<Terms> terms) {
    this.terms = terms;
  }

  /** The name on the command line: {@code scored-pool}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The analysis around its facts. */
  public IncentiveAnalysis analysis() {
    Terms made = terms.get();
    IncentiveAnalysis analysis = made.analysis();
    return BORNE_BY_THE_PROVIDER.contains(this) ? borneByTheProvider(made, analysis) : analysis;
  }

  // What one price pays for, or is a part of, no line pays back.
  private static IncentiveAnalysis borneByTheProvider(Terms made, IncentiveAnalysis analysis) {
    PartyId provider =
        made.model().alliance().holding(Role.PROVIDER, made.facts().period().endInclusive()).get(0);
    return analysis.withSpending(Participation.sole(provider));
  }

  /** The quantity that its incentives turn on. */
  public Axis axis() {
    return terms.get().axis();
  }

  static Axis costs(long low, long high) {
    return Axis.actualCost(Rational.of(low), Rational.of(high));
  }
}
