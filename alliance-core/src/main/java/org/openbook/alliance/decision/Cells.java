package org.openbook.alliance.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;

/** Cells, rows and tables of decisions. */
final class Cells {
  private Cells() {}

  static Cell words(DecisionWords word) {
    return new Cell.Words(word.label());
  }

  static Cell money(MonetaryAmount amount) {
    return money(Amounts.value(amount));
  }

  static Cell money(Rational amount) {
    return new Cell.Value(amount, Unit.MONEY, List.of());
  }

  static Cell nothing() {
    return new Cell.Nothing();
  }

  /** A text as it was given, or a blank to fill in. */
  static Cell text(Optional<String> given) {
    return given.<Cell>map(Cell.Plain::new).orElseGet(Cells::blank);
  }

  /** A day, or a blank to fill in. */
  static Cell day(Optional<LocalDate> given) {
    return given.<Cell>map(Cell.Day::new).orElseGet(Cells::blank);
  }

  private static Cell blank() {
    return words(DecisionWords.BLANK);
  }

  static Label joined(List<Label> labels) {
    return Label.of(
        joined(labels, Language.FI), joined(labels, Language.SV), joined(labels, Language.EN));
  }

  private static String joined(List<Label> labels, Language language) {
    return labels.stream().map(label -> label.in(language)).collect(Collectors.joining(", "));
  }

  // ---- rows and tables ----

  static Table.Row row(Table.Rank rank, Cell... cells) {
    return new Table.Row(rank, List.of(cells), Optional.empty());
  }

  static Table.Row row(Cell... cells) {
    return row(Table.Rank.PLAIN, cells);
  }

  static Table.Row row(DecisionWords name, Cell... cells) {
    List<Cell> all = new ArrayList<>(List.of(words(name)));
    all.addAll(List.of(cells));
    return row(all.toArray(Cell[]::new));
  }

  static Table table(Label caption, List<Table.Row> rows, DecisionWords... columns) {
    return new Table(caption, labels(columns), rows, Table.Depth.SUMMARY);
  }

  static Table headline(Label caption, List<Table.Row> rows, DecisionWords... columns) {
    return new Table(caption, labels(columns), rows, Table.Depth.HEADLINE);
  }

  private static List<Label> labels(DecisionWords... columns) {
    return Stream.of(columns).map(DecisionWords::label).toList();
  }

  /** A part with the tables among these that have rows. */
  static Printout.Part part(String id, DecisionWords heading, List<Label> notes, Table... tables) {
    return part(id, heading.label(), notes, List.of(tables));
  }

  static Printout.Part part(String id, Label heading, List<Label> notes, List<Table> tables) {
    return new Printout.Part(
        id, heading, notes, tables.stream().filter(table -> !table.rows().isEmpty()).toList());
  }
}
