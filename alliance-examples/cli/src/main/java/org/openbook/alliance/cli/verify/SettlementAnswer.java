package org.openbook.alliance.cli.verify;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cli.verify.VerifyWords.Hashed;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.json.Verification.Scope;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.text.TextStyle;

/** What is told of a settlement document: what a printed page is held against. */
final class SettlementAnswer {
  private final SettlementDocument document;
  private final Verification verification;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private SettlementAnswer(SettlementDocument document, Verification verification, Language in) {
    this.document = document;
    this.verification = verification;
    this.language = in;
  }

  /** The answer to a document that was verified. */
  static Answer of(SettlementDocument document, Verification verification, Language language) {
    return verification.holds()
        ? Answer.of(new SettlementAnswer(document, verification, language).lines())
        : Answer.refuted(verification);
  }

  private List<String> lines() {
    TextTable head = new TextTable("ll");
    document
        .agreement()
        .ifPresent(
            of ->
                head.row(
                    in(VerifyWords.AGREEMENT),
                    of.label().in(language) + " " + in(VerifyWords.STATED_ONLY)));
    head.row(in(VerifyWords.PERIOD), style().period(document.period()));
    head.row(in(VerifyWords.STAGE), in(document.stage().label()));
    document
        .identity()
        .issue()
        .ifPresent(
            issue ->
                head.row(
                    in(VerifyWords.ISSUED),
                    "%s, %s, %s"
                        .formatted(
                            issue.entry().number(),
                            style().date(issue.issued().on()),
                            issue.issued().by())));
    add(head);
    lines.add(in(Topic.PARTIES.heading()));
    TextTable parties = new TextTable("lr");
    document.payable().forEach((party, sum) -> parties.row(in(party.name()), style().amount(sum)));
    add(parties);
    if (verification.scope() == Scope.SETTLEMENT) {
      document.settlement().ifPresent(this::addKeyFigures);
    }
    lines.add(in(VerifyWords.DIGESTS));
    add(digests());
    lines.add(in(proof()));
    return lines;
  }

  private String in(Label label) {
    return label.in(language);
  }

  private TextStyle style() {
    return TextStyle.of(language, document.currency());
  }

  private void add(TextTable table) {
    table.indented("  ").lines().forEach(lines::add);
  }

  private void addKeyFigures(Settlement settlement) {
    Statement statement = Statement.of(settlement, Cover.of(settlement.agreement().label()));
    List<Table> headlines =
        statement.section(Topic.OVERVIEW).stream()
            .flatMap(overview -> overview.contents().stream())
            .map(SettlementAnswer::headline)
            .flatMap(List::stream)
            .toList();
    Table keyFigures = headlines.get(headlines.size() - 1);
    lines.add(in(keyFigures.caption()));
    TextTable rows = new TextTable("lr");
    keyFigures
        .rows()
        .forEach(
            row ->
                rows.row(
                    row.cells().stream().map(cell -> cell.in(style())).toArray(String[]::new)));
    add(rows);
  }

  private static List<Table> headline(Content content) {
    return content instanceof Table table && table.depth() == Table.Depth.HEADLINE
        ? List.of(table)
        : List.of();
  }

  private TextTable digests() {
    String remark = isEarlier() ? in(VerifyWords.STATED_ONLY) : "";
    TextTable digests = new TextTable("lll");
    StatedDigests.of(document, verification)
        .byKind()
        .forEach(
            (Hashed kind, Digest digest) -> digests.row(in(kind.label()), digest.hex(), remark));
    return digests;
  }

  private boolean isEarlier() {
    return verification.scope() == Scope.AMOUNTS
        || verification.scope() == Scope.OPERANDS_OF_EARLIER_FORM;
  }

  private Label proof() {
    return switch (verification.scope()) {
      case AMOUNTS -> VerifyWords.PROVES_AMOUNTS;
      case OPERANDS, OPERANDS_OF_EARLIER_FORM -> VerifyWords.PROVES_OPERANDS;
      default -> VerifyWords.PROVES_SETTLEMENT;
    };
  }
}
