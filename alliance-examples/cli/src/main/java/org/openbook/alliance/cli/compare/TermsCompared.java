package org.openbook.alliance.cli.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.text.TextStyle;
import org.openbook.alliance.workbook.TableWorkbook;

/**
 * The settlements of the same facts on several terms, side by side: line by line, then party by
 * party.
 *
 * <p>Lines and parties are matched by their ids; one that some terms do not have is empty there.
 *
 * @param period the days that are settled
 * @param tables what each line came to, and what the whole settlement brings to each party
 * @param currency of every amount
 */
record TermsCompared(ContractPeriod period, List<Table> tables, CurrencyUnit currency) {
  private static final WordGroup WORDS = CliWords.TABLE.group("compare");
  private static final Label TITLE = WORDS.label("title");
  private static final Label LINES = WORDS.label("lines");
  private static final Label PARTIES = WORDS.label("parties");
  private static final String NONE = "–";

  TermsCompared {
    tables = List.copyOf(tables);
  }

  /** The settlements, each under the title of its terms. */
  static TermsCompared of(List<String> titles, List<Settlement> settlements) {
    Map<LineId, Label> lines = new LinkedHashMap<>();
    Map<PartyId, Label> parties = new LinkedHashMap<>();
    for (Settlement settled : settlements) {
      for (SettledLine line : settled.lines()) {
        lines.putIfAbsent(line.line().id(), line.line().label());
      }
      for (Party party : settled.model().alliance().parties()) {
        parties.putIfAbsent(party.id(), party.name());
      }
    }
    List<Label> columns = titles.stream().map(title -> Label.of(title, title, title)).toList();
    return new TermsCompared(
        settlements.get(0).facts().period(),
        List.of(
            table(LINES, columns, lines, id -> amounts(settlements, settled -> line(settled, id))),
            table(
                PARTIES,
                columns,
                parties,
                id -> amounts(settlements, settled -> party(settled, id)))),
        settlements.get(0).model().currency());
  }

  private static <K> Table table(
      Label heading, List<Label> titles, Map<K, Label> names, Function<K, List<Cell>> amounts) {
    List<Table.Row> rows = new ArrayList<>();
    names.forEach(
        (id, name) -> {
          List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name)));
          cells.addAll(amounts.apply(id));
          rows.add(new Table.Row(Table.Rank.PLAIN, cells, Optional.empty()));
        });
    return new Table(
        heading,
        Stream.concat(Stream.of(heading), titles.stream()).toList(),
        rows,
        Table.Depth.SUMMARY);
  }

  private static List<Cell> amounts(
      List<Settlement> settlements, Function<Settlement, Optional<Rational>> amount) {
    return settlements.stream()
        .map(amount)
        .map(
            value ->
                value
                    .<Cell>map(money -> new Cell.Value(money, Unit.MONEY, List.of()))
                    .orElseGet(Cell.Nothing::new))
        .toList();
  }

  private static Optional<Rational> line(Settlement settled, LineId id) {
    return settled.lines().stream()
        .filter(line -> line.line().id().equals(id))
        .findFirst()
        .map(line -> line.figure().value());
  }

  private static Optional<Rational> party(Settlement settled, PartyId id) {
    return settled.partyStatements().stream()
        .filter(statement -> statement.party().id().equals(id))
        .findFirst()
        .map(PartyStatement::net)
        .map(Amounts::value);
  }

  // ---- views ----

  String text(Language language) {
    return tables.stream().map(table -> text(table, language)).collect(Collectors.joining("\n"));
  }

  private String text(Table table, Language language) {
    TextTable text = new TextTable("l" + "r".repeat(table.columns().size() - 1));
    text.row(table.columns().stream().map(column -> column.in(language)).toArray(String[]::new));
    TextStyle style = TextStyle.of(language, currency);
    for (Table.Row row : table.rows()) {
      text.row(
          row.cells().stream()
              .map(cell -> cell instanceof Cell.Nothing ? NONE : cell.in(style))
              .toArray(String[]::new));
    }
    return text.indented("");
  }

  /** The exact numbers, with a point. */
  String csv(Language language) {
    StringWriter written = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(written)) {
      TextStyle style = TextStyle.of(language, currency);
      for (Table table : tables) {
        csv.writeRecord(table.columns().stream().map(column -> column.in(language)).toList());
        table
            .rows()
            .forEach(
                row ->
                    csv.writeRecord(row.cells().stream().map(cell -> exact(cell, style)).toList()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return written.toString();
  }

  private static String exact(Cell cell, TextStyle style) {
    return cell instanceof Cell.Value value ? value.value().toString() : cell.in(style);
  }

  Printout printout() {
    List<Printout.Part> parts = new ArrayList<>();
    for (Table table : tables) {
      parts.add(
          new Printout.Part(
              "part-" + (parts.size() + 1), table.caption(), List.of(), List.of(table)));
    }
    return new Printout(TITLE, new Cell.Days(period), currency, List.of(), parts);
  }

  byte[] workbook(Language language) {
    return TableWorkbook.of(TITLE, tables, language, currency);
  }
}
