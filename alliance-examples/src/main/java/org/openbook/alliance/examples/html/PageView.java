package org.openbook.alliance.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.report.Section;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;

/**
 * What the template fills in: a statement whose every text is written, in the order of the page.
 *
 * @param language the language's code
 * @param title what the agreement is called
 * @param period the days that are settled
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

  static PageView of(Statement statement, Language language) {
    return new Writer(statement, language).page();
  }

  private static final class Writer {
    private final Statement statement;
    private final Language language;
    private final TextStyle style;
    private final WhyView why;
    private final ChartSvg charts;
    private int chartsSoFar;

    Writer(Statement statement, Language language) {
      this.statement = statement;
      this.language = language;
      this.style = statement.style(language);
      this.why = WhyView.of(statement, style);
      this.charts = ChartSvg.in(style);
    }

    PageView page() {
      return new PageView(
          language.name().toLowerCase(Locale.ROOT),
          in(statement.cover().title()),
          style.period(statement.period()),
          statement.cover().notes().stream().map(this::in).toList(),
          PageWords.in(language),
          statement.sections().stream().map(this::part).toList());
    }

    private String in(Label label) {
      return label.in(language);
    }

    private Part part(Section section) {
      List<Object> blocks = new ArrayList<>();
      section.contents().forEach(content -> blocks.add(block(section, content)));
      return new Part(
          section.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          in(section.topic().heading()),
          section.notes().stream().map(this::in).toList(),
          blocks);
    }

    private Object block(Section section, Content content) {
      if (content instanceof Table table) {
        return table(section, table);
      }
      if (content instanceof Chart chart) {
        return chart(section, chart);
      }
      return content instanceof Explained ? why : content;
    }

    private TableView table(Section section, Table table) {
      return TableView.of(section.topic(), table, style, why);
    }

    private ChartView chart(Section section, Chart chart) {
      chartsSoFar++;
      return new ChartView(
          "chart-" + chartsSoFar,
          in(chart.words().title()),
          in(chart.words().reading()),
          charts.wide(chart),
          charts.narrow(chart),
          LegendView.of(chart, language),
          table(section, chart.table()));
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
