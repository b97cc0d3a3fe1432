package org.openbook.alliance.settlement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;

/** What is required of an agreement's contract periods and their targets, and which is whose. */
final class Periods {
  private final List<ContractPeriod> periods;
  private final List<TargetCost> targets;

  Periods(List<ContractPeriod> periods, List<TargetCost> targets) {
    this.periods = periods;
    this.targets = targets;
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
  void checkTarget(TargetCost stated, Label agreement) {
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
  Optional<TargetCost> targetOf(ContractPeriod period) {
    return targets.stream().filter(target -> target.period().equals(period)).findFirst();
  }

  /** The target of the contract period that a part of it belongs to. */
  Optional<TargetCost> targetAround(ContractPeriod part) {
    return enclosing(part).flatMap(this::targetOf);
  }

  private Optional<ContractPeriod> enclosing(ContractPeriod part) {
    return periods.stream().filter(period -> period.encloses(part)).findFirst();
  }
}
