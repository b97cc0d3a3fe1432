package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.Settlement;

/** Whether the settlements that come with findings show what the findings say. */
final class ShownFindings {
  private final BruteForce brute;

  ShownFindings(BruteForce brute) {
    this.brute = brute;
  }

  void check() {
    for (Finding finding : brute.report().findings()) {
      if (finding.quantity().filter(brute.axis().id()::equals).isPresent()
          && finding.witness().isPresent()) {
        shown(finding, finding.witness().get());
      }
    }
  }

  private void shown(Finding finding, Witness witness) {
    List<Settlement> all = witness.settlements();
    brute.require(
        all.stream().map(s -> s.factsDigest().hex() + s.termsDigest().hex()).distinct().count()
            == all.size(),
        "%s shows one settlement twice",
        finding);
    if (finding.kind() == Kind.CLIFF && finding.from().equals(finding.to())) {
      Rational at = finding.from().orElseThrow().middle();
      Rational change = around(finding.subject(), at);
      Enclosure size = finding.amount().orElseThrow();
      Rational told = size.low().abs().min(size.high().abs());
      brute.require(
          !change.plus(brute.tolerance()).isLessThan(told),
          "%s; it changes by %s",
          finding,
          change);
    }
    if (finding.kind() == Kind.DEAD_ZONE) {
      for (PartyId party : brute.random().providers()) {
        Rational change =
            brute
                .result(witness.other(), party, moved(witness.other()))
                .minus(brute.result(witness.one(), party, moved(witness.one())));
        brute.require(
            !brute.name(party).equals(finding.subject())
                || !change.abs().isMoreThan(brute.tolerance()),
            "%s; it changes by %s",
            finding,
            change);
      }
    }
    if (finding.kind() == Kind.PERVERSE) {
      perverse(finding);
    }
    if (finding.kind() == Kind.DOMINATED) {
      for (Line line : brute.situation().model().lines()) {
        brute.require(
            brute.settled().values().stream()
                    .flatMap(Optional::stream)
                    .map(s -> BruteForce.paid(s, line.id()))
                    .distinct()
                    .count()
                <= 1,
            "%s; line %s moves",
            finding,
            line.id());
      }
    }
  }

  private Rational moved(Settlement settled) {
    return settled
        .inputs()
        .find(brute.axis().id())
        .map(fact -> fact.value())
        .orElse(Rational.of(900));
  }

  private Rational around(String subject, Rational at) {
    List<Rational> values = new ArrayList<>();
    for (Rational x : List.of(at.minus(BruteForce.BESIDE), at, at.plus(BruteForce.BESIDE))) {
      if (brute.axis().covers(x)) {
        brute.situation().settledAt(brute.axis(), x).ifPresent(s -> values.add(of(s, subject)));
      }
    }
    Rational least = values.stream().reduce(Rational::min).orElse(Rational.ZERO);
    return values.stream().reduce(Rational::max).orElse(Rational.ZERO).minus(least);
  }

  private Rational of(Settlement settled, String subject) {
    return settled.partyStatements().stream()
        .filter(statement -> statement.party().name().toString().equals(subject))
        .findFirst()
        .map(statement -> Amounts.value(statement.net()))
        .orElseGet(
            () ->
                settled.lines().stream()
                    .filter(l -> l.line().label().toString().equals(subject))
                    .findFirst()
                    .map(l -> Amounts.value(l.amount()))
                    .orElseThrow());
  }

  private void perverse(Finding finding) {
    Witness witness = finding.witness().orElseThrow();
    boolean less = brute.axis().better() == Axis.Better.LESS;
    for (PartyId party : brute.random().providers()) {
      Rational before = brute.result(witness.one(), party, moved(witness.one()));
      Rational after = brute.result(witness.other(), party, moved(witness.other()));
      Rational gain = less ? after.minus(before) : before.minus(after);
      brute.require(
          !brute.name(party).equals(finding.subject())
              || !gain.plus(brute.tolerance()).isLessThan(Rational.ZERO),
          "%s; it loses %s",
          finding,
          gain);
    }
  }
}
