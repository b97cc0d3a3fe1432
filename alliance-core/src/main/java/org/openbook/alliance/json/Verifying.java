package org.openbook.alliance.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.json.StatedSettlement.StatedEntry;
import org.openbook.alliance.json.StatedSettlement.StatedFigure;
import org.openbook.alliance.json.StatedSettlement.StatedLine;
import org.openbook.alliance.json.StatedSettlement.StatedParty;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/** One verification. */
final class Verifying {
  /** What the document has besides the settlement itself. */
  private static final List<String> BESIDE =
      List.of(
          SettlementForm.TERMS,
          SettlementForm.FACTS,
          SettlementForm.ISSUE,
          SettlementForm.CHECKSUMS);

  /** What an earlier form wrote otherwise; its figures are compared by their values. */
  private static final Pattern WRITTEN_OTHERWISE =
      Pattern.compile(
          "\\$\\.(version|digests|figures|reported|lines\\[\\d+]\\.(figure|payers|payees))");

  /** What a document before version 5 said in English, in the library's own words. */
  private static final Pattern SAID_OTHERWISE =
      Pattern.compile("\\$\\.(version|figures\\[\\d+]\\.source|notices\\[\\d+]\\.given)");

  private final SettlementDocument document;
  private final StatedSettlement stated;
  private final List<Verification.Finding> findings = new ArrayList<>();

  Verifying(SettlementDocument document) {
    this.document = document;
    this.stated = document.stated();
  }

  Verification verification() {
    findings.addAll(Checksums.findings(document.tree(), stated.checksums()));
    boolean isEarlier = stated.version() < SettlementForm.FIRST_OF_THESE_DIGESTS;
    boolean digestsAgree = isEarlier || digestsAgree();
    checkEach("figures", stated.figures(), this::checkFigure);
    checkEach("lines", stated.lines(), this::checkLine);
    checkEach("parties", stated.parties(), this::checkParty);
    if (stated.isWhole() && digestsAgree) {
      settleAnew(isEarlier);
    }
    return new Verification(
        scope(isEarlier), stated.figures().size(), findings.stream().distinct().toList());
  }

  private Verification.Scope scope(boolean isEarlier) {
    if (!stated.isWhole()) {
      return isEarlier ? Verification.Scope.OPERANDS_OF_EARLIER_FORM : Verification.Scope.OPERANDS;
    }
    return isEarlier ? Verification.Scope.AMOUNTS : Verification.Scope.SETTLEMENT;
  }

  /** Checks a value that stands at a place. */
  @FunctionalInterface
  private interface Check<T> {
    void check(T value, Path path);
  }

  private static <T> void checkEach(String member, List<T> values, Check<T> check) {
    for (int i = 0; i < values.size(); i++) {
      check.check(values.get(i), Path.ROOT.at(member).at(i));
    }
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

  private boolean digestsAgree() {
    boolean termsAgree =
        digestAgrees(
            SettlementForm.TERMS,
            stated.digests().terms(),
            stated.terms().map(CommercialModel::digest));
    boolean factsAgree =
        digestAgrees(
            SettlementForm.FACTS,
            stated.digests().facts(),
            stated.facts().map(PeriodFacts::digest));
    return termsAgree && factsAgree;
  }

  private boolean digestAgrees(String what, Digest given, Optional<Digest> own) {
    Digest due = own.orElse(given);
    if (!given.equals(due)) {
      add(
          Path.ROOT.at("digests").at(what),
          "it states %s; the %s of this document have %s".formatted(given, what, due));
    }
    return given.equals(due);
  }

  // ---- figures ----

  private void checkFigure(StatedFigure figure, Path path) {
    if (!figure.formula().unit().equals(figure.unit())) {
      add(
          path.at("unit"),
          "it states %s; its operands make a %s".formatted(figure.unit(), figure.formula().unit()));
    }
    if (figure.formula().asked().isPresent()) {
      return; // a fact is what it is
    }
    try {
      Rational due = figure.formula().evaluate(Inputs.none()).value();
      require(figure.value(), due, path.at("value"), "what its operands make");
    } catch (EvaluationException notComputable) {
      add(path, "its operands make no value: %s".formatted(notComputable.getMessage()));
    }
  }

  // ---- lines and parties ----

  private void checkLine(StatedLine line, Path path) {
    StatedFigure figure = stated.byId().get(line.figure());
    if (figure != null) {
      require(line.amount(), figure.value(), path.at("amount"), "its figure");
    }
    require(sum(line.paid()), line.amount(), path.at("paid"), "the line in all");
    require(sum(line.received()), line.amount(), path.at("received"), "the line in all");
    findings.addAll(DivisionCheck.findings(stated, line, path));
    requirePartOfAmount(line, path.at("payable"));
  }

  // What is retained or withheld takes away from the amount and never adds to it.
  private void requirePartOfAmount(StatedLine line, Path path) {
    boolean isMore =
        line.payable().isMoreThan(line.amount().max(Rational.ZERO))
            || line.payable().isLessThan(line.amount().min(Rational.ZERO));
    if (isMore && line.payable().signum() * line.amount().signum() >= 0) {
      add(
          path,
          "it states %s; of an amount of %s no more can be payable"
              .formatted(line.payable(), line.amount()));
    }
  }

  private static Rational sum(Map<?, Rational> parts) {
    return Rational.sum(parts.values());
  }

  private void checkParty(StatedParty party, Path path) {
    Map<LineId, StatedLine> lines = new HashMap<>();
    stated.lines().forEach(line -> lines.put(line.id(), line));
    for (int i = 0; i < party.lines().size(); i++) {
      checkEntry(party, party.lines().get(i), lines, path.at("lines").at(i));
    }
    requireSum(party, party.net(), StatedEntry::amount, path.at("net"));
    requireSum(party, party.payable(), StatedEntry::payable, path.at("payable"));
  }

  private void checkEntry(
      StatedParty party, StatedEntry entry, Map<LineId, StatedLine> lines, Path path) {
    StatedLine line = lines.get(entry.line());
    if (line == null) {
      add(path.at("line"), "line '%s' is none of this settlement".formatted(entry.line()));
      return;
    }
    Rational net =
        line.received()
            .getOrDefault(party.party(), Rational.ZERO)
            .minus(line.paid().getOrDefault(party.party(), Rational.ZERO));
    require(entry.amount(), net, path.at("amount"), "what the line brings to it");
    DivisionCheck.payableOf(party.party(), line)
        .ifPresent(
            due ->
                require(
                    entry.payable(), due, path.at("payable"), "what of the line is payable to it"));
  }

  private void requireSum(
      StatedParty party, Rational given, Function<StatedEntry, Rational> part, Path path) {
    Rational due = Rational.sum(party.lines().stream().map(part).toList());
    require(given, due, path, "the sum of its lines");
  }

  // ---- the settlement ----

  private void settleAnew(boolean isEarlier) {
    try {
      Settlement anew = stated.settlement().orElseThrow();
      StatedSettlement due = StatedSettlement.of(anew);
      Tree.Members written = SettlementForm.FORMAT.write(due, Writing.brief()).without(BESIDE);
      findings.addAll(
          Differences.of(
              document.tree().without(BESIDE), written, path -> isPassedOver(path, isEarlier)));
      if (isEarlier) {
        compareFacts(anew.inputs());
        compareReported(due);
      }
    } catch (IllegalArgumentException | ArithmeticException refused) {
      add(Path.ROOT, "its terms do not settle its facts: %s".formatted(refused.getMessage()));
    }
  }

  private boolean isPassedOver(Path path, boolean isEarlier) {
    if (stated.version() == SettlementForm.VERSION) {
      return false;
    }
    Pattern otherwise = isEarlier ? WRITTEN_OTHERWISE : SAID_OTHERWISE;
    return otherwise.matcher(path.toString()).matches();
  }

  // Every other figure is made again from its operands, and these are the first of them.
  private void compareFacts(Inputs facts) {
    checkEach(
        "figures",
        stated.figures(),
        (figure, path) ->
            figure
                .formula()
                .fact()
                .flatMap(facts::find)
                .ifPresent(
                    due -> require(figure.value(), due.value(), path.at("value"), "the fact")));
  }

  private void compareReported(StatedSettlement due) {
    List<Rational> values = due.reported().stream().map(due::valueOf).toList();
    List<Rational> given = stated.reported().stream().map(stated::valueOf).toList();
    if (!given.equals(values)) {
      add(Path.ROOT.at("reported"), "its figures are %s; they are %s".formatted(given, values));
    }
  }
}
