package org.openbook.alliance.cli.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * Puts together the facts that are held: those of a file, or a neutral point of the terms, and what
 * the command line sets. Everything that no file gives is an assumption.
 */
final class Held {
  private static final Source SET = Source.assumption(CheckWords.SET_BY_OPTION);
  private static final Source ON_TARGET = Source.assumption(StandardLabel.ON_TARGET.label());
  private static final Source AT_MINIMUM = Source.assumption(StandardLabel.AT_MINIMUM.label());
  private static final Source NOTHING = Source.assumption(StandardLabel.AT_NOTHING.label());

  private final Agreement agreement;
  private final @Nullable LocalDate asOf;
  private final List<Setting> set;

  Held(Agreement agreement, @Nullable LocalDate asOf, List<Setting> set) {
    this.agreement = agreement;
    this.asOf = asOf;
    this.set = set;
  }

  // ---- the facts of a file ----

  Ground on(PeriodFacts given) {
    CommercialModel model = model(given.period());
    PeriodFacts.Builder facts = given.toBuilder().agreedDays(agreement.daysAround(given.period()));
    if (given.target().isEmpty()) {
      targetOf(given.period()).ifPresent(facts::target);
    }
    return complete(model, withSet(model, facts.build()));
  }

  private CommercialModel model(ContractPeriod period) {
    CommercialModel first = agreement.inForce(asOf == null ? period.start() : asOf);
    if (asOf == null && !first.equals(agreement.inForce(period.endInclusive()))) {
      throw Refusal.of("amended-inside", Told.days(period), agreement.label());
    }
    return first;
  }

  private Optional<TargetCost> targetOf(ContractPeriod period) {
    return agreement.targets().stream()
        .filter(target -> target.period().encloses(period))
        .findFirst();
  }

  // ---- a neutral point of the terms ----

  Ground neutral() {
    ContractPeriod period = period();
    CommercialModel model = agreement.inForce(asOf == null ? period.start() : asOf);
    PeriodFacts.Builder facts =
        PeriodFacts.builder().period(period).agreedDays(agreement.daysAround(period));
    targetOf(period).ifPresent(facts::target);
    PeriodFacts held = withSet(model, facts.build());
    return complete(model, withCosts(model, withMeasured(model, held)));
  }

  private ContractPeriod period() {
    Stream<ContractPeriod> periods =
        Stream.of(
                agreement.targets().stream().map(TargetCost::period),
                agreement.periods().stream(),
                agreement.versions().stream().map(Agreement.Version::inForce))
            .flatMap(each -> each);
    return periods
        .filter(period -> asOf == null || period.contains(asOf))
        .findFirst()
        .orElseGet(agreement::term);
  }

  private static PeriodFacts withMeasured(CommercialModel model, PeriodFacts held) {
    Asked asked = Asked.of(model);
    PeriodFacts.Builder facts = held.toBuilder();
    Map<QuantityId, Inputs.Input> given = model.inputs(held).asMap();
    for (KeyResultIndicator indicator : asked.indicators()) {
      Rational neutral = model.scorecard().map(card -> card.scale().neutral()).orElseThrow();
      Measurement measured =
          Measurement.of(indicator.id(), CurveMinimum.of(indicator.curve(), neutral), AT_MINIMUM);
      if (!given.containsKey(indicator.measuredId())) {
        facts.addMeasurements(measured);
      }
      if (asked.quantities().containsKey(indicator.baselineId())
          && !given.containsKey(indicator.baselineId())) {
        facts.addBaselines(measured);
      }
    }
    return facts.build();
  }

  // Where the terms ask for each party's costs, they spend equal parts of the whole.
  private static PeriodFacts withCosts(CommercialModel model, PeriodFacts held) {
    Asked asked = Asked.of(model);
    Map<QuantityId, Inputs.Input> given = model.inputs(held).asMap();
    Optional<Rational> target = Ground.target(model, held);
    PeriodFacts.Builder facts = held.toBuilder();
    if (asked.quantities().containsKey(PeriodFacts.OWNER_BORNE)
        && !given.containsKey(PeriodFacts.OWNER_BORNE)) {
      facts.putOthers(PeriodFacts.OWNER_BORNE, money(Rational.ZERO, NOTHING));
    }
    if (target.isPresent()
        && asked.asksForCosts()
        && given.keySet().stream().noneMatch(asked::isCost)) {
      facts.putOthers(PeriodFacts.ACTUAL_ID, money(target.get(), ON_TARGET));
      List<QuantityId> parts =
          asked.quantities().keySet().stream()
              .filter(asked::isCost)
              .filter(id -> !id.equals(PeriodFacts.ACTUAL_ID) && !id.equals(PeriodFacts.COMPARED))
              .toList();
      for (QuantityId part : parts) {
        Rational equal = target.get().dividedBy(Rational.of(parts.size()));
        facts.putOthers(part, money(equal, ON_TARGET));
      }
    }
    return facts.build();
  }

  private static Inputs.Input money(Rational amount, Source source) {
    return new Inputs.Input(amount, Unit.MONEY, source);
  }

  // ---- what the command line sets ----

  private PeriodFacts withSet(CommercialModel model, PeriodFacts held) {
    Asked asked = Asked.of(model);
    Set<QuantityId> given = new LinkedHashSet<>(model.inputs(held).asMap().keySet());
    PeriodFacts.Builder facts = held.toBuilder();
    for (Setting setting : set) {
      QuantityId id = asked.named(setting.name());
      asked.require(id, "unknown-fact");
      if (!given.add(id)) {
        throw Refusal.of("fact-twice", asked.word(id));
      }
      put(model, facts, new Fact(id, setting.low()));
    }
    return facts.build();
  }

  private record Fact(QuantityId id, Rational value) {}

  private static void put(CommercialModel model, PeriodFacts.Builder facts, Fact fact) {
    for (KeyResultIndicator indicator :
        model.scorecard().map(Scorecard::indicators).orElse(List.of())) {
      if (indicator.measuredId().equals(fact.id())) {
        facts.addMeasurements(Measurement.of(indicator.id(), fact.value(), SET));
        return;
      }
      if (indicator.baselineId().equals(fact.id())) {
        facts.addBaselines(Measurement.of(indicator.id(), fact.value(), SET));
        return;
      }
    }
    Unit unit =
        Optional.ofNullable(Asked.of(model).quantities().get(fact.id()))
            .map(quantity -> quantity.unit())
            .orElse(Unit.MONEY);
    facts.putOthers(fact.id(), new Inputs.Input(fact.value(), unit, SET));
  }

  // ---- nothing is missing ----

  private Ground complete(CommercialModel model, PeriodFacts facts) {
    Asked asked = Asked.of(model);
    Map<QuantityId, Inputs.Input> given = model.inputs(facts).asMap();
    Label period = Told.days(facts.period());
    List<Label> missing =
        asked.quantities().keySet().stream()
            .filter(id -> !given.containsKey(id) && !asked.mayBeMissing(id))
            .filter(id -> !followsFromTarget(asked, given, id))
            .map(asked::word)
            .map(word -> Refusal.words("fact-not-given", period, word, word))
            .toList();
    if (!missing.isEmpty()) {
      throw new Refusal(Told.lines(missing));
    }
    return new Ground(agreement.label(), model, facts);
  }

  // A neutral actual cost is the target, so without one only the target is asked for.
  private static boolean followsFromTarget(
      Asked asked, Map<QuantityId, Inputs.Input> given, QuantityId id) {
    return asked.quantities().containsKey(PeriodFacts.TARGET)
        && !given.containsKey(PeriodFacts.TARGET)
        && asked.isCost(id);
  }
}
