package org.openbook.alliance.examples.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openbook.alliance.analysis.Cause;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.analysis.Witness;
import org.openbook.alliance.examples.statement.TextTable;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;

/** A check as text for people. */
final class CheckText {
  private static final String INDENT = "   ";

  private final Checked checked;
  private final Language language;
  private final TextStyle style;
  private final Numbers numbers;
  private final Asked asked;
  private final StringBuilder text = new StringBuilder();

  private CheckText(Checked checked, Language language) {
    this.checked = checked;
    this.language = language;
    this.style = TextStyle.of(language, checked.ground().model().currency());
    this.numbers = new Numbers(style);
    this.asked = Asked.of(checked.ground().model());
  }

  /** The text in a language. */
  static String of(Checked checked, Language language) {
    return new CheckText(checked, language).written();
  }

  private String written() {
    line(in(checked.ground().agreement()));
    line("");
    text.append(
        new TextTable("ll")
            .row(in(CheckWords.TERMS), checked.terms().toString())
            .row(in(CheckWords.FACTS), factsName())
            .indented(""));
    held();
    moved();
    findings();
    verdicts();
    return text.toString();
  }

  private String factsName() {
    return checked.facts() == null ? in(CheckWords.NEUTRAL) : checked.facts().toString();
  }

  // ---- what it stands on ----

  private void held() {
    TextTable table = new TextTable("lrl");
    checked.ground().model().inputs(checked.ground().facts()).asMap().entrySet().stream()
        .filter(fact -> asked.quantities().containsKey(fact.getKey()))
        .forEach(
            fact ->
                table.row(
                    factName(fact.getKey()),
                    value(fact.getValue()),
                    style.source(fact.getValue().source())));
    heading(CheckWords.HELD);
    text.append(table.indented(INDENT));
  }

  private void moved() {
    TextTable table = new TextTable("lll");
    for (Moved moved : checked.moved()) {
      String range =
          numbers.exact(moved.axis().low(), moved.unit())
              + " – "
              + numbers.exact(moved.axis().high(), moved.unit());
      table.row(in(moved.label()), range, in(moved.range().words()));
    }
    heading(CheckWords.MOVED);
    text.append(table.indented(INDENT));
  }

  // ---- what was found ----

  private void findings() {
    heading(CheckWords.FINDINGS);
    List<Finding> findings = checked.report().findings();
    if (findings.isEmpty()) {
      line(INDENT + in(CheckWords.NONE));
    }
    for (int i = 0; i < findings.size(); i++) {
      text.append(i == 0 ? "" : "\n");
      finding(i + 1, findings.get(i));
    }
  }

  private void finding(int number, Finding finding) {
    line(
        "%d. %s: %s, %s"
            .formatted(
                number,
                in(CheckWords.of(finding.severity())),
                in(CheckWords.of(finding.kind())),
                subject(finding)));
    TextTable table = new TextTable("ll");
    table.row(
        in(CheckWords.WHAT),
        language == Language.EN ? finding.message() : in(CheckWords.meaning(finding.kind())));
    if (!finding.causes().isEmpty()) {
      table.row(
          in(CheckWords.CLAUSE),
          finding.causes().stream().map(this::cause).collect(Collectors.joining("; ")));
    }
    finding.from().ifPresent(from -> table.row(in(CheckWords.WHERE), where(finding)));
    finding
        .amount()
        .ifPresent(
            amount -> table.row(in(CheckWords.AMOUNT), numbers.enclosed(amount, Unit.MONEY)));
    text.append(table.indented(INDENT));
    finding.witness().ifPresent(witness -> witness(finding, witness));
  }

  private String subject(Finding finding) {
    return language == Language.EN || finding.causes().isEmpty()
        ? finding.subject()
        : in(finding.causes().get(0).label());
  }

  private String cause(Cause cause) {
    return in(cause.label())
        + cause.clause().map(clause -> " (" + clause.reference() + ")").orElse("");
  }

  private String where(Finding finding) {
    Optional<Moved> moved = finding.quantity().flatMap(checked::moved);
    Unit unit = moved.map(Moved::unit).orElse(Unit.COUNT);
    return moved.map(quantity -> in(quantity.label()) + " ").orElse("")
        + numbers.stretch(finding.from().orElseThrow(), finding.to().orElseThrow(), unit);
  }

  // ---- the two settlements that show it ----

  private void witness(Finding finding, Witness witness) {
    Settlement one = witness.one();
    Settlement other = witness.other();
    TextTable table = new TextTable("lrr");
    table.row(
        in(finding.kind() == Kind.ORDER_MATTERS ? CheckWords.OTHER_TERMS : CheckWords.WITNESS),
        "1",
        "2");
    differing(one, other)
        .forEach((id, pair) -> table.row(factName(id), value(pair.get(0)), value(pair.get(1))));
    for (SettledLine line : one.lines()) {
      SettledLine same = other.line(line.line().id());
      table.row(
          in(line.line().name().label()), style.amount(line.amount()), style.amount(same.amount()));
    }
    for (int i = 0; i < one.partyStatements().size(); i++) {
      PartyStatement party = one.partyStatements().get(i);
      table.row(
          in(party.party().name()) + " " + in(CheckWords.RECEIVES),
          style.amount(party.net()),
          style.amount(other.partyStatements().get(i).net()));
    }
    text.append(table.indented(INDENT));
  }

  private static Map<QuantityId, List<Inputs.Input>> differing(Settlement one, Settlement other) {
    Map<QuantityId, List<Inputs.Input>> differing = new LinkedHashMap<>();
    one.inputs()
        .asMap()
        .forEach(
            (id, fact) ->
                other
                    .inputs()
                    .find(id)
                    .filter(changed -> !changed.value().equals(fact.value()))
                    .ifPresent(changed -> differing.put(id, List.of(fact, changed))));
    return differing;
  }

  private String factName(QuantityId id) {
    return Optional.ofNullable(asked.quantities().get(id))
        .map(quantity -> in(quantity.label()))
        .or(() -> checked.moved(id).map(moved -> in(moved.label())))
        .orElse(id.value());
  }

  private String value(Inputs.Input fact) {
    return numbers.exact(fact.value(), fact.unit());
  }

  // ---- what is known besides ----

  private void verdicts() {
    text.append("\n");
    for (Verdict verdict : List.of(Verdict.PROVED_ABSENT, Verdict.UNKNOWN, Verdict.NOT_CHECKED)) {
      List<String> kinds = new ArrayList<>();
      checked
          .report()
          .verdicts()
          .forEach(
              (kind, known) -> {
                if (known == verdict) {
                  kinds.add(in(CheckWords.of(kind)));
                }
              });
      if (!kinds.isEmpty()) {
        line(in(CheckWords.of(verdict)) + ": " + String.join(", ", kinds));
      }
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          checked.report().findings().stream().filter(f -> f.severity() == severity).count();
      counts.add(in(CheckWords.of(severity)) + " " + count);
    }
    line(in(CheckWords.FINDINGS) + ": " + String.join(", ", counts));
  }

  private void heading(Label label) {
    line("");
    line(in(label));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String in(Label label) {
    return label.in(language);
  }
}
