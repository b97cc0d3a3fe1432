package org.openbook.alliance.statement.html;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Chart;

/**
 * A sample of how a series is drawn, and its name.
 *
 * @param sample the class of the sample in the style sheet
 * @param name what the series is called
 */
record LegendView(String sample, String name) {
  /** The legend; none where every bar has its own name. */
  static List<LegendView> of(Chart chart, Language language) {
    List<LegendView> legend = new ArrayList<>();
    if (chart.kind() == Chart.Kind.CURVE || chart.kind() == Chart.Kind.GROWTH) {
      int parts = 0;
      for (Chart.Series series : chart.series()) {
        parts += series.role() == Chart.Role.PART ? 1 : 0;
        legend.add(new LegendView(sample(chart, series, parts), series.name().in(language)));
      }
    }
    return legend;
  }

  private static String sample(Chart chart, Chart.Series series, int parts) {
    return switch (series.role()) {
      case PART -> (chart.kind() == Chart.Kind.CURVE ? "line p" : "area p") + parts;
      case TOTAL -> "line total";
      case ACTUAL -> "dot";
      case LIMIT -> "line limit";
    };
  }
}
