package org.openbook.alliance.cli.posting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.json.Documents;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.posting.Dimension;
import org.openbook.alliance.posting.PostingRow;
import org.openbook.alliance.posting.PostingRow.Side;
import org.openbook.alliance.posting.PostingSet;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.text.TextStyle;

/**
 * Postings in each format in which they are written.
 *
 * <p>Amounts of a CSV file are plain decimals with a point in every language, for a ledger's
 * import; those of a text are for people.
 */
final class PostingsFile {
  private final List<PostingSet> sets;
  private final List<Dimension> dimensions;
  private final Language language;

  PostingsFile(List<PostingSet> sets, List<Dimension> dimensions, Language language) {
    this.sets = List.copyOf(sets);
    this.dimensions = List.copyOf(dimensions);
    this.language = language;
  }

  String text(Format as) {
    return switch (as) {
      case CSV -> csv();
      case JSON -> Documents.POSTINGS.toJson(sets.get(0));
      default -> text();
    };
  }

  // ---- for a ledger's import ----

  private String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.writeRecord(
          row(
              Stream.of("settlement", "party", "account", "cost_centre"),
              dimensions.stream().map(dimension -> dimension.id().value()),
              Stream.of("debit", "credit", "currency", "line", "counterparty", "text")));
      for (PostingSet set : sets) {
        set.rows().forEach(row -> rows.writeRecord(csv(set, row)));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory could not be written", impossible);
    }
    return text.toString();
  }

  private List<String> csv(PostingSet set, PostingRow row) {
    return row(
        Stream.of(
            set.settlement().toString(),
            set.party().value(),
            row.account().code(),
            row.account().costCentre()),
        dimensions(row),
        Stream.of(
            amount(row, Side.DEBIT),
            amount(row, Side.CREDIT),
            row.amount().getCurrency().getCurrencyCode(),
            line(row),
            row.counterparty().value(),
            in(PostingWords.of(row.use()))));
  }

  private static String amount(PostingRow row, Side side) {
    return row.side() == side ? Amounts.value(row.amount()).toString() : "";
  }

  private static String line(PostingRow row) {
    return row.line().map(LineId::value).orElse("");
  }

  private Stream<String> dimensions(PostingRow row) {
    return dimensions.stream()
        .map(dimension -> row.account().dimensions().getOrDefault(dimension.id(), ""));
  }

  private static List<String> row(
      Stream<String> first, Stream<String> dimensions, Stream<String> last) {
    return Stream.of(first, dimensions, last).flatMap(part -> part).toList();
  }

  // ---- for people ----

  private String text() {
    List<String> parts = new ArrayList<>();
    for (PostingSet set : sets) {
      parts.add(
          "%s %s, %s %s%n"
                  .formatted(
                      in(PostingWords.SETTLEMENT),
                      set.settlement(),
                      in(PostingWords.LEDGER),
                      set.party())
              + table(set).indented("  "));
    }
    return String.join("\n", parts);
  }

  private TextTable table(PostingSet set) {
    TextStyle style = TextStyle.of(language, set.debits().getCurrency());
    TextTable table = new TextTable("ll" + "l".repeat(dimensions.size()) + "rrlll");
    add(
        table,
        Stream.of(PostingWords.ACCOUNT, PostingWords.COST_CENTRE).map(this::in),
        dimensions.stream().map(dimension -> dimension.id().value()),
        Stream.of(
                PostingWords.of(Side.DEBIT),
                PostingWords.of(Side.CREDIT),
                PostingWords.LINE,
                PostingWords.COUNTERPARTY,
                PostingWords.TEXT)
            .map(this::in));
    for (PostingRow row : set.rows()) {
      String amount = style.amount(row.amount());
      add(
          table,
          Stream.of(row.account().code(), row.account().costCentre()),
          dimensions(row),
          Stream.of(
              row.side() == Side.DEBIT ? amount : "",
              row.side() == Side.CREDIT ? amount : "",
              line(row),
              row.counterparty().value(),
              in(PostingWords.of(row.use()))));
    }
    add(
        table,
        Stream.of(in(PostingWords.TOTAL), ""),
        dimensions.stream().map(dimension -> ""),
        Stream.of(style.amount(set.debits()), style.amount(set.credits()), "", "", ""));
    return table;
  }

  private static void add(
      TextTable table, Stream<String> first, Stream<String> dimensions, Stream<String> last) {
    table.row(row(first, dimensions, last).toArray(String[]::new));
  }

  private String in(Label label) {
    return label.in(language);
  }
}
