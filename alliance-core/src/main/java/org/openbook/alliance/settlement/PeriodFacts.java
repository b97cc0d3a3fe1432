package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.time.AgreedDays;

/**
 * What happened in a period: what was spent, what the target was, what was measured.
 *
 * <p>Not terms: a model asks for these facts by the formulas below. A fact that was not given is
 * missing, never zero.
 */
@Value.Immutable
public abstract class PeriodFacts {
  /** The period and its facts. */
  public static final Form<PeriodFacts> FORM = FactsForm.FORM;

  /** The directly reimbursable costs of all parties, as a fact: {@code actual-cost}. */
  public static final QuantityId ACTUAL_ID = QuantityId.of("actual-cost");

  /** The target cost, as a fact: {@code target-cost}. */
  public static final QuantityId TARGET = QuantityId.of("target-cost");

  /** What the client bears alone, as a fact: {@code owner-borne-cost}. */
  public static final QuantityId OWNER_BORNE = QuantityId.of("owner-borne-cost");

  /** The directly reimbursable costs in the comparison, as a fact: {@code compared-cost}. */
  public static final QuantityId COMPARED = QuantityId.of("compared-cost");

  private static final String OF_PARTY = ACTUAL_ID + ".";

  // What a target cost answers.
  static final Set<QuantityId> OF_TARGET = Set.of(TARGET, OWNER_BORNE);

  PeriodFacts() {}

  /**
   * A fact that could not be known and was estimated in good faith.
   *
   * @param what which fact: {@code tranche 2023-01-01/2023-12-31}
   * @param reason why it could not be known, and what the estimate rests on
   */
  public record Estimate(String what, Label reason) {
    /** What was estimated, and the reason. */
    public static final ObjectForm<Estimate> FORM =
        ObjectForm.of(
            "",
            Estimate::new,
            Member.required("what", Forms.TEXT, Estimate::what),
            Member.required("reason", Label.CITATION, Estimate::reason));

    /** Refuses null. */
    public Estimate {
      requireNonNull(what, "what");
      requireNonNull(reason, "reason");
    }

    /** {@code tranche 2023-01-01/2023-12-31 is estimated (as 2022)}. */
    @Override
    public String toString() {
      return "%s is estimated (%s)".formatted(what, reason);
    }
  }

  /** A builder; the period is mandatory. */
  public static Builder builder() {
    return ImmutablePeriodFacts.builder();
  }

  /** A builder that begins with these facts, to which others may be added. */
  public Builder toBuilder() {
    Builder copy = ofSamePeriod().addAllMeasurements(measurements());
    costs().ifPresent(copy::costs);
    target().ifPresent(copy::target);
    unmeasured().forEach(copy::addUnmeasured);
    baselines().forEach(copy::addBaselines);
    others().forEach(copy::putOthers);
    return copy;
  }

  /** A builder of other facts of the same period and the same agreement. */
  public Builder ofSamePeriod() {
    Builder other = builder().period(period());
    agreedDays().ifPresent(other::agreedDays);
    return other;
  }

  // ---- what terms ask for ----

  /** The directly reimbursable costs of all parties. */
  public static Formula actualCost() {
    return Formula.quantity(
        ACTUAL_ID, Unit.MONEY, StandardLabel.DIRECTLY_REIMBURSABLE_COSTS.label());
  }

  /** The directly reimbursable costs of one party. */
  public static Formula actualCostOf(Party party) {
    return Formula.quantity(
        actualId(party.id()),
        Unit.MONEY,
        StandardLabel.DIRECTLY_REIMBURSABLE_COSTS_OF_PARTY.of(party.name()));
  }

  /** The target cost that gain and pain are measured from. */
  public static Formula targetCost() {
    return Formula.quantity(TARGET, Unit.MONEY, StandardLabel.TARGET_COST.label());
  }

  /**
   * What the target is compared with: the directly reimbursable costs without what the client bears
   * alone, and the fee where the target contains it. While a tranche of the target is open, the
   * costs are those up to the last day of what was decided.
   */
  public static Formula comparedActual(ComparisonBasis basis, Formula fee) {
    requireNonNull(fee, "fee");
    return basis
        .actual(comparedCost().minus(ownerBorneCost()), fee)
        .named(StandardLabel.ACTUAL_COST_COMPARED.label(), Meaning.COMPARED_COST);
  }

  static Formula ownerBorneCost() {
    return Formula.quantity(OWNER_BORNE, Unit.MONEY, StandardLabel.OWNER_BORNE_COSTS.label());
  }

  static Formula comparedCost() {
    return Formula.quantity(
        COMPARED, Unit.MONEY, StandardLabel.DIRECTLY_REIMBURSABLE_COSTS_COMPARED.label());
  }

  /** The directly reimbursable costs of one party, as a fact: {@code actual-cost.} and its id. */
  public static QuantityId actualId(PartyId party) {
    return QuantityId.of(OF_PARTY + requireNonNull(party, "party"));
  }

  /** Whether it is {@code actual-cost}, of all parties or of one. */
  static boolean isActualCost(QuantityId id) {
    return id.equals(ACTUAL_ID) || id.value().startsWith(OF_PARTY);
  }

  // ---- components ----

  /** The period. */
  public abstract ContractPeriod period();

  /** What the open book adds up to. */
  public abstract Optional<CostStatement> costs();

  /**
   * The target cost of the period; of a part of a contract period that is not settled finally it
   * may be that of the whole, which then is compared up to the tranche that ends with the part.
   */
  public abstract Optional<TargetCost> target();

  PeriodFacts withTarget(TargetCost target) {
    return ((ImmutablePeriodFacts) this).withTarget(target);
  }

  /** The days of the agreement, where terms count time by them; an agreement gives its own. */
  public abstract Optional<AgreedDays> agreedDays();

  PeriodFacts withAgreedDays(AgreedDays days) {
    return ((ImmutablePeriodFacts) this).withAgreedDays(days);
  }

  /** What was measured, one value for each indicator. */
  public abstract List<Measurement> measurements();

  /** The indicators that stay without a value for good, as the parties agreed. */
  public abstract List<KeyResultId> unmeasured();

  /** The values that improvement is measured from. */
  public abstract List<Measurement> baselines();

  /** Facts of quantities that only this contract has: head counts, events. */
  public abstract Map<QuantityId, Inputs.Input> others();

  @Value.Check
  void check() {
    Faults faults = Faults.in(name());
    requireOnce("measurement", measurements(), faults);
    requireOnce("baseline", baselines(), faults);
    measurements().stream()
        .map(Measurement::indicator)
        .filter(unmeasured()::contains)
        .forEach(
            id ->
                faults.add(
                    "indicator '%s' has a measurement and stays without one; it is one of both"
                        .formatted(id)));
    costs()
        .filter(costs -> !costs.period().equals(period()))
        .ifPresent(costs -> faults.add(otherPeriod("cost statement", costs.period())));
    agreedDays()
        .filter(agreed -> !agreed.contractPeriod().encloses(period()))
        .ifPresent(agreed -> faults.add(otherPeriod("contract period", agreed.contractPeriod())));
    target()
        .filter(target -> !target.period().encloses(period()))
        .ifPresent(target -> faults.add(otherPeriod("target cost", target.period())));
    faults.throwIfAny();
  }

  String otherPeriod(String what, ContractPeriod given) {
    return "%s is of %s; it is of %s".formatted(what, given, period());
  }

  private static void requireOnce(String what, List<Measurement> values, Faults faults) {
    Set<KeyResultId> seen = new HashSet<>();
    for (Measurement value : values) {
      faults.require(
          seen.add(value.indicator()),
          () ->
              "%s of indicator '%s' is given twice; it is given once"
                  .formatted(what, value.indicator()));
    }
  }

  // ---- estimates ----

  /** Every fact that was estimated in good faith, as only a settlement on termination may. */
  public List<Estimate> estimates() {
    List<Estimate> estimates = new ArrayList<>();
    target().ifPresent(target -> addEstimates(target, estimates));
    Stream.concat(measurements().stream(), baselines().stream())
        .forEach(
            v -> add("value of indicator '%s'".formatted(v.indicator()), v.source(), estimates));
    othersByName().forEach((id, fact) -> add("fact '%s'".formatted(id), fact.source(), estimates));
    return List.copyOf(estimates);
  }

  private static void addEstimates(TargetCost target, List<Estimate> estimates) {
    add("target cost", target.provision().source(), estimates);
    target
        .tranches()
        .forEach(t -> add("tranche %s".formatted(t.period()), t.provision().source(), estimates));
    target
        .events()
        .forEach(
            event ->
                add(
                    "target event '%s'".formatted(event.provision().label()),
                    event.provision().source(),
                    estimates));
  }

  private static void add(String what, Source source, List<Estimate> estimates) {
    if (source.kind() == Source.Kind.ESTIMATE) {
      estimates.add(new Estimate(what, source.reference()));
    }
  }

  /** The digest of the facts' document; equal facts have equal digests. Computed once. */
  @Value.Lazy
  public Digest digest() {
    return FORM.digest(this);
  }

  private Map<String, Inputs.Input> othersByName() {
    Map<String, Inputs.Input> byName = new TreeMap<>();
    others().forEach((id, fact) -> byName.put(id.value(), fact));
    return byName;
  }

  /** What a message calls them: {@code facts of 2018-04-01/2021-12-31}. */
  String name() {
    return "facts of %s".formatted(period());
  }

  /**
   * The period, then every fact: {@code facts of 2022-…: actual-cost 95, target-cost 100, nps 62}.
   */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    costs().ifPresent(c -> parts.add(ACTUAL_ID + " " + c.value(CostClass.REIMBURSABLE)));
    target().ifPresent(target -> parts.add(TARGET + " " + target.sharedValue()));
    measurements().forEach(value -> parts.add(value.indicator() + " " + value.value()));
    baselines().forEach(value -> parts.add("baseline." + value.indicator() + " " + value.value()));
    unmeasured().forEach(id -> parts.add(id + " unmeasured"));
    othersByName().forEach((id, fact) -> parts.add(id + " " + fact.value()));
    return parts.isEmpty() ? name() : name() + ": " + String.join(", ", parts);
  }

  /** Collects a period's facts. */
  public interface Builder {
    /** The period. */
    Builder period(ContractPeriod period);

    /** What the open book adds up to. */
    Builder costs(CostStatement costs);

    /** The target cost. */
    Builder target(TargetCost target);

    /** The days of the agreement. */
    Builder agreedDays(AgreedDays days);

    /** A measured value. */
    Builder addMeasurements(Measurement measurement);

    /** Measured values. */
    Builder addAllMeasurements(Iterable<? extends Measurement> measurements);

    /** An indicator that stays without a value for good, as the parties agreed. */
    Builder addUnmeasured(KeyResultId indicator);

    /** A value that improvement is measured from. */
    Builder addBaselines(Measurement baseline);

    /** A fact that only this contract has. */
    Builder putOthers(QuantityId id, Inputs.Input fact);

    /** The directly reimbursable costs of a party, where no cost statement tells them. */
    default Builder costOf(PartyId party, MonetaryAmount costs, Source source) {
      Unit unit = Unit.money(costs.getCurrency());
      return putOthers(actualId(party), new Inputs.Input(Amounts.value(costs), unit, source));
    }

    /** The facts. */
    PeriodFacts build();
  }
}
