package org.openbook.alliance.workbook;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.workbook.Excel.Binding;

/**
 * Bands, curves and steps over one figure, as sums: one term for each piece, so that any number of
 * pieces needs no nesting.
 */
final class Pieces {
  private final Operands operands;
  private final Excel input;
  private final Unit unit;

  /** Over this input, which stands in a cell. */
  Pieces(Operands operands, Excel input, Unit unit) {
    this.operands = operands;
    this.input = input;
    this.unit = unit;
  }

  // ---- bands ----

  /** Rate times the part of the input inside, for each band; a base below 0 is refused. */
  Excel bands(MarginalScale scale, Excel base) {
    List<Excel> terms = new ArrayList<>();
    List<MarginalScale.Band> bands = scale.bands();
    for (int i = 0; i < bands.size(); i++) {
      String end = i + 1 < bands.size() ? edge(bands.get(i + 1).from(), base) : "";
      String reached = end.isEmpty() ? input.text() : "MIN(" + input.text() + "," + end + ")";
      Rational from = bands.get(i).from();
      String inside = "MAX(0," + reached + (from.isZero() ? "" : "-" + edge(from, base)) + ")";
      terms.add(times(bands.get(i).rate(), inside));
    }
    return Excel.atom(
        "IF(%s<0,NA(),%s)".formatted(Guard.cut(base.text(), unit), operands.sum(terms).text()));
  }

  private static String edge(Rational from, Excel base) {
    return from.isZero() ? "0" : times(from, base.bound(Binding.ATOM)).bound(Binding.PRODUCT);
  }

  private static Excel times(Rational factor, String text) {
    return factor.equals(Rational.ONE)
        ? Excel.atom(text)
        : Excel.product(Literals.of(factor).bound(Binding.PRODUCT) + "*" + text);
  }

  // ---- curve ----

  /** The first point's value, and the slope times the way travelled along each line. */
  Excel curve(Polyline line) {
    List<Polyline.Point> points = line.points();
    List<Excel> terms = new ArrayList<>();
    terms.add(Literals.first(points.get(0).value()));
    for (int i = 0; i < line.slopes().size(); i++) {
      if (!line.slopes().get(i).isZero()) {
        terms.add(times(line.slopes().get(i), travelled(line, i)));
      }
    }
    String refused = refusedEnds(line);
    Excel sum = operands.sum(terms);
    return refused.isEmpty() ? sum : Excel.atom("IF(%s,NA(),%s)".formatted(refused, sum.text()));
  }

  private String travelled(Polyline line, int i) {
    boolean isOpenBelow = i == 0 && line.below() == Polyline.End.EXTEND;
    boolean isOpenAbove = i == line.slopes().size() - 1 && line.above() == Polyline.End.EXTEND;
    Rational from = line.points().get(i).at();
    Excel reached =
        isOpenAbove ? input : Excel.atom("MIN(" + input.text() + "," + number(line, i + 1) + ")");
    String way = Guard.less(reached, from);
    return isOpenBelow ? "(" + way + ")" : "MAX(0," + way + ")";
  }

  private static String number(Polyline line, int point) {
    return Literals.of(line.points().get(point).at()).text();
  }

  private String refusedEnds(Polyline line) {
    List<Polyline.Point> points = line.points();
    List<String> tests = new ArrayList<>();
    if (line.below() == Polyline.End.REFUSE) {
      tests.add(Guard.above(input, points.get(0).at(), unit) + "<0");
    }
    if (line.above() == Polyline.End.REFUSE) {
      tests.add(Guard.above(input, points.get(points.size() - 1).at(), unit) + ">0");
    }
    return tests.size() < 2 ? String.join("", tests) : "OR(" + String.join(",", tests) + ")";
  }

  // ---- steps ----

  /** The first step's value, and the rise to each further step that is reached. */
  Excel steps(Staircase stairs) {
    boolean ownsLower = stairs.owned() == Staircase.OwnedEnd.LOWER;
    String reached = ownsLower ? ">=0" : ">0";
    List<Staircase.Step> steps = stairs.steps();
    List<Excel> terms = new ArrayList<>();
    terms.add(Literals.first(steps.get(0).value()));
    for (int i = 1; i < steps.size(); i++) {
      Rational rise = steps.get(i).value().minus(steps.get(i - 1).value());
      terms.add(times(rise, "(" + above(steps.get(i).from()) + reached + ")"));
    }
    String before = above(steps.get(0).from()) + (ownsLower ? "<0" : "<=0");
    String outside =
        stairs.end().map(end -> "OR(" + before + "," + above(end) + reached + ")").orElse(before);
    String otherwise = stairs.otherwise().map(Literals::of).orElse(Excel.notAvailable()).text();
    return Excel.atom("IF(%s,%s,%s)".formatted(outside, otherwise, operands.sum(terms).text()));
  }

  private String above(Rational edge) {
    return Guard.above(input, edge, unit);
  }
}
