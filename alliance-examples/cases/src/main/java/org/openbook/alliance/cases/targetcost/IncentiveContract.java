package org.openbook.alliance.cases.targetcost;

import java.time.LocalDate;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.term.Provision;

/**
 * A target-cost incentive contract: cost plus incentive fee (CPIF), or fixed price incentive (FPIF)
 * where it has a ceiling.
 *
 * <p>Not an alliance: one buyer, one seller, one formula. The fee is the target fee and the
 * seller's share of the difference, between the minimum and the maximum; the price is cost and fee,
 * at most the ceiling. Nothing is rounded. Worked numbers: target cost 60 000, fee 15 000, ceiling
 * 100 000, the seller's share 40 %: a cost of 97 500 is a price of 97 500, and from 101 666⅔ on the
 * price stays at 100 000.
 *
 * @param targetCost the target cost; above 0
 * @param targetFee the fee at the target cost
 * @param sellerShareUnder the seller's share of an under-run; 0 to 1
 * @param sellerShareOver the seller's share of an overrun; 0 to 1
 * @param limits the limits of fee and price
 */
public record IncentiveContract(
    Rational targetCost,
    Rational targetFee,
    Rational sellerShareUnder,
    Rational sellerShareOver,
    Limits limits) {
  private static final String CPIF = "FAR 16.405-1";
  private static final String FPIF = "FAR 16.403";

  /**
   * The limits; each may be absent.
   *
   * @param minimumFee the least fee
   * @param maximumFee the most fee
   * @param ceilingPrice the most price
   */
  public record Limits(
      Optional<Rational> minimumFee,
      Optional<Rational> maximumFee,
      Optional<Rational> ceilingPrice) {
    /** No limits. */
    public static Limits none() {
      return new Limits(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A least and a most fee. */
    public static Limits fee(Rational minimum, Rational maximum) {
      return new Limits(Optional.of(minimum), Optional.of(maximum), Optional.empty());
    }

    /** A ceiling of the price. */
    public static Limits ceiling(Rational price) {
      return new Limits(Optional.empty(), Optional.empty(), Optional.of(price));
    }
  }

  /** Refuses shares outside 0 to 1, a target cost of 0 or less and limits that contradict. */
  public IncentiveContract {
    Faults faults = Faults.in("incentive contract");
    faults.require(
        targetCost.signum() > 0,
        () -> "target cost is %s; a target cost is above 0".formatted(targetCost));
    requireShare("under", sellerShareUnder, faults);
    requireShare("over", sellerShareOver, faults);
    if (limits.minimumFee().isPresent() && limits.maximumFee().isPresent()) {
      Rational least = limits.minimumFee().get();
      Rational most = limits.maximumFee().get();
      faults.require(
          !most.isLessThan(least),
          () -> "maximum fee is %s, below the minimum %s".formatted(most, least));
    }
    faults.throwIfAny();
  }

  private static void requireShare(String side, Rational share, Faults faults) {
    faults.require(
        share.signum() >= 0 && !share.isMoreThan(Rational.ONE),
        () -> "seller's share %s is %s; a share is 0 to 1".formatted(side, share));
  }

  /** The fee before the ceiling. */
  public Formula incentiveFee(Formula actualCost) {
    GainPainShare share = share(actualCost);
    Formula fee =
        Formula.money(targetFee)
            .named(term("Target fee"))
            .plus(share.gain())
            .minus(share.pain())
            .named(term("Target fee and share"));
    return limited(fee).named(term("Incentive fee"));
  }

  /** What the buyer pays. */
  public Formula price(Formula actualCost) {
    Formula price = actualCost.plus(incentiveFee(actualCost)).named(term("Cost and fee"));
    return limits
        .ceilingPrice()
        .map(
            ceiling ->
                Limit.atMost(term("Price up to the ceiling"), Formula.money(ceiling)).apply(price))
        .orElse(price)
        .named(term("Price"));
  }

  /** What the seller keeps: the price less its cost; below 0 it loses. */
  public Formula profit(Formula actualCost) {
    return price(actualCost).minus(actualCost).named(term("Fee, or the seller's loss below 0"));
  }

  /**
   * The cost from which on every further amount is the seller's; empty without a ceiling, and where
   * the buyer bears nothing of an overrun.
   */
  public Optional<Rational> pointOfTotalAssumption() {
    Rational buyerShare = Rational.ONE.minus(sellerShareOver);
    return limits
        .ceilingPrice()
        .filter(ceiling -> !buyerShare.isZero())
        .map(
            ceiling ->
                ceiling.minus(targetCost.plus(targetFee)).dividedBy(buyerShare).plus(targetCost));
  }

  /** The contract between a buyer and a seller from its first day; one line, the price. */
  public CommercialModel model(CurrencyUnit currency, LocalDate from) {
    return CommercialModel.builder()
        .provision(term("Target-cost incentive contract"))
        .currency(currency)
        .alliance(TwoSides.alliance("Buyer", "Seller", from))
        .addLines(TwoSides.line("price", price(PeriodFacts.actualCost())))
        .addReported(profit(PeriodFacts.actualCost()))
        .build();
  }

  private GainPainShare share(Formula actualCost) {
    return GainPainShare.builder()
        .gainProvision(term("Seller's share of an under-run"))
        .painProvision(term("Seller's share of an overrun"))
        .target(Formula.money(targetCost).named(term("Target cost")))
        .actual(actualCost)
        .addGainRules(Rate.of(term("Share of the under-run"), sellerShareUnder))
        .addPainRules(Rate.of(term("Share of the overrun"), sellerShareOver))
        .build();
  }

  private Formula limited(Formula fee) {
    if (limits.minimumFee().isEmpty() && limits.maximumFee().isEmpty()) {
      return fee;
    }
    Limit.Builder limit = Limit.builder().provision(term("Fee inside its limits"));
    limits.minimumFee().ifPresent(least -> limit.addFloors(Formula.money(least)));
    limits.maximumFee().ifPresent(most -> limit.addCaps(Formula.money(most)));
    return limit.build().apply(fee);
  }

  private Provision term(String english) {
    return Wording.agreed(english, limits.ceilingPrice().isPresent() ? FPIF : CPIF);
  }
}
