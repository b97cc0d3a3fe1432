package org.openbook.alliance.examples.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.text.TextStyle;

/**
 * Charts as SVG, drawn by ECharts without a browser.
 *
 * <p>Colours are variables of the page's style sheet, so one drawing is legible in light, in dark
 * and on paper. Positions are rounded; the words at a point are the point's own.
 */
final class ChartSvg {
  private static final int WIDE = 880;
  private static final int NARROW = 360;
  private static final int POSITION_DECIMALS = 6;

  // Sizes in pixels, names of formats and the background's id have no place inside a page.
  private static final Pattern PARTS =
      Pattern.compile(
          "<svg[^>]* viewBox=\"([^\"]*)\">\\s*<rect[^>]*></rect>(.*)</svg>\\s*", Pattern.DOTALL);

  /**
   * A drawing inside a page.
   *
   * @param box its extent
   * @param shapes its shapes and texts as markup
   */
  record Drawing(String box, String shapes) {}

  private final TextStyle style;
  private final ShortAmount amounts;
  private final ECharts drawing;

  private ChartSvg(TextStyle style) {
    this.style = style;
    this.amounts = new ShortAmount(style);
    this.drawing = new ECharts(this::tick);
  }

  /** The charts of one page. */
  static ChartSvg in(TextStyle style) {
    return new ChartSvg(style);
  }

  /** The chart for a wide page and for paper. */
  Drawing wide(Chart chart) {
    return drawn(chart, WIDE);
  }

  /** The chart for a phone. */
  Drawing narrow(Chart chart) {
    return drawn(chart, NARROW);
  }

  private Drawing drawn(Chart chart, int width) {
    String svg = drawing.draw(json(chart).put("width", width).toString());
    Matcher parts = PARTS.matcher(svg);
    if (!parts.matches()) {
      throw new IllegalStateException(
          "chart '%s' was not drawn as one SVG with a background".formatted(chart));
    }
    return new Drawing(parts.group(1), Disguise.off(parts.group(2).strip()));
  }

  private String tick(String number, String unit) {
    int space = unit.indexOf(' ');
    Unit of = new Unit(Unit.Dimension.valueOf(unit.substring(0, space)), unit.substring(space + 1));
    return Disguise.on(amounts.of(Rational.of(new BigDecimal(number)), of));
  }

  private ObjectNode json(Chart chart) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", chart.kind().name())
        .put("along", words(chart.words().along()))
        .put("across", words(chart.words().across()));
    chart.series().stream()
        .flatMap(one -> one.points().stream())
        .map(Chart.Point::at)
        .filter(Cell.Value.class::isInstance)
        .findFirst()
        .map(at -> ((Cell.Value) at).unit())
        .ifPresent(unit -> json.put("unit", unit.dimension() + " " + unit.symbol()));
    ArrayNode series = json.putArray("series");
    chart.series().forEach(one -> add(one, series.addObject()));
    return json;
  }

  private void add(Chart.Series series, ObjectNode json) {
    json.put("role", series.role().name()).put("name", words(series.name()));
    ArrayNode points = json.putArray("points");
    for (Chart.Point point : series.points()) {
      Cell.Value value = point.value();
      ObjectNode node = points.addObject();
      node.put("text", Disguise.on(amounts.of(value.value(), value.unit())));
      node.put("value", position(value.value()));
      if (point.at() instanceof Cell.Value at) {
        node.put("at", Disguise.on(amounts.of(at.value(), at.unit())))
            .put("x", position(at.value()));
      } else {
        node.put("at", Disguise.on(point.at().in(style)));
      }
    }
  }

  private String words(Label label) {
    return Disguise.on(label.in(style.language()));
  }

  private static BigDecimal position(Rational value) {
    return value.toDecimal(POSITION_DECIMALS, RoundingMode.HALF_EVEN);
  }
}
