package org.openbook.alliance.cli.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.SettlementOptions.Settled;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.pdf.StatementPdf;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.StatementText;
import org.openbook.alliance.statement.html.StatementHtml;
import org.openbook.alliance.text.TextStyle;
import org.openbook.alliance.workbook.Spreadsheet;

/** A statement in each format in which it is written. */
public final class StatementFile {
  private final Statement statement;
  private final Settlement settlement;
  private final Supplier<SettlementDocument> document;

  private StatementFile(
      Statement statement, Settlement settlement, Supplier<SettlementDocument> document) {
    this.statement = statement;
    this.settlement = settlement;
    this.document = document;
  }

  /** The statement of an issued settlement. */
  public static StatementFile of(SettlementHistory history, SettlementId id, @Nullable Path cover) {
    return new StatementFile(
        Statement.of(history, id, cover(cover, history.agreement().label())),
        history.issued(id).settlement(),
        () -> SettlementDocument.of(history, id));
  }

  static StatementFile of(Settled settled, @Nullable Path cover) {
    Statement statement =
        Statement.of(settled.settlement(), settled.identity(), cover(cover, settled.agreement()));
    return new StatementFile(
        statement, settled.settlement(), () -> SettlementDocument.of(settled.settlement()));
  }

  private static Cover cover(@Nullable Path file, Label title) {
    return file == null ? Cover.of(title) : Documents.cover(file, title);
  }

  /** The formats, the terminal's first. */
  public static Format[] formats() {
    return new Format[] {Format.TEXT, Format.HTML, Format.XLSX, Format.PDF, Format.JSON};
  }

  /** The file's bytes. */
  public byte[] bytes(Format as, FiguresOption figures) {
    TextStyle style = figures.style(statement.currency());
    Language language = style.language();
    return switch (as) {
      case TEXT -> StatementText.of(statement, style).getBytes(UTF_8);
      case HTML -> StatementHtml.of(statement, language).getBytes(UTF_8);
      case JSON -> document.get().toJson().getBytes(UTF_8);
      case PDF -> StatementPdf.of(statement, language, document.get());
      default -> Spreadsheet.of(settlement, statement, language);
    };
  }
}
