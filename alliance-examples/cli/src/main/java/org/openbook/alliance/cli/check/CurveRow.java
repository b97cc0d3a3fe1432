package org.openbook.alliance.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.analysis.Cause;
import org.openbook.alliance.analysis.PayoutCurve;
import org.openbook.alliance.analysis.PayoutCurve.Course;
import org.openbook.alliance.analysis.PayoutCurve.Limits;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;

/**
 * A breakpoint of a curve, and the stretch from it to the next.
 *
 * @param from the breakpoint
 * @param to the next one; the same at the end of the range
 * @param limits what is paid at the breakpoint
 * @param course what is paid on the stretch; empty at the end of the range
 * @param causes the terms that make the breakpoint
 */
record CurveRow(
    Enclosure from, Enclosure to, Limits limits, Optional<Course> course, List<Cause> causes) {
  /** The rows of a curve. */
  static List<CurveRow> of(PayoutCurve curve) {
    List<PayoutCurve.Breakpoint> breakpoints = curve.breakpoints();
    List<PayoutCurve.Piece> pieces = curve.pieces();
    List<CurveRow> rows = new ArrayList<>();
    for (int i = 0; i < breakpoints.size(); i++) {
      PayoutCurve.Breakpoint at = breakpoints.get(i);
      boolean isEnd = i == pieces.size();
      rows.add(
          new CurveRow(
              at.at(),
              isEnd ? at.at() : pieces.get(i).to(),
              at.limits(),
              isEnd ? Optional.empty() : Optional.of(pieces.get(i).course()),
              at.causes()));
    }
    return rows;
  }

  /** How far the settled amount can be from what the rows say. */
  static Rational radius(List<CurveRow> rows) {
    return rows.stream()
        .flatMap(row -> row.course().stream())
        .map(Course::radius)
        .reduce(Rational.ZERO, Rational::max);
  }

  /** How fast it rises on the stretch: a number, or a formula of x where it changes. */
  Optional<RationalFunction> slope() {
    return course.flatMap(Course::slope);
  }

  /** The terms, and what is refused on the stretch. */
  String terms(Language language) {
    String made =
        causes.stream().map(cause -> told(cause, language)).collect(Collectors.joining("; "));
    String refused =
        course
            .flatMap(Course::lack)
            .map(lack -> CurveWords.REFUSED.in(language) + ": " + told(lack, language))
            .orElse("");
    return made.isEmpty() || refused.isEmpty() ? made + refused : made + "; " + refused;
  }

  private static String told(Cause cause, Language language) {
    return cause.label().in(language)
        + cause.clause().map(clause -> " (" + clause.reference().in(language) + ")").orElse("");
  }
}
