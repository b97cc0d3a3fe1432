package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.settlement.Settlement;

/** One verification. */
final class Verifying {
  private final SettlementDocument document;
  private final StatedSettlement stated;
  private final List<Verification.Finding> findings = new ArrayList<>();

  Verifying(SettlementDocument document) {
    this.document = document;
    this.stated = document.stated();
  }

  Verification verification() {
    findings.addAll(Checksums.findings(document.tree()));
    boolean termsAgree = digestAgrees(SettlementReader.TERMS, stated.terms(), termsDigest());
    boolean factsAgree = digestAgrees(SettlementReader.FACTS, stated.facts(), factsDigest());
    stated.figures().forEach(this::checkFigure);
    stated.lines().forEach(this::checkLine);
    stated.parties().forEach(this::checkParty);
    boolean isWhole = stated.model().isPresent() && stated.periodFacts().isPresent();
    if (isWhole && termsAgree && factsAgree) {
      settleAnew();
    }
    return new Verification(
        isWhole ? Verification.Scope.SETTLEMENT : Verification.Scope.OPERANDS,
        stated.figures().size(),
        findings.stream().distinct().toList());
  }

  private void add(Path path, String message) {
    findings.add(new Verification.Finding(path.toString(), message));
  }

  private void require(Rational given, Rational due, Path path, String what) {
    if (!given.equals(due)) {
      add(path, "it states %s; %s is %s".formatted(given, what, due));
    }
  }

  // ---- digests ----

  private Digest termsDigest() {
    return stated.model().map(model -> model.digest()).orElse(stated.terms());
  }

  private Digest factsDigest() {
    return stated.periodFacts().map(facts -> facts.digest()).orElse(stated.facts());
  }

  private boolean digestAgrees(String what, Digest given, Digest due) {
    if (!given.equals(due)) {
      add(
          Path.ROOT.at("digests").at(what),
          "it states %s; the %s of this document have %s".formatted(given, what, due));
    }
    return given.equals(due);
  }

  // ---- figures ----

  private void checkFigure(StatedSettlement.Figure figure) {
    if (!figure.formula().unit().equals(figure.unit())) {
      add(
          figure.path().at("unit"),
          "it states %s; its operands make a %s".formatted(figure.unit(), figure.formula().unit()));
    }
    Node node = figure.formula().node();
    if (node instanceof Node.Quantity || node instanceof Node.Present) {
      return; // a fact is what it is
    }
    try {
      Rational due = figure.formula().evaluate(Inputs.none()).value();
      require(figure.value(), due, figure.path().at("value"), "what its operands make");
    } catch (EvaluationException notComputable) {
      add(figure.path(), "its operands make no value: " + notComputable.getMessage());
    }
  }

  // ---- lines and parties ----

  private void checkLine(StatedSettlement.Line line) {
    require(line.amount(), line.figure(), line.path().at("amount"), "its figure");
    require(sum(line.paid()), line.amount(), line.path().at("paid"), "the line in all");
    require(sum(line.received()), line.amount(), line.path().at("received"), "the line in all");
  }

  private static Rational sum(Map<?, Rational> parts) {
    return Rational.sum(parts.values());
  }

  private void checkParty(StatedSettlement.Statement party) {
    Map<String, StatedSettlement.Line> lines = new HashMap<>();
    stated.lines().forEach(line -> lines.put(line.id(), line));
    for (StatedSettlement.Entry entry : party.entries()) {
      StatedSettlement.Line line = lines.get(entry.line());
      if (line == null) {
        add(
            entry.path().at("line"),
            "line '%s' is none of this settlement".formatted(entry.line()));
      } else {
        Rational net =
            line.received()
                .getOrDefault(party.party(), Rational.ZERO)
                .minus(line.paid().getOrDefault(party.party(), Rational.ZERO));
        require(entry.amount(), net, entry.path().at("amount"), "what the line brings to it");
      }
    }
    requireSum(party, "net", party.net(), StatedSettlement.Entry::amount);
    requireSum(party, "payable", party.payable(), StatedSettlement.Entry::payable);
  }

  private void requireSum(
      StatedSettlement.Statement party,
      String what,
      Rational given,
      Function<StatedSettlement.Entry, Rational> part) {
    Rational due = Rational.sum(party.entries().stream().map(part).toList());
    require(given, due, party.path().at(what), "the sum of its lines");
  }

  // ---- the settlement ----

  private void settleAnew() {
    ObjectNode without =
        Tree.without(
            document.tree(),
            List.of(SettlementReader.TERMS, SettlementReader.FACTS, Checksums.MEMBER));
    try {
      Settlement anew =
          stated.model().orElseThrow().settle(stated.periodFacts().orElseThrow(), stated.stage());
      findings.addAll(Differences.of(without, SettlementWriter.settled(anew)));
    } catch (IllegalArgumentException | ArithmeticException refused) {
      add(Path.ROOT, "its terms do not settle its facts: " + refused.getMessage());
    }
  }
}
