package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.settlement.Settlement;

/** Caps, floors and gates of random terms, against settlements with all quantities moved. */
final class IdleParts {
  private static final int TOGETHER = 30;

  private final RandomModel random;
  private final IncentiveReport report;
  private final List<Settlement> settled = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /** Those that other checks settled along single axes are looked at too. */
  IdleParts(RandomModel random, IncentiveReport report, List<Settlement> alongOne) {
    this.random = random;
    this.report = report;
    this.settled.addAll(alongOne);
  }

  List<String> faults() {
    settleTogether();
    for (Formula step : random.model().steps()) {
      NamedRule.thatMade(step)
          .ifPresent(rule -> check(rule, NamedRule.amountBefore(step).orElseThrow()));
    }
    return faults;
  }

  private void settleTogether() {
    Random numbers = new Random(7);
    for (int i = 0; i < TOGETHER; i++) {
      Situation moved = new Situation(random.model(), random.facts(), Reimbursement.BY_TERMS);
      Optional<Settlement> last = Optional.empty();
      for (Axis axis : random.axes()) {
        Rational width = axis.high().minus(axis.low());
        Rational number = axis.low().plus(width.times(Rational.of(numbers.nextInt(101), 100)));
        last = moved.settledAt(axis, number);
        moved = moved.moved(axis, number);
      }
      last.ifPresent(settled::add);
    }
  }

  private void check(NamedRule rule, Formula amount) {
    if (rule instanceof Limit limit) {
      Formula raised = limit.floor().map(amount::atLeast).orElse(amount);
      limit.caps().forEach(cap -> never(Kind.NEVER_BINDS, limit, isBeyond(raised, cap, 1)));
      limit.floors().forEach(f -> never(Kind.NEVER_BINDS, limit, isBeyond(amount, f, -1)));
    }
    if (rule instanceof Gate gate) {
      never(Kind.NEVER_REACHED, gate, holds(gate.passes(), Rational.ONE), "met");
      never(Kind.NEVER_REACHED, gate, holds(gate.passes(), Rational.ZERO), "failed");
    }
  }

  private boolean isBeyond(Formula amount, Formula limit, int direction) {
    return settled.stream()
        .anyMatch(
            one ->
                value(one, amount)
                    .flatMap(a -> value(one, limit).map(b -> a.compareTo(b) * direction > 0))
                    .orElse(false));
  }

  private boolean holds(Formula condition, Rational truth) {
    return settled.stream()
        .anyMatch(one -> value(one, condition).filter(truth::equals).isPresent());
  }

  // What a settlement did not need has no figure in it.
  private static Optional<Rational> value(Settlement settled, Formula part) {
    try {
      return Optional.of(settled.figure(part).value());
    } catch (IllegalArgumentException notNeeded) {
      return Optional.empty();
    }
  }

  private void never(Kind kind, NamedRule rule, boolean happens) {
    never(kind, rule, happens, "");
  }

  private void never(Kind kind, NamedRule rule, boolean happens, String what) {
    boolean isFound =
        report.of(kind).stream()
            .filter(finding -> finding.message().contains("'" + rule.provision().label() + "'"))
            .anyMatch(finding -> finding.message().contains(what));
    if (isFound && happens) {
      faults.add("%s of %s %s, and it does".formatted(kind, rule, what));
    }
    if (!happens && report.verdicts().get(kind) == Verdict.PROVED_ABSENT) {
      faults.add("%s is proved absent; nothing shows %s %s".formatted(kind, rule, what));
    }
  }
}
