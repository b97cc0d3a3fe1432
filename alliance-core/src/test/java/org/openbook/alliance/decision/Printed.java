package org.openbook.alliance.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.text.TextStyle;

/** What the tests read of a decision. */
final class Printed {
  private Printed() {}

  static Printout.Part part(Printout printout, String id) {
    return printout.parts().stream().filter(any -> any.id().equals(id)).findFirst().orElseThrow();
  }

  static List<Table> tables(Printout printout, String part) {
    return part(printout, part).contents().stream().map(Table.class::cast).toList();
  }

  static Table table(Printout printout, String part, String caption) {
    return tables(printout, part).stream()
        .filter(table -> table.caption().en().equals(caption))
        .findFirst()
        .orElseThrow();
  }

  /** The rows of a table in English, cells between bars. */
  static List<String> rows(Printout printout, Table table) {
    return table.rows().stream().map(row -> row(row, printout.style(Language.EN))).toList();
  }

  private static String row(Table.Row row, TextStyle style) {
    return String.join("|", row.cells().stream().map(cell -> cell.in(style)).toList());
  }

  static List<String> notes(Printout printout, String part, Language language) {
    return part(printout, part).notes().stream().map(note -> note.in(language)).toList();
  }

  /** Everything that is printed in a language. */
  static String text(Printout printout, Language language) {
    TextStyle style = printout.style(language);
    List<String> all = new ArrayList<>();
    all.add(printout.title().in(language));
    all.add(printout.subtitle().in(style));
    printout.notes().forEach(note -> all.add(note.in(language)));
    for (Printout.Part part : printout.parts()) {
      all.add(part.heading().in(language));
      part.notes().forEach(note -> all.add(note.in(language)));
      part.contents().stream()
          .map(Table.class::cast)
          .forEach(
              table -> {
                all.add(table.caption().in(language));
                table.columns().forEach((Label column) -> all.add(column.in(language)));
                table.rows().forEach(row -> all.add(row(row, style)));
              });
    }
    return String.join("\n", all);
  }

  // ---- sums ----

  /** The numbers in the last column of the rows of a rank. */
  static Rational sum(Stream<Table.Row> rows, Table.Rank rank) {
    return Rational.sum(rows.filter(row -> row.rank() == rank).map(Printed::last).toList());
  }

  static Rational last(Table.Row row) {
    return ((Cell.Value) row.cells().get(row.cells().size() - 1)).value();
  }

  /** Each group with its members. */
  static Map<Table.Row, List<Table.Row>> groups(Table table) {
    Map<Table.Row, List<Table.Row>> groups = new LinkedHashMap<>();
    List<Table.Row> members = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.rank() == Table.Rank.GROUP) {
        members = new ArrayList<>();
        groups.put(row, members);
      } else if (row.rank() == Table.Rank.MEMBER) {
        members.add(row);
      }
    }
    return groups;
  }
}
