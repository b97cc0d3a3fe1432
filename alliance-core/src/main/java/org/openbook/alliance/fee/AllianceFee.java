package org.openbook.alliance.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.Provision;

/**
 * The alliance fee: what a provider is paid for overhead and profit beside its directly
 * reimbursable costs.
 *
 * <p>Not a share of gain or pain. The fee is the sum of the parts that the terms name (a lump sum,
 * a share of the target cost, a share of the actual cost), then no less than the minimum and no
 * more than the maximum. A part of it may be at risk: it is paid only as far as a pool that it
 * funds releases it. Nothing is rounded here. Worked numbers: 4 % of a target of 52 600 000 is 2
 * 104 000; with a maximum of 2 000 000 it is 2 000 000, of which 500 000 are at risk and 1 500 000
 * secured if a quarter is at risk.
 */
@Value.Immutable
public abstract class AllianceFee {

  private static final Rational NOTHING_AT_RISK = Rational.ZERO;

  /** What the contract calls it, its parts, its limits and what of it is at risk. */
  public static final ObjectForm<AllianceFee> FORM =
      ObjectForm.of("", AllianceFee::builder, AllianceFee.Builder::build)
          .among(
              Provision.usually(StandardLabel.ALLIANCE_FEE),
              AllianceFee::provision,
              AllianceFee.Builder::provision)
          .optional("lumpSum", Amounts.FORM, AllianceFee::lumpSum, AllianceFee.Builder::lumpSum)
          .optional(
              "shareOfTarget",
              Scalars.RATIO,
              AllianceFee::shareOfTarget,
              AllianceFee.Builder::shareOfTarget)
          .optional(
              "shareOfActual",
              Scalars.RATIO,
              AllianceFee::shareOfActual,
              AllianceFee.Builder::shareOfActual)
          .optional("minimum", Amounts.FORM, AllianceFee::minimum, AllianceFee.Builder::minimum)
          .optional("maximum", Amounts.FORM, AllianceFee::maximum, AllianceFee.Builder::maximum)
          .optional(
              "partAtRisk",
              Scalars.RATIO,
              AllianceFee::partAtRisk,
              AllianceFee.Builder::partAtRisk,
              NOTHING_AT_RISK)
          .form();

  AllianceFee() {}

  /** A builder; the provision and at least one part are mandatory. */
  public static Builder builder() {
    return ImmutableAllianceFee.builder();
  }

  /** What the contract calls it. */
  public abstract Provision provision();

  /** A fixed amount; 0 or more. */
  public abstract Optional<MonetaryAmount> lumpSum();

  /** A share of the target cost; 0.04 for 4 %; 0 or more. */
  public abstract Optional<Rational> shareOfTarget();

  /** A share of the actual cost; 0 or more. */
  public abstract Optional<Rational> shareOfActual();

  /** The least that the fee may be; 0 or more. */
  public abstract Optional<MonetaryAmount> minimum();

  /** The most that the fee may be; not below the minimum. */
  public abstract Optional<MonetaryAmount> maximum();

  /** The part of the fee that is at risk; nothing unless given; 0 to 1. */
  @Value.Default
  public Rational partAtRisk() {
    return NOTHING_AT_RISK;
  }

  @Value.Check
  AllianceFee check() {
    Faults faults = Faults.in(() -> "alliance fee '%s'".formatted(provision()));
    faults.require(
        lumpSum().isPresent() || shareOfTarget().isPresent() || shareOfActual().isPresent(),
        () -> "it has no part; it has a lump sum, a share of target or a share of actual");
    requireNotNegative(faults, "lump sum", lumpSum().map(Amounts::value));
    requireNotNegative(faults, "share of target", shareOfTarget());
    requireNotNegative(faults, "share of actual", shareOfActual());
    requireNotNegative(faults, "minimum", minimum().map(Amounts::value));
    requireNotNegative(faults, "maximum", maximum().map(Amounts::value));
    faults.require(
        partAtRisk().signum() >= 0 && !partAtRisk().isMoreThan(Rational.ONE),
        () -> "part at risk is %s; it is 0 to 1".formatted(partAtRisk()));
    checkCurrencies(faults);
    checkOrder(faults);
    faults.throwIfAny();
    return canonicalised();
  }

  private void checkCurrencies(Faults faults) {
    List<CurrencyUnit> currencies =
        Stream.of(lumpSum(), minimum(), maximum())
            .flatMap(Optional::stream)
            .map(MonetaryAmount::getCurrency)
            .toList();
    faults.require(
        currencies.stream().map(CurrencyUnit::getCurrencyCode).distinct().count() <= 1,
        () -> "its amounts are in %s; they are in one currency".formatted(currencies));
  }

  private void checkOrder(Faults faults) {
    Optional<Rational> least = minimum().map(Amounts::value);
    Optional<Rational> most = maximum().map(Amounts::value);
    faults.require(
        least.isEmpty() || most.isEmpty() || !most.get().isLessThan(least.get()),
        () ->
            "maximum is %s and minimum is %s; the maximum is not below the minimum"
                .formatted(most.orElseThrow(), least.orElseThrow()));
  }

  private static void requireNotNegative(Faults faults, String part, Optional<Rational> value) {
    value.ifPresent(
        v -> faults.require(v.signum() >= 0, () -> "%s is %s; it is 0 or more".formatted(part, v)));
  }

  // Amounts of every implementation and scale become one, so that equality is meaning.
  private AllianceFee canonicalised() {
    Optional<MonetaryAmount> lump = lumpSum().map(Amounts::from);
    Optional<MonetaryAmount> least = minimum().map(Amounts::from);
    Optional<MonetaryAmount> most = maximum().map(Amounts::from);
    if (lump.equals(lumpSum()) && least.equals(minimum()) && most.equals(maximum())) {
      return this;
    }
    ImmutableAllianceFee.Builder copy =
        ImmutableAllianceFee.builder().provision(provision()).partAtRisk(partAtRisk());
    shareOfTarget().ifPresent(copy::shareOfTarget);
    shareOfActual().ifPresent(copy::shareOfActual);
    lump.ifPresent(copy::lumpSum);
    least.ifPresent(copy::minimum);
    most.ifPresent(copy::maximum);
    return copy.build();
  }

  /** The fee on these bases. */
  public Formula on(Formula target, Formula actual) {
    return ChargedFee.of(this, target, actual).formula();
  }

  /** The part of the fee that a pool releases or keeps: the fee times the part at risk. */
  public Formula atRiskOn(Formula target, Formula actual) {
    return ChargedFee.of(this, target, actual).atRisk();
  }

  /** The part of the fee that is paid whatever is scored: the fee less the part at risk. */
  public Formula securedOn(Formula target, Formula actual) {
    return ChargedFee.of(this, target, actual).secured();
  }

  @Override
  public String toString() {
    return provision().toString();
  }

  /** Collects a fee's terms. */
  public interface Builder {
    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** A fixed amount. */
    Builder lumpSum(MonetaryAmount amount);

    /** A fixed amount, as a plain decimal in the agreement's currency. */
    default Builder lumpSum(BigDecimal value, CurrencyUnit agreed) {
      return lumpSum(Amounts.of(value, agreed));
    }

    /** A share of the target cost. */
    Builder shareOfTarget(Rational share);

    /** A share of the actual cost. */
    Builder shareOfActual(Rational share);

    /** The least that the fee may be. */
    Builder minimum(MonetaryAmount amount);

    /** The least that the fee may be, as a plain decimal in the agreement's currency. */
    default Builder minimum(BigDecimal value, CurrencyUnit agreed) {
      return minimum(Amounts.of(value, agreed));
    }

    /** The most that the fee may be. */
    Builder maximum(MonetaryAmount amount);

    /** The most that the fee may be, as a plain decimal in the agreement's currency. */
    default Builder maximum(BigDecimal value, CurrencyUnit agreed) {
      return maximum(Amounts.of(value, agreed));
    }

    /** The part of the fee that is at risk. */
    Builder partAtRisk(Rational part);

    /** The fee. */
    AllianceFee build();
  }
}
