package org.openbook.alliance.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.text.TextStyle;

/**
 * What the template fills in: a document whose every text is written, in its order.
 *
 * @param language the language's code
 * @param title what it is about
 * @param subtitle what stands below the title and beside it on every page
 * @param notes what stands below
 * @param sheets parts that follow each other on pages turned the same way
 */
record PrintView(
    String language, String title, String subtitle, List<String> notes, List<Sheets> sheets) {
  /** The largest type, that of the title, has so much of a line, in thousandths of its size. */
  private static final int LINE = 23_000;

  /** So much has the line above every page, in its type, for the title. */
  private static final int RUNNING_LINE = 60_000;

  private static final String CUT = "…";

  /** Parts on pages that are upright or turned. */
  record Sheets(boolean isTurned, List<Part> parts) {}

  /** A part; its number makes its place. */
  record Part(int number, String heading, List<String> notes, List<Object> blocks) {
    private boolean isTurned() {
      return blocks.stream()
          .anyMatch(block -> block instanceof TableView table && table.isTurned());
    }

    /** Where one table needs a turned page, all use its width. */
    private Part alike() {
      return isTurned()
          ? new Part(
              number,
              heading,
              notes,
              blocks.stream()
                  .map(block -> block instanceof TableView table ? table.turned() : block)
                  .toList())
          : this;
    }
  }

  /** Words above what follows: a caption, sentences below it. */
  record Lead(String caption, String sentence) {
    /** What the template asks to know what to write. */
    public String kind() {
      return "lead";
    }
  }

  static PrintView of(Printout document, TextStyle style) {
    List<Sheets> sheets = new ArrayList<>();
    int number = 0;
    for (Printout.Part each : document.parts()) {
      Part part = part(++number, each, style).alike();
      boolean isSame =
          !sheets.isEmpty() && sheets.get(sheets.size() - 1).isTurned() == part.isTurned();
      if (!isSame) {
        sheets.add(new Sheets(part.isTurned(), new ArrayList<>()));
      }
      sheets.get(sheets.size() - 1).parts().add(part);
    }
    return new PrintView(
        style.language().name().toLowerCase(Locale.ROOT),
        document.title().in(style.language()),
        document.subtitle().in(style),
        in(document.notes(), style),
        sheets);
  }

  /** The title in words that can be broken. */
  public String heading() {
    return broken(title);
  }

  /** What stands below the title, in words that can be broken. */
  public String below() {
    return broken(subtitle);
  }

  /** The title above every page: on one line, cut if it is longer than that. */
  public String runningTitle() {
    return cut(title, RUNNING_LINE - Math.min(Typeface.REGULAR.width(subtitle), RUNNING_LINE / 2));
  }

  /** What stands beside it. */
  public String runningSubtitle() {
    return cut(subtitle, RUNNING_LINE / 2);
  }

  private static String cut(String text, int room) {
    if (Typeface.REGULAR.width(text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && Typeface.REGULAR.width(text.substring(0, end) + CUT) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + CUT;
  }

  private static Part part(int number, Printout.Part part, TextStyle style) {
    String heading = part.heading().in(style.language());
    return new Part(
        number,
        broken(heading),
        in(part.notes(), style),
        part.contents().stream().flatMap(content -> blocks(content, heading, style)).toList());
  }

  private static Stream<Object> blocks(Content content, String heading, TextStyle style) {
    if (content instanceof Table table) {
      return table(table, heading, "", style);
    }
    if (content instanceof Chart chart) {
      return table(chart.table(), heading, chart.words().reading().in(style.language()), style);
    }
    return Stream.of(WhyView.of((Explained) content, style));
  }

  private static Stream<Object> table(Table table, String above, String words, TextStyle style) {
    String caption = table.caption().in(style.language());
    // The heading has said it.
    Lead lead = new Lead(caption.equals(above) ? "" : broken(caption), broken(words));
    return Stream.concat(Stream.of(lead), TableView.of(table, style).stream());
  }

  /** Words that are too long for a line are broken, wherever they stand in a line of their own. */
  private static String broken(String text) {
    return Typeface.BOLD.breakable(text, LINE);
  }

  private static List<String> in(List<Label> labels, TextStyle style) {
    return labels.stream().map(label -> broken(label.in(style.language()))).toList();
  }
}
