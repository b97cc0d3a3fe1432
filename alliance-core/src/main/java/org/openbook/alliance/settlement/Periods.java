package org.openbook.alliance.settlement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.time.AgreedDays;
import org.openbook.alliance.time.TimeQuantity;

/** What is required of an agreement's contract periods and their targets, and which is whose. */
final class Periods {
  private static final Set<QuantityId> BY_AGREED_DAYS =
      Stream.of(TimeQuantity.values())
          .filter(TimeQuantity::needsAgreedDays)
          .map(TimeQuantity::id)
          .collect(Collectors.toUnmodifiableSet());

  private final List<ContractPeriod> periods;
  private final List<TargetCost> targets;

  Periods(List<ContractPeriod> periods, List<TargetCost> targets) {
    this.periods = periods;
    this.targets = targets;
  }

  /** Requires versions day after day from the first of the term to its last. */
  static void checkVersions(List<Agreement.Version> versions, ContractPeriod term, Faults faults) {
    LocalDate next = term.start();
    for (Agreement.Version version : versions) {
      checkStart(version, next, faults);
      next = version.inForce().endInclusive().plusDays(1);
      faults.require(
          version.model().currency().equals(versions.get(0).model().currency()),
          () ->
              "the version from %s is in %s, the first in %s; an agreement has one currency"
                  .formatted(
                      version.inForce().start(),
                      version.model().currency(),
                      versions.get(0).model().currency()));
    }
    if (!versions.isEmpty()) {
      checkBinding(versions.get(versions.size() - 1), faults);
    }
    LocalDate end = next.minusDays(1);
    faults.require(
        versions.isEmpty() || end.equals(term.endInclusive()),
        () ->
            "its last version is in force until %s; it is until %s, the last day of the term"
                .formatted(end, term.endInclusive()));
  }

  // What the versions before bound later than they lasted, they never bound.
  private static void checkBinding(Agreement.Version last, Faults faults) {
    last.bindingFrom()
        .forEach(
            (party, day) ->
                faults.require(
                    last.inForce().contains(day),
                    () ->
                        "its last version binds '%s' from %s; it must bind from a day of %s"
                            .formatted(party, day, last.inForce())));
  }

  private static void checkStart(Agreement.Version version, LocalDate due, Faults faults) {
    LocalDate start = version.inForce().start();
    faults.require(
        !start.isAfter(due),
        () ->
            "no version is in force from %s until %s; versions leave no gap"
                .formatted(due, start.minusDays(1)));
    faults.require(
        !start.isBefore(due),
        () ->
            "a version is in force from %s; it is in force from %s, so that versions do not overlap"
                .formatted(start, due));
  }

  void checkPeriods(ContractPeriod term, Faults faults) {
    LocalDate free = LocalDate.MIN;
    for (ContractPeriod period : periods) {
      LocalDate from = free;
      faults.require(
          term.encloses(period),
          () -> "contract period %s leaves the term; the term is %s".formatted(period, term));
      faults.require(
          !period.start().isBefore(from),
          () ->
              "contract period %s starts before the one before it ends; it starts on %s or later"
                  .formatted(period, from));
      free = period.endInclusive().plusDays(1);
    }
  }

  void checkTargets(CurrencyUnit agreed, Faults faults) {
    Set<ContractPeriod> seen = new HashSet<>();
    for (TargetCost target : targets) {
      ContractPeriod period = target.period();
      faults.require(
          periods.contains(period),
          () ->
              "target cost '%s' of %s is of no contract period; they are %s"
                  .formatted(target.provision(), period, periods));
      faults.require(
          seen.add(period),
          () -> "contract period %s has two target costs; it has one".formatted(period));
      Amounts.requireCurrency(
          faults,
          "target cost '%s' of %s".formatted(target.provision(), period),
          target.baseline(),
          agreed);
    }
  }

  void checkSettled(ContractPeriod settled, Faults faults) {
    faults.require(
        periods.isEmpty() || enclosing(settled).isPresent(),
        () ->
            "period is %s; it is inside one contract period, they are %s"
                .formatted(settled, periods));
  }

  /**
   * Refuses a target that is not the agreement's of the same period.
   *
   * @throws IllegalArgumentException naming both
   */
  private void checkTarget(TargetCost stated, Label agreement) {
    Optional<TargetCost> agreed = targetOf(stated.period());
    Faults.in("facts")
        .require(
            agreed.isEmpty() || agreed.get().isSameLedger(stated),
            () ->
                "target cost of %s is %s and in agreement '%s' it is %s; it must be the agreement's, or be left out"
                    .formatted(
                        stated.period(),
                        Amounts.text(stated.shared()),
                        agreement,
                        Amounts.text(agreed.orElseThrow().shared())))
        .throwIfAny();
  }

  /** The target of exactly this period. */
  private Optional<TargetCost> targetOf(ContractPeriod period) {
    return targets.stream().filter(target -> target.period().equals(period)).findFirst();
  }

  /** The target of the contract period that a part of it belongs to. */
  private Optional<TargetCost> targetAround(ContractPeriod part) {
    return enclosing(part).flatMap(this::targetOf);
  }

  private Optional<ContractPeriod> enclosing(ContractPeriod part) {
    return periods.stream().filter(period -> period.encloses(part)).findFirst();
  }

  // ---- what facts need not state ----

  /** The facts with the target and the days of the agreement, where the terms ask for them. */
  PeriodFacts completed(
      PeriodFacts facts, Stage stage, CommercialModel model, Agreement agreement) {
    return withDays(withTarget(facts, stage, model, agreement.label()), stage, model, agreement);
  }

  private PeriodFacts withTarget(
      PeriodFacts facts, Stage stage, CommercialModel model, Label agreement) {
    if (facts.target().isPresent()) {
      checkTarget(facts.target().get(), agreement);
      return facts;
    }
    Optional<TargetCost> own = targetOf(facts.period());
    Optional<TargetCost> around =
        targetAround(facts.period()).filter(any -> model.asks(PeriodFacts.OF_TARGET, stage));
    Optional<TargetCost> target =
        switch (stage) {
          case ON_ACCOUNT -> around;
          case INTERIM, TERMINATION -> own.or(() -> around);
          case FINAL -> own;
        };
    return target.map(facts::withTarget).orElse(facts);
  }

  AgreedDays daysAround(ContractPeriod period, ContractPeriod term) {
    return new AgreedDays(enclosing(period).orElse(term), term);
  }

  /** The facts with the days of the agreement, where the terms count time by them. */
  PeriodFacts withDays(PeriodFacts facts, Stage stage, CommercialModel model, Agreement agreement) {
    AgreedDays known = daysAround(facts.period(), agreement.term());
    AgreedDays stated = facts.agreedDays().orElse(known);
    // Without contract periods the agreement knows its term only.
    AgreedDays own =
        periods.isEmpty() ? new AgreedDays(stated.contractPeriod(), agreement.term()) : known;
    Faults.in("facts")
        .require(
            stated.equals(own),
            () ->
                "days of the agreement are %s; they must be %s, or be left out"
                    .formatted(stated, own))
        .throwIfAny();
    return model.asks(BY_AGREED_DAYS, stage) ? facts.withAgreedDays(own) : facts;
  }
}
