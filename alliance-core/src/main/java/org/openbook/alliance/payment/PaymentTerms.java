package org.openbook.alliance.payment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Provision;

/**
 * How what was settled is paid: when it is due, what late payment costs, and how fast an advance is
 * set against what becomes payable.
 *
 * <p>Not what is payable: that is in the lines of the commercial model. Worked numbers: of an
 * advance of 500 000 and a payable of 300 000, 300 000 are recouped and 200 000 carried; with
 * recoupment at 25 % of each payable, 75 000 are recouped and 425 000 carried.
 */
@Value.Immutable
public abstract class PaymentTerms {
  private static final Rational RECOUPMENT = Rational.ONE;

  /** The terms, each member as the contract states it. */
  public static final ObjectForm<PaymentTerms> FORM =
      ObjectForm.of("payment", PaymentTerms::builder, PaymentTerms.Builder::build)
          .among(Provision.FORM, PaymentTerms::provision, PaymentTerms.Builder::provision)
          .required("due", DueTerm.FORM, PaymentTerms::due, PaymentTerms.Builder::due)
          .optional(
              "interest", LateInterest.FORM, PaymentTerms::interest, PaymentTerms.Builder::interest)
          .optional(
              "recoupment",
              Scalars.RATIO,
              PaymentTerms::recoupment,
              PaymentTerms.Builder::recoupment,
              RECOUPMENT)
          .described("Which share of a payable is set against an advance at most.")
          .with(
              Rounding.member(PaymentTerms::rounding),
              ObjectForm.Builder.ifPresent(PaymentTerms.Builder::rounding))
          .described("How a recouped share is rounded.")
          .optional(
              "feeSuspension",
              FeeSuspension.FORM,
              PaymentTerms::feeSuspension,
              PaymentTerms.Builder::feeSuspension)
          .form()
          .described("When payables fall due, and what late payment costs.");

  private static final Label REASON = StandardLabel.RECOUPMENT.label();

  PaymentTerms() {}

  /** A builder; provision and due term are mandatory. */
  public static Builder builder() {
    return ImmutablePaymentTerms.builder();
  }

  /** Terms that only say when a settlement is due. */
  public static PaymentTerms of(Provision provision, DueTerm due) {
    return builder().provision(provision).due(due).build();
  }

  /** What the contract calls them. */
  public abstract Provision provision();

  /** When a settlement is due. */
  public abstract DueTerm due();

  /** Interest on late payment; none unless given. */
  public abstract Optional<LateInterest> interest();

  /**
   * Under which clause the payment of a fee may be suspended, if the terms say it; a history then
   * refuses any other suspension.
   */
  public abstract Optional<FeeSuspension> feeSuspension();

  /** Which share of a payable is set against an advance at most; all of it unless given. */
  @Value.Default
  public Rational recoupment() {
    return RECOUPMENT;
  }

  /**
   * How a recouped share is rounded, as the terms state it. Terms of a model always have one: to
   * the smallest unit of the model's currency, half up, unless given.
   */
  public abstract Optional<Rounding> rounding();

  /**
   * The same terms in a model of this currency: rounded to its smallest unit, half up, unless they
   * state a rounding. A model does this for its own.
   *
   * @throws IllegalArgumentException if no rounding is stated and the currency has no smallest unit
   */
  public PaymentTerms in(CurrencyUnit currency) {
    requireNonNull(currency, "currency");
    boolean isComplete =
        rounding().isPresent()
            && interest().map(LateInterest::rounding).stream().allMatch(Optional::isPresent);
    return isComplete
        ? this
        : ((ImmutablePaymentTerms) this)
            .withInterest(interest().map(terms -> terms.in(currency)))
            .withRounding(rounding().orElseGet(() -> Rounding.toSmallestUnit(currency)));
  }

  private Rounding requiredRounding() {
    return rounding()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "payment terms '%s' state no rounding; they must, or be terms of a model, whose currency tells it"
                        .formatted(provision())));
  }

  @Value.Check
  void check() {
    Faults.in(() -> "payment terms '%s'".formatted(provision()))
        .require(
            recoupment().signum() > 0 && !recoupment().isMoreThan(Rational.ONE),
            () ->
                "recoupment is %s of each payable; it is above 0 and at most 1"
                    .formatted(recoupment()))
        .throwIfAny();
  }

  /**
   * What of an advance is set against a payable: the agreed share of the payable, at most the
   * payable itself where it was rounded up, and the balance; never below 0. Worked number: of a
   * payable of 0.60, 90 % to the whole euro would be 1; 0.60 are recouped.
   *
   * @throws IllegalArgumentException unless both are MONEY of one currency
   */
  public Formula recouped(Formula payable, Formula balance) {
    Formula share =
        recoupment().equals(Rational.ONE)
            ? payable
            : payable.times(recoupment()).rounded(requiredRounding(), REASON).atMost(payable);
    return share
        .atMost(balance)
        .positivePart()
        .named(
            new Provision(
                StandardLabel.ADVANCE_RECOUPED.label(),
                provision().clause(),
                provision().source()));
  }

  /** The provision and the due term. */
  @Override
  public String toString() {
    return provision() + ": " + due();
  }

  /** Collects the terms of paying. */
  public interface Builder {
    /** What the contract calls them. */
    Builder provision(Provision provision);

    /** When a settlement is due. */
    Builder due(DueTerm due);

    /** Interest on late payment. */
    Builder interest(LateInterest interest);

    /** Under which clause the payment of a fee may be suspended. */
    Builder feeSuspension(FeeSuspension suspension);

    /** Which share of a payable is set against an advance at most. */
    Builder recoupment(Rational share);

    /** How a recouped share is rounded. */
    Builder rounding(Rounding rounding);

    /** The terms. */
    PaymentTerms build();
  }
}
