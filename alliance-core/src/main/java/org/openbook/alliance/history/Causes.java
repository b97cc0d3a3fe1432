package org.openbook.alliance.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.history.SettlementChange.Cause;
import org.openbook.alliance.settlement.Settlement;

/**
 * Replaces the facts, the terms and the stage of a settlement by those of a later one, one after
 * the other, and tells what each replacement alone changes.
 */
final class Causes {
  private final Settlement before;
  private final Settlement after;

  private record Step(Cause cause, String what, Supplier<Settlement> settled) {
    Optional<Settlement> attempt() {
      try {
        return Optional.of(settled.get());
      } catch (IllegalArgumentException onlyWithTheNext) {
        return Optional.empty();
      }
    }
  }

  /**
   * The causes of what changed from one issued settlement to another.
   *
   * @throws IllegalArgumentException if they are of two contract periods, or the second was not
   *     issued after the first
   */
  static Causes between(Account before, Account after) {
    Faults.in("changes from settlement %s to %s".formatted(before.id(), after.id()))
        .require(
            before.period().equals(after.period()),
            () ->
                "they are of contract periods %s and %s; they are of one"
                    .formatted(before.period(), after.period()))
        .require(
            before.id().number() < after.id().number(),
            () -> "the second was not issued after the first; it was")
        .throwIfAny();
    return new Causes(before.settlement(), after.settlement());
  }

  Causes(Settlement before, Settlement after) {
    this.before = before;
    this.after = after;
  }

  List<SettlementChange> changes() {
    List<Step> steps = steps();
    List<SettlementChange> changes = new ArrayList<>();
    List<Step> together = new ArrayList<>();
    Settlement last = before;
    for (int i = 0; i < steps.size(); i++) {
      together.add(steps.get(i));
      boolean isLast = i == steps.size() - 1;
      Optional<Settlement> next = isLast ? Optional.of(after) : steps.get(i).attempt();
      if (next.isPresent()) {
        changes.add(change(together, last, next.get()));
        last = next.get();
        together.clear();
      }
    }
    return List.copyOf(changes);
  }

  private static SettlementChange change(List<Step> steps, Settlement before, Settlement after) {
    return SettlementChange.of(
        steps.stream().map(Step::cause).distinct().toList(),
        steps.stream().map(Step::what).toList(),
        before,
        after);
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    new FactSteps(before.facts(), after.facts())
        .steps()
        .forEach(
            step ->
                steps.add(
                    new Step(
                        step.cause(),
                        step.what(),
                        () -> before.model().settle(step.facts().get(), before.stage()))));
    if (!before.termsDigest().equals(after.termsDigest())) {
      steps.add(
          new Step(
              Cause.TERMS,
              "terms %s → %s"
                  .formatted(before.termsDigest().abbreviated(), after.termsDigest().abbreviated()),
              () -> after.model().settle(after.facts(), before.stage())));
    }
    if (before.stage() != after.stage()) {
      steps.add(new Step(Cause.STAGE, before.stage() + " → " + after.stage(), () -> after));
    }
    return steps;
  }
}
