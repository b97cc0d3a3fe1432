package org.openbook.alliance.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbook.alliance.analysis.Cause;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Known;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.analysis.Witness;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Section;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.TextTable;
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
    assumed();
    notices();
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

  private void assumed() {
    List<Label> assumptions = checked.report().assumptions();
    if (!assumptions.isEmpty()) {
      heading(CheckWords.ASSUMED);
      assumptions.forEach(assumption -> line(INDENT + in(assumption)));
    }
  }

  private void notices() {
    List<Settlement.Notice> notices = checked.notices();
    if (!notices.isEmpty()) {
      TextTable table = new TextTable("ll");
      notices.forEach(notice -> table.row(in(notice.text()), in(notice.given())));
      heading(Section.Topic.NOTICES.heading());
      text.append(table.indented(INDENT));
    }
  }

  private void moved() {
    TextTable table = new TextTable("lll");
    for (Moved moved : checked.moved()) {
      String range = numbers.range(moved.axis().low(), moved.axis().high(), moved.unit());
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
        language == Language.EN
            ? asked.inWords(finding.message())
            : in(CheckWords.meaning(finding.kind())));
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
        ? asked.inWords(finding.subject())
        : in(finding.causes().get(0).label());
  }

  private String cause(Cause cause) {
    return in(cause.label())
        + cause.clause().map(clause -> " (" + clause.reference().in(language) + ")").orElse("");
  }

  private String where(Finding finding) {
    Optional<Moved> moved = finding.quantity().flatMap(checked::moved);
    Unit unit = moved.map(Moved::unit).orElse(Unit.COUNT);
    return moved.map(quantity -> in(quantity.label()) + " ").orElse("")
        + numbers.stretch(finding.from().orElseThrow(), finding.to().orElseThrow(), unit);
  }

  // ---- the settlements that show it ----

  private void witness(Finding finding, Witness witness) {
    List<Settlement> shown = witness.settlements();
    TextTable table = new TextTable("l" + "r".repeat(shown.size()));
    List<String> heads = new ArrayList<>();
    heads.add(
        in(finding.kind() == Kind.ORDER_MATTERS ? CheckWords.OTHER_TERMS : CheckWords.WITNESS));
    for (int i = 1; i <= shown.size(); i++) {
      heads.add(String.valueOf(i));
    }
    table.row(heads.toArray(String[]::new));
    for (QuantityId id : differing(shown)) {
      row(table, factName(id), shown, one -> value(one, id));
    }
    for (SettledLine line : shown.get(0).lines()) {
      row(
          table,
          in(line.line().label()),
          shown,
          one -> style.amount(one.line(line.line().id()).amount()));
    }
    for (int i = 0; i < shown.get(0).partyStatements().size(); i++) {
      int party = i;
      row(
          table,
          in(CheckWords.net(shown.get(0).partyStatements().get(i).party().name())),
          shown,
          one -> style.amount(one.partyStatements().get(party).net()));
    }
    text.append(table.indented(INDENT));
  }

  private static void row(
      TextTable table, String name, List<Settlement> shown, Function<Settlement, String> told) {
    List<String> row = new ArrayList<>(List.of(name));
    shown.stream().map(told).forEach(row::add);
    table.row(row.toArray(String[]::new));
  }

  private String value(Settlement one, QuantityId id) {
    return one.inputs().find(id).map(this::value).orElse(in(CheckWords.NOT_MEASURED));
  }

  private static Set<QuantityId> differing(List<Settlement> shown) {
    Set<QuantityId> differing = new LinkedHashSet<>();
    shown.forEach(one -> differing.addAll(one.inputs().asMap().keySet()));
    differing.removeIf(
        id ->
            shown.stream()
                    .map(one -> one.inputs().find(id).map(Inputs.Input::value))
                    .distinct()
                    .count()
                == 1);
    return differing;
  }

  private String factName(QuantityId id) {
    return Optional.ofNullable(asked.quantities().get(id))
        .map(quantity -> in(quantity.label().orElseThrow()))
        .or(() -> checked.moved(id).map(moved -> in(moved.label())))
        .orElseGet(() -> asked.word(id));
  }

  private String value(Inputs.Input fact) {
    return numbers.of(fact.value(), fact.unit());
  }

  // ---- what is known besides ----

  private void verdicts() {
    text.append("\n");
    for (Verdict verdict : List.of(Verdict.PROVED_ABSENT, Verdict.UNKNOWN, Verdict.NOT_CHECKED)) {
      List<String> kinds = new ArrayList<>();
      for (Kind kind : Kind.values()) {
        said(kind, verdict).ifPresent(kinds::add);
      }
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

  /** The kind, and along what if this is not all that is said of it. */
  private Optional<String> said(Kind kind, Verdict verdict) {
    List<Known> known =
        checked.report().known().stream().filter(each -> each.kind() == kind).toList();
    String word = in(CheckWords.of(kind));
    if (known.isEmpty()) {
      return Optional.of(word).filter(any -> verdict == Verdict.NOT_CHECKED);
    }
    List<String> along =
        known.stream()
            .filter(each -> each.verdicts().contains(verdict))
            .flatMap(each -> each.along().stream())
            .flatMap(id -> checked.moved(id).stream())
            .map(moved -> in(moved.label()))
            .toList();
    boolean isAll = known.stream().allMatch(each -> each.verdicts().equals(Set.of(verdict)));
    boolean isSaid = known.stream().anyMatch(each -> each.verdicts().contains(verdict));
    return Optional.of(
            isAll || along.isEmpty() ? word : word + " (" + String.join(", ", along) + ")")
        .filter(any -> isSaid);
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
