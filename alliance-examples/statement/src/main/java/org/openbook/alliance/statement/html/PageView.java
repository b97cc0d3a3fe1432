package org.openbook.alliance.statement.html;

import java.util.List;
import java.util.Locale;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.statement.html.TableView.Numbering;
import org.openbook.alliance.text.TextStyle;

/**
 * What the template fills in: a page whose every text is written, in its order.
 *
 * @param language the language's code
 * @param title what it is about
 * @param period what stands below the title: the days that are settled
 * @param notes what stands below
 * @param words the page's own words
 * @param sections the sections
 */
record PageView(
    String language,
    String title,
    String period,
    List<String> notes,
    PageWords words,
    List<Part> sections) {
  /** A section. */
  record Part(String id, String heading, List<String> notes, List<Object> blocks) {}

  static PageView of(Printout printout, Language language) {
    TextStyle style = printout.style(language);
    Blocks blocks = new Blocks(style, WhyView.of(printout, style));
    return new PageView(
        code(language),
        printout.title().in(language),
        printout.subtitle().in(style),
        blocks.in(printout.notes()),
        PageWords.in(language),
        printout.parts().stream().map(blocks::part).toList());
  }

  private static String code(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }

  private static final class Blocks {
    private final TextStyle style;
    private final WhyView why;
    private final ChartSvg charts;
    private int chartsSoFar;

    Blocks(TextStyle style, WhyView why) {
      this.style = style;
      this.why = why;
      this.charts = ChartSvg.in(style);
    }

    List<String> in(List<Label> labels) {
      return labels.stream().map(this::in).toList();
    }

    private String in(Label label) {
      return label.in(style.language());
    }

    Part part(Printout.Part part) {
      Numbering numbering =
          part.id().equals(Printout.ASSUMPTIONS) ? Numbering.LISTED : Numbering.NONE;
      return new Part(
          part.id(),
          in(part.heading()),
          in(part.notes()),
          part.contents().stream().<Object>map(content -> block(content, numbering)).toList());
    }

    private Object block(Content content, Numbering numbering) {
      if (content instanceof Table table) {
        return TableView.of(table, style, why, numbering);
      }
      if (content instanceof Chart chart) {
        return chart(chart);
      }
      return content instanceof Explained ? why : content;
    }

    private ChartView chart(Chart chart) {
      chartsSoFar++;
      return new ChartView(
          "chart-" + chartsSoFar,
          in(chart.words().title()),
          in(chart.words().reading()),
          charts.wide(chart),
          charts.narrow(chart),
          LegendView.of(chart, style.language()),
          TableView.of(chart.table(), style, why, Numbering.NONE));
    }
  }

  /** A chart: the drawing for a wide and for a narrow page, and its values. */
  record ChartView(
      String id,
      String title,
      String reading,
      ChartSvg.Drawing wide,
      ChartSvg.Drawing narrow,
      List<LegendView> legend,
      TableView values) {
    /** What the template asks to know what to write. */
    public String kind() {
      return "chart";
    }
  }
}
