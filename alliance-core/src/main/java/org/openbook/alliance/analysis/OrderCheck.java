package org.openbook.alliance.analysis;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Settlement;

/**
 * Puts each two rules that follow each other into the other order, and looks whether that pays
 * something else.
 */
final class OrderCheck {
  private final Situation situation;
  private final List<Along> axes;
  private final Findings findings;

  /** An axis, and what is paid along it. */
  record Along(Axis axis, Payouts payouts) {}

  OrderCheck(Situation situation, List<Along> axes, Findings findings) {
    this.situation = situation;
    this.axes = axes;
    this.findings = findings;
  }

  void run() {
    Parts parts = situation.parts();
    boolean hasRules = false;
    for (int i = 0; i < parts.size(); i++) {
      Formula outer = parts.formula(i);
      hasRules |= NamedRule.thatMade(outer).isPresent();
      swapped(outer).ifPresent(other -> compare(outer, other));
    }
    if (hasRules) {
      findings.terms().checked(Kind.ORDER_MATTERS);
    } else {
      // What was written in arithmetic says of no rule where it ends.
      findings.terms().skipped(Kind.ORDER_MATTERS);
    }
  }

  // ---- swapping ----

  /** The same two rules in the other order, where a rule stands right on another. */
  private static Optional<Formula> swapped(Formula outer) {
    Optional<Formula> between = NamedRule.amountBefore(outer);
    Optional<NamedRule> first = between.flatMap(NamedRule::thatMade);
    return first.flatMap(
        rule ->
            swapped(
                rule,
                NamedRule.thatMade(outer).orElseThrow(),
                between.flatMap(NamedRule::amountBefore).orElseThrow()));
  }

  private static Optional<Formula> swapped(NamedRule first, NamedRule second, Formula amount) {
    try {
      return Optional.of(first.apply(second.apply(amount)));
    } catch (IllegalArgumentException noUnit) {
      return Optional.empty();
    }
  }

  // ---- comparing ----

  private void compare(Formula outer, Formula other) {
    CommercialModel changed = Rewriting.of(situation.model(), outer, other);
    for (Along along : axes) {
      Optional<Payouts> swapped = swapped(changed, along.axis());
      if (swapped.isEmpty()) {
        findings.terms().unknown(Kind.ORDER_MATTERS);
      } else if (differs(outer, along.payouts(), swapped.get())) {
        return;
      }
    }
  }

  // A figure that the two rules made in their order may not be there in the other.
  private Optional<Payouts> swapped(CommercialModel changed, Axis axis) {
    Situation swapped = situation.with(changed);
    boolean isThere = axis.figure().filter(figure -> swapped.parts().indexOf(figure) < 0).isEmpty();
    return isThere ? Optional.of(Payouts.of(swapped.with(axis), axis.asFact())) : Optional.empty();
  }

  private boolean differs(Formula outer, Payouts before, Payouts after) {
    for (int i = 0; i < before.flows().size(); i++) {
      Piecewise one = before.amount(before.flows().get(i));
      Piecewise two = after.amount(after.flows().get(i));
      Optional<Stretch> apart = apart(one, two);
      if (apart.isPresent()) {
        report(outer, before, after, apart.get());
        return true;
      }
    }
    return false;
  }

  private Optional<Stretch> apart(Piecewise one, Piecewise two) {
    Piecewise equal = Weaving.weave(-1, Truths.comparison(Relation.EQUAL), List.of(one, two));
    if (!Stretch.where(equal, v -> v instanceof Value.Nothing || v.equals(Value.EITHER))
        .isEmpty()) {
      findings.terms().unknown(Kind.ORDER_MATTERS);
    }
    return Stretch.where(equal, Value.FALSE::equals).stream().findFirst();
  }

  private void report(Formula outer, Payouts before, Payouts after, Stretch where) {
    Parts parts = situation.parts();
    Formula inner = NamedRule.amountBefore(outer).orElseThrow();
    Cause first = Cause.of(parts, parts.indexOf(inner));
    Cause second = Cause.of(parts, parts.indexOf(outer));
    findings.addOnce(
        Finding.of(Kind.ORDER_MATTERS, Severity.NOTE)
            .subject(second.label().toString())
            .quantity(before.axis().id())
            .from(where.from().enclosure())
            .to(where.to().enclosure())
            .addCauses(first, second)
            .witness(witness(before, after, where.middle()))
            .message(
                "'%s' then '%s' pays something else in the other order, %s %s"
                    .formatted(first.label(), second.label(), before.axis().id(), where))
            .build(),
        findings.terms());
  }

  private static Optional<Witness> witness(Payouts before, Payouts after, Rational number) {
    Optional<Settlement> one = before.settledAt(number);
    return one.flatMap(first -> after.settledAt(number).map(second -> Witness.of(first, second)));
  }
}
