package org.openbook.alliance.target;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;

/**
 * The target cost of a contract period: the baseline that the parties agreed, at once or tranche by
 * tranche, and every event that changed it since.
 *
 * <p>Not a single number that somebody overwrites. While a tranche is open, only what was decided
 * before it counts: the tranches up to {@link #decidedThrough} and the events up to that day.
 * Worked numbers: a baseline of 900 000 and a shared event of 80 000 make a target of 980 000; an
 * owner-borne event of 6 700 000 leaves it there. A target is never below 0.
 */
@Value.Immutable
public abstract class TargetCost {
  /** The members of {@link Builder}, and a table of the formulas of its events. */
  public static final Form<TargetCost> FORM = TargetCostForm.FORM;

  TargetCost() {}

  /**
   * A target cost of a period, of direct costs, under the library's name.
   *
   * @param clause where the contract has it
   */
  public static TargetCost of(String clause, ContractPeriod period, MonetaryAmount baseline) {
    return builder()
        .provision(Provision.of(StandardLabel.TARGET_COST, clause))
        .period(period)
        .basis(ComparisonBasis.directCosts())
        .baseline(baseline)
        .build();
  }

  /** A builder; provision, period, basis and either a baseline or tranches are mandatory. */
  public static Builder builder() {
    return ImmutableTargetCost.builder();
  }

  /** What the contract calls it, and how the baseline is known. */
  public abstract Provision provision();

  /** The period that it is the target of. */
  public abstract ContractPeriod period();

  /** What it contains. */
  public abstract ComparisonBasis basis();

  /** The parts of the period that have targets of their own, without gap; often none. */
  public abstract List<Tranche> tranches();

  /** The amount that the parties agreed first; with tranches, the sum of those that count. */
  @Value.Default
  public MonetaryAmount baseline() {
    List<MonetaryAmount> decided =
        counted().stream().flatMap(tranche -> tranche.amount().stream()).toList();
    if (decided.isEmpty()) {
      throw new IllegalStateException(
          "target cost '%s' of %s has no baseline and no first tranche that was decided; it has one"
              .formatted(provision(), period()));
    }
    // The check that follows refuses a second currency, together with everything else.
    return Amounts.of(
        Rational.sum(decided.stream().map(Amounts::value).toList()), decided.get(0).getCurrency());
  }

  /** The prices that the baseline is in, if the contract ties it to a month. */
  public abstract Optional<PriceLevel> priceLevel();

  /** What changed it, in the order in which it was agreed. */
  public abstract List<TargetEvent> events();

  @Value.Check
  TargetCost check() {
    Faults faults = Faults.in(() -> "target cost '%s' of %s".formatted(provision(), period()));
    if (!tranches().isEmpty()) {
      checkTranches(faults);
      faults.throwIfAny();
    }
    faults.require(
        Amounts.value(baseline()).signum() >= 0,
        () -> "baseline is %s; it is 0 or more".formatted(Amounts.text(baseline())));
    events().forEach(event -> checkEvent(event, faults));
    faults.require(
        Amounts.value(baseline()).signum() < 0 || sharedValue().signum() >= 0,
        () -> "its shared events leave a target of %s; it is 0 or more".formatted(sharedValue()));
    faults.throwIfAny();
    return canonicalised();
  }

  private void checkTranches(Faults faults) {
    Tranches.check(tranches(), period(), faults);
    if (!counted().isEmpty()) {
      Rational decided =
          Rational.sum(counted().stream().map(t -> Amounts.value(t.amount().get())).toList());
      faults.require(
          Amounts.value(baseline()).equals(decided),
          () ->
              "its baseline is %s and its decided tranches add up to %s; it has tranches or a baseline"
                  .formatted(Amounts.text(baseline()), decided));
    } else {
      faults.add("its first tranche is open; a target cost begins with one that was decided");
    }
  }

  private void checkEvent(TargetEvent event, Faults faults) {
    String who = "event '%s'".formatted(event.provision());
    Amounts.requireCurrency(faults, who, event.amount(), currency());
    faults.require(
        period().contains(event.date()),
        () -> "%s is dated %s; it is dated inside the period".formatted(who, event.date()));
  }

  // An amount of every implementation and scale becomes one, so that equality is meaning.
  private TargetCost canonicalised() {
    MonetaryAmount canonical = Amounts.from(baseline());
    return canonical.equals(baseline())
        ? this
        : ((ImmutableTargetCost) this).withBaseline(canonical);
  }

  // ---- what is added over time ----

  /** This ledger with one more event, after those that it has. */
  public TargetCost withEvent(TargetEvent event) {
    return copy(tranches()).addEvents(event).build();
  }

  /**
   * This ledger with an open tranche decided or estimated.
   *
   * @throws IllegalArgumentException if no tranche of those days is open: what was decided changes
   *     by an event
   */
  public TargetCost withTranche(Tranche decided) {
    ContractPeriod days = decided.period();
    List<ContractPeriod> open = openTranches().stream().map(Tranche::period).toList();
    if (!open.contains(days)) {
      throw new IllegalArgumentException(
          "target cost '%s' of %s: tranche %s is not open; the open ones are %s"
              .formatted(provision(), period(), days, open));
    }
    return copy(tranches().stream().map(t -> t.period().equals(days) ? decided : t).toList())
        .build();
  }

  /**
   * This ledger up to a day on which one of its tranches ends: the tranches and events until then.
   * Worked number: of tranches of 15 842 783 in 2022 and 16 300 000 in 2023, through 31.12.2022 it
   * is 15 842 783.
   *
   * @throws IllegalArgumentException if no tranche ends on that day: then it cannot be cut there
   */
  public TargetCost through(LocalDate day) {
    requireNonNull(day, "day");
    List<LocalDate> ends = tranches().stream().map(t -> t.period().endInclusive()).toList();
    if (!ends.contains(day)) {
      throw new IllegalArgumentException(
          "target cost '%s' of %s: no tranche ends on %s; its tranches end on %s"
              .formatted(provision(), period(), day, ends));
    }
    ContractPeriod until = ContractPeriod.of(period().start(), day);
    return copyWithoutEvents(until, tranches().subList(0, ends.indexOf(day) + 1))
        .addAllEvents(events().stream().filter(event -> until.contains(event.date())).toList())
        .build();
  }

  private ImmutableTargetCost.Builder copy(List<Tranche> tranches) {
    return copyWithoutEvents(period(), tranches).addAllEvents(events());
  }

  private ImmutableTargetCost.Builder copyWithoutEvents(
      ContractPeriod period, List<Tranche> tranches) {
    ImmutableTargetCost.Builder copy =
        ImmutableTargetCost.builder()
            .provision(provision())
            .period(period)
            .basis(basis())
            .addAllTranches(tranches);
    priceLevel().ifPresent(copy::priceLevel);
    return tranches.isEmpty() ? copy.baseline(baseline()) : copy;
  }

  // ---- what was decided ----

  /** The last day of what was decided without a gap; of a target without tranches its last day. */
  @Value.Lazy
  public LocalDate decidedThrough() {
    return tranches().isEmpty()
        ? period().endInclusive()
        : counted().get(counted().size() - 1).period().endInclusive();
  }

  /** The tranches that are still to be decided. */
  public List<Tranche> openTranches() {
    return tranches().stream().filter(Tranche::isOpen).toList();
  }

  private List<Tranche> counted() {
    return tranches().stream().takeWhile(tranche -> !tranche.isOpen()).toList();
  }

  /**
   * Whether another ledger is this one at an earlier or a later time: the same baseline or decided
   * tranches, and the same events as far as both have them.
   */
  public boolean isSameLedger(TargetCost other) {
    int common = Math.min(events().size(), other.events().size());
    return period().equals(other.period())
        && basis().equals(other.basis())
        && haveSameBase(other)
        && events().subList(0, common).equals(other.events().subList(0, common));
  }

  private boolean haveSameBase(TargetCost other) {
    if (tranches().isEmpty() || other.tranches().isEmpty()) {
      return tranches().size() == other.tranches().size() && baseline().equals(other.baseline());
    }
    Map<ContractPeriod, MonetaryAmount> others = other.decided();
    return decided().entrySet().stream()
        .allMatch(own -> own.getValue().equals(others.getOrDefault(own.getKey(), own.getValue())));
  }

  private Map<ContractPeriod, MonetaryAmount> decided() {
    return counted().stream()
        .collect(Collectors.toMap(Tranche::period, t -> t.amount().orElseThrow()));
  }

  // ---- amounts ----

  /** The currency of every amount in this ledger. */
  public CurrencyUnit currency() {
    return baseline().getCurrency();
  }

  /** The target that gain and pain are measured from: the baseline and all shared events. */
  public MonetaryAmount shared() {
    return Amounts.of(sharedValue(), currency());
  }

  /** The number of {@link #shared}. */
  @Value.Lazy
  public Rational sharedValue() {
    return figure().value();
  }

  /** The shared target with the baseline or tranches and the events that it is made of. */
  @Value.Lazy
  public Figure figure() {
    Stream<Formula> base =
        tranches().isEmpty()
            ? Stream.of(Formula.money(baseline()).named(provision()))
            : counted().stream()
                .map(t -> Formula.money(t.amount().orElseThrow()).named(t.provision()));
    List<Formula> parts = new ArrayList<>(base.toList());
    counted(Bearer.SHARED).forEach(e -> parts.add(e.change().named(e.provision())));
    return Formula.sum(parts).named(provision()).evaluate(Inputs.none());
  }

  /** The amount of the events that the owner alone carries. */
  public MonetaryAmount ownerBorne() {
    return Amounts.of(
        Rational.sum(counted(Bearer.OWNER).map(event -> Amounts.value(event.amount())).toList()),
        currency());
  }

  /** The actual cost that is recognised as caused by owner-borne events. */
  public MonetaryAmount ownerBorneActual() {
    return Amounts.of(ownerBorneActualValue(), currency());
  }

  /** The number of {@link #ownerBorneActual}. */
  @Value.Lazy
  public Rational ownerBorneActualValue() {
    return Rational.sum(
        counted(Bearer.OWNER)
            .flatMap(event -> event.recognisedCost().stream())
            .map(Amounts::value)
            .toList());
  }

  private Stream<TargetEvent> counted(Bearer bearer) {
    Predicate<TargetEvent> isDecided = event -> !event.date().isAfter(decidedThrough());
    return events().stream().filter(event -> event.bearer() == bearer).filter(isDecided);
  }

  /** What it is called, the period and the shared target. */
  @Override
  public String toString() {
    return "%s, %s: %s".formatted(provision(), period(), Amounts.text(shared()));
  }

  /** Collects a target's parts. */
  public interface Builder {
    /** What the contract calls it, and how the baseline is known. */
    Builder provision(Provision provision);

    /** The period that it is the target of. */
    Builder period(ContractPeriod period);

    /** What it contains. */
    Builder basis(ComparisonBasis basis);

    /** The amount that the parties agreed first. */
    Builder baseline(MonetaryAmount baseline);

    /** The amount that the parties agreed first, as a plain decimal in the agreement's currency. */
    default Builder baseline(BigDecimal value, CurrencyUnit agreed) {
      return baseline(Amounts.of(value, agreed));
    }

    /** A part of the period with a target of its own. */
    Builder addTranches(Tranche tranche);

    /** Parts of the period with targets of their own. */
    Builder addAllTranches(Iterable<? extends Tranche> tranches);

    /** The prices that the baseline is in. */
    Builder priceLevel(PriceLevel level);

    /** A change. */
    Builder addEvents(TargetEvent event);

    /** Changes. */
    Builder addAllEvents(Iterable<? extends TargetEvent> events);

    /** The target cost. */
    TargetCost build();
  }
}
