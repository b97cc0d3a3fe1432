package org.openbook.alliance.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.settlement.Distribution;

/** Looks for parts of the terms that do nothing while all axes move at once. */
final class TermCheck {
  private final Together together;
  private final Parts parts;
  private final Findings findings;

  /** The curves are along facts, all of one situation. */
  TermCheck(Situation situation, List<Payouts> curves, Findings findings) {
    this.together = new Together(situation, curves, findings);
    this.parts = situation.parts();
    this.findings = findings;
  }

  void run() {
    together.verdicts().checked(Kind.NEVER_BINDS);
    together.verdicts().checked(Kind.NEVER_REACHED);
    LimitCheck limits = new LimitCheck(together);
    ReachCheck reach = new ReachCheck(together, limits);
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (together.moves(i)) {
        limits.check(i);
        reach.check(i);
      }
    }
    together.curves().forEach(this::dominated);
  }

  // ---- indicators without effect ----

  private void dominated(Payouts payouts) {
    Axis axis = payouts.axis();
    if (!axis.isMeasured()) {
      return;
    }
    Verdicts verdicts = findings.along(axis.id());
    verdicts.checked(Kind.DOMINATED);
    if (paying(payouts).stream().noneMatch(p -> together.bound(p).movers().contains(axis.id()))) {
      findings.add(
          Finding.of(Kind.DOMINATED, Severity.WARNING)
              .subject(axis.id().value())
              .quantity(axis.id())
              .from(Enclosure.of(axis.low()))
              .to(Enclosure.of(axis.high()))
              .witness(payouts.witness(axis.low(), axis.high()))
              .message("whatever '%s' measures, no line changes".formatted(axis.id()))
              .build(),
          verdicts);
    } else if (paying(payouts).stream().allMatch(p -> payouts.value(p).isLevel())) {
      verdicts.unknown(Kind.DOMINATED);
    }
  }

  /** What decides who pays whom how much: the amounts of the lines, and what divides them. */
  private List<Integer> paying(Payouts payouts) {
    return payouts.flows().stream()
        .map(LineFlow::line)
        .flatMap(
            line ->
                Stream.concat(
                    Stream.of(line.amount()),
                    Stream.of(line.payers(), line.payees())
                        .flatMap(by -> by.parts().stream())
                        .map(Distribution.Part::weight)))
        .map(parts::indexOf)
        .toList();
  }
}
