package org.openbook.alliance.law;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.law.PayoutRule.LinePayout;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;

/**
 * One number that facts come to: the value of a formula, what a line comes to, what a party gets in
 * all.
 *
 * <p>Not necessarily ours: a host's own calculation is a payoff too, and keeps or breaks the same
 * laws. It is pure.
 */
@FunctionalInterface
public interface Payoff {
  /** The number on these facts. */
  Rational on(Inputs facts);

  /** The value of a formula. */
  static Payoff of(Formula formula) {
    requireNonNull(formula, "formula");
    return facts -> formula.evaluate(facts).value();
  }

  /** The same number, whatever the facts. */
  static Payoff of(Rational number) {
    requireNonNull(number, "number");
    return facts -> {
      requireNonNull(facts, "facts");
      return number;
    };
  }

  /** What a line comes to; 0 if the rule has no such line. */
  static Payoff ofLine(PayoutRule rule, LineId line) {
    requireNonNull(rule, "rule");
    requireNonNull(line, "line");
    return facts ->
        Rational.sum(
            rule.on(facts).stream()
                .filter(paid -> paid.line().equals(line))
                .map(LinePayout::amount)
                .toList());
  }

  /** What all lines together bring to a party: above 0 it is paid, below 0 it pays. */
  static Payoff ofParty(PayoutRule rule, PartyId party) {
    requireNonNull(rule, "rule");
    requireNonNull(party, "party");
    return facts -> Rational.sum(rule.on(facts).stream().map(paid -> paid.netOf(party)).toList());
  }
}
