package org.openbook.alliance.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Provision;

/**
 * A change of the target cost that the parties agreed: more scope, a new price level, a new law.
 *
 * <p>Not a cost. A shared event moves the target that gain and pain are measured from. An
 * owner-borne event moves neither: it leaves the target, and the cost recognised for it leaves the
 * actual cost. Worked numbers: a price-level rise of 6 700 000 that the owner carries, of which 6
 * 500 000 were spent, takes 6 500 000 from the actual cost that is compared and leaves the target
 * where it was.
 */
@Value.Immutable
public abstract class TargetEvent {
  /** The members of {@link Builder}; the change or what it follows from. */
  public static final ObjectForm<TargetEvent> FORM = TargetEventForm.FORM;

  TargetEvent() {}

  /** Why the target changed. */
  public enum Kind {
    /** What is to be done changed. */
    SCOPE,
    /** The price level changed. */
    INDEX,
    /** The population or the volume changed. */
    VOLUME,
    /** The law changed. */
    LEGISLATION,
    /** A part of the contingency was released. */
    CONTINGENCY
  }

  /** Who carries the change. */
  public enum Bearer {
    /** Everybody who shares gain and pain. */
    SHARED,
    /** The owner alone. */
    OWNER
  }

  /**
   * A builder; the change may follow from an index adjustment; the recognised cost may be absent.
   */
  public static Builder builder() {
    return ImmutableTargetEvent.builder();
  }

  /** What the event is called, and where it was agreed. */
  public abstract Provision provision();

  /** Why the target changed. */
  public abstract Kind kind();

  /** Who carries the change. */
  public abstract Bearer bearer();

  /**
   * By how much, as a formula of what was agreed: a fixed amount, or an index adjustment. It names
   * its currency and asks for no facts, so that anybody can compute it again.
   */
  @Value.Default
  public Formula change() {
    return indexed()
        .map(IndexedAmount::change)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "target event '%s' has no change; it must have one, or an index adjustment that it follows from"
                        .formatted(provision())));
  }

  /** What the change follows from, if it is an index adjustment. */
  public abstract Optional<IndexedAmount> indexed();

  /** From which day. */
  public abstract LocalDate date();

  /** Who approved it. */
  public abstract String approver();

  /** Of an owner-borne event the actual cost that is recognised as caused by it. */
  public abstract Optional<MonetaryAmount> recognisedCost();

  @Value.Check
  TargetEvent check() {
    Faults faults = Faults.in(() -> "target event '%s'".formatted(provision()));
    requireComputable(faults);
    indexed()
        .ifPresent(
            adjusted ->
                faults.require(
                    change().equals(adjusted.change()),
                    () ->
                        "its change is %s and that of its index adjustment is %s; it must have one of the two"
                            .formatted(change(), adjusted.change())));
    faults.throwIfAny();
    faults.require(!approver().isBlank(), () -> "its approver is blank; somebody approved it");
    faults.require(
        recognisedCost().isPresent() == (bearer() == Bearer.OWNER),
        () ->
            "its bearer is %s and its recognised cost is %s; an owner-borne event has one, a shared none"
                .formatted(bearer(), recognisedCost().map(Amounts::text).orElse("not given")));
    recognisedCost()
        .ifPresent(
            cost ->
                Amounts.requireCurrency(faults, "recognised cost", cost, amount().getCurrency()));
    faults.throwIfAny();
    return canonicalised();
  }

  private void requireComputable(Faults faults) {
    Unit unit = change().unit();
    faults.require(
        unit.isMoney() && !unit.symbol().isEmpty(),
        () -> "its change is a %s; it is MONEY in a currency".formatted(unit));
    try {
      faults.require(
          value().isDecimal(),
          () -> "its change is %s; round it to a step of the currency".formatted(value()));
    } catch (EvaluationException notComputable) {
      faults.add("its change is %s".formatted(notComputable.getMessage()));
    }
  }

  // An amount of every implementation and scale becomes one, so that equality is meaning.
  private TargetEvent canonicalised() {
    Optional<MonetaryAmount> cost = recognisedCost().map(Amounts::from);
    return cost.equals(recognisedCost())
        ? this
        : ((ImmutableTargetEvent) this).withRecognisedCost(cost);
  }

  /** By how much; below 0 where the target falls. */
  @Value.Lazy
  public MonetaryAmount amount() {
    return Amounts.of(value(), Amounts.currency(change().unit().symbol()));
  }

  /** The change with everything that it was computed from. */
  @Value.Lazy
  public Figure figure() {
    return change().evaluate(Inputs.none());
  }

  private Rational value() {
    return figure().value();
  }

  /** What it is called, the amount and who carries it. */
  @Override
  public String toString() {
    return "%s: %s, %s".formatted(provision(), Amounts.text(amount()), bearer());
  }

  /** Collects an event's parts. */
  public interface Builder {
    /** What the event is called, and where it was agreed. */
    Builder provision(Provision provision);

    /** Why the target changed. */
    Builder kind(Kind kind);

    /** Who carries the change. */
    Builder bearer(Bearer bearer);

    /** By how much. */
    Builder change(Formula change);

    /** By how much: a fixed amount. */
    default Builder amount(MonetaryAmount amount) {
      return change(Formula.money(amount));
    }

    /** By how much: a fixed amount, as a plain decimal in the agreement's currency. */
    default Builder amount(BigDecimal value, CurrencyUnit agreed) {
      return amount(Amounts.of(value, agreed));
    }

    /** By how much: as the prices of an amount changed. */
    Builder indexed(IndexedAmount indexed);

    /** From which day. */
    Builder date(LocalDate date);

    /** Who approved it. */
    Builder approver(String approver);

    /** The actual cost that is recognised as caused by an owner-borne event. */
    Builder recognisedCost(MonetaryAmount cost);

    /** What is recognised as caused by it, as a plain decimal in the agreement's currency. */
    default Builder recognisedCost(BigDecimal value, CurrencyUnit agreed) {
      return recognisedCost(Amounts.of(value, agreed));
    }

    /** The event. */
    TargetEvent build();
  }
}
