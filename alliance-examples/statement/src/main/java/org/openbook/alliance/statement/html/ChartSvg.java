package org.openbook.alliance.statement.html;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Chart;
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
  private final ECharts drawing;
  // Of the chart that is drawn: the program asks for the words of its axes meanwhile.
  private ShortAmount amounts;

  private ChartSvg(TextStyle style) {
    this.style = style;
    this.amounts = ShortAmount.of(style, List.of());
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
    amounts = ShortAmount.of(style, money(chart));
    String svg = drawing.draw(json(chart, width).toLine());
    Matcher parts = PARTS.matcher(svg);
    if (!parts.matches()) {
      throw new IllegalStateException(
          "chart '%s' was not drawn as one SVG with a background".formatted(chart));
    }
    return new Drawing(parts.group(1), Disguise.off(parts.group(2).strip()));
  }

  private static List<Rational> money(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.points().stream())
        .flatMap(point -> Stream.of(point.at(), point.value()))
        .filter(Cell.Value.class::isInstance)
        .map(Cell.Value.class::cast)
        .filter(value -> value.unit().isMoney())
        .map(Cell.Value::value)
        .toList();
  }

  private String tick(String number, String unit) {
    int space = unit.indexOf(' ');
    Unit of = new Unit(Unit.Dimension.valueOf(unit.substring(0, space)), unit.substring(space + 1));
    return Disguise.on(amounts.of(Rational.of(new BigDecimal(number)), of));
  }

  private Tree json(Chart chart, int width) {
    ImmutableMap.Builder<String, Tree> json = ImmutableMap.builder();
    json.put("kind", Tree.text(chart.kind().name()))
        .put("along", words(chart.words().along()))
        .put("across", words(chart.words().across()))
        .put("cut", Tree.text(Disguise.on(PageWords.in(style.language()).cut())));
    chart.series().stream()
        .flatMap(one -> one.points().stream())
        .map(Chart.Point::at)
        .filter(Cell.Value.class::isInstance)
        .findFirst()
        .map(at -> ((Cell.Value) at).unit())
        .ifPresent(unit -> json.put("unit", Tree.text(unit.dimension() + " " + unit.symbol())));
    json.put("series", Tree.items(chart.series().stream().map(this::series).toList()));
    return Tree.members(json.put("width", Tree.whole(width)).buildOrThrow());
  }

  private Tree series(Chart.Series series) {
    return Tree.members(
        ImmutableMap.of(
            "role", Tree.text(series.role().name()),
            "name", words(series.name()),
            "points", Tree.items(series.points().stream().map(this::point).toList())));
  }

  private Tree point(Chart.Point point) {
    ImmutableMap.Builder<String, Tree> json = ImmutableMap.builder();
    json.put("text", amount(point.value())).put("value", position(point.value()));
    if (point.at() instanceof Cell.Value at) {
      json.put("at", amount(at)).put("x", position(at));
    } else {
      json.put("at", Tree.text(Disguise.on(point.at().in(style))));
    }
    return Tree.members(json.buildOrThrow());
  }

  private Tree amount(Cell.Value value) {
    return Tree.text(Disguise.on(amounts.of(value.value(), value.unit())));
  }

  private Tree words(Label label) {
    return Tree.text(Disguise.on(label.in(style.language())));
  }

  // A text, as every number of a document that is not whole; the script makes it a number.
  private static Tree position(Cell.Value value) {
    return Tree.text(
        value.value().toDecimal(POSITION_DECIMALS, RoundingMode.HALF_EVEN).toPlainString());
  }
}
