package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.Node.Relation;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Settlement;

/**
 * Puts each two rules that follow each other into the other order, and looks whether that pays
 * something else.
 */
final class OrderCheck {
  private final Situation situation;
  private final List<Payouts> curves;
  private final Findings findings;

  OrderCheck(Situation situation, List<Payouts> curves, Findings findings) {
    this.situation = situation;
    this.curves = curves;
    this.findings = findings;
  }

  void run() {
    findings.checked(Kind.ORDER_MATTERS);
    Parts parts = situation.parts();
    for (int i = 0; i < parts.size(); i++) {
      Formula outer = parts.formula(i);
      swapped(outer).ifPresent(other -> compare(outer, other));
    }
  }

  // ---- swapping ----

  /** The same two rules in the other order, where a rule stands right on another. */
  private static Optional<Formula> swapped(Formula outer) {
    if (!isRule(outer)) {
      return Optional.empty();
    }
    Formula inner = amount(outer);
    boolean commute =
        isRule(inner) && rule(inner).getClass().equals(rule(outer).getClass()) && !isBands(inner);
    return isRule(inner) && !commute ? swapped(outer, inner) : Optional.empty();
  }

  private static boolean isBands(Formula rule) {
    return rule(rule) instanceof Node.Bands;
  }

  private static Optional<Formula> swapped(Formula outer, Formula inner) {
    try {
      return Optional.of(on(inner, on(outer, amount(inner))));
    } catch (IllegalArgumentException noUnit) {
      return Optional.empty();
    }
  }

  /** A cap, a floor, a rate or bands under the name and clause that the contract gives it. */
  private static boolean isRule(Formula formula) {
    if (!(formula.node() instanceof Node.Named named) || named.clause().isEmpty()) {
      return false;
    }
    Node rule = named.of().node();
    return rule instanceof Node.Least
        || rule instanceof Node.Greatest
        || rule instanceof Node.Product
        || rule instanceof Node.Bands;
  }

  private static Node rule(Formula named) {
    return ((Node.Named) named.node()).of().node();
  }

  private static Formula amount(Formula named) {
    return rule(named).operands().get(0);
  }

  private static Formula on(Formula named, Formula amount) {
    Formula rule = ((Node.Named) named.node()).of();
    List<Formula> operands = new ArrayList<>(rule.node().operands());
    operands.set(0, amount);
    return named.over(List.of(rule.over(operands)));
  }

  // ---- comparing ----

  private void compare(Formula outer, Formula other) {
    CommercialModel changed = Rewriting.of(situation.model(), outer, other);
    Situation swapped = situation.with(changed);
    for (Payouts before : curves) {
      Payouts after = Payouts.of(swapped, before.axis());
      for (int i = 0; i < before.flows().size(); i++) {
        Piecewise one = before.flows().get(i).amount();
        Piecewise two = after.flows().get(i).amount();
        Optional<Stretch> apart = apart(one, two);
        if (apart.isPresent()) {
          report(outer, before, after, apart.get());
          return;
        }
      }
    }
  }

  private Optional<Stretch> apart(Piecewise one, Piecewise two) {
    Piecewise equal = Weaving.weave(-1, Truths.comparison(Relation.EQUAL), List.of(one, two));
    if (!Stretch.where(equal, v -> v instanceof Value.Nothing || v.equals(Value.EITHER))
        .isEmpty()) {
      findings.unknown(Kind.ORDER_MATTERS);
    }
    return Stretch.where(equal, Value.FALSE::equals).stream().findFirst();
  }

  private void report(Formula outer, Payouts before, Payouts after, Stretch where) {
    Parts parts = situation.parts();
    Cause first = Cause.of(parts, parts.indexOf(amount(outer)));
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
            .build());
  }

  private static Optional<Witness> witness(Payouts before, Payouts after, Rational number) {
    Optional<Settlement> one = before.situation().settledAt(before.axis(), number);
    return one.flatMap(
        first ->
            after
                .situation()
                .settledAt(after.axis(), number)
                .map(second -> new Witness(first, second)));
  }
}
