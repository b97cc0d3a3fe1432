package org.openbook.alliance.formula.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;

/**
 * The parts of formulas, one a line, so that a person can read the case that failed: {@code p2:
 * MONEY = sum(p0, p1)}. A shared part is written once.
 */
public final class Listing {
  private Listing() {}

  /** The parts of these formulas, operands before the formulas that use them. */
  public static String of(List<Formula> formulas) {
    Map<Formula, String> names = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (Formula part : Calculation.of(formulas).parts()) {
      names.put(part, "p" + names.size());
      text.append(line(part, names)).append('\n');
    }
    return text.toString();
  }

  private static String line(Formula part, Map<Formula, String> names) {
    String operands =
        part.node().operands().stream().map(names::get).collect(Collectors.joining(", "));
    return "%s: %s = %s(%s) %s"
        .formatted(names.get(part), part.unit(), kind(part.node()), operands, detail(part.node()))
        .strip();
  }

  /** The kind of a node, in lower case. */
  public static String kind(Node node) {
    return node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String detail(Node node) {
    if (node instanceof Node.Constant constant) {
      return constant.value().toString();
    }
    if (node instanceof Node.Quantity quantity) {
      return quantity.id().toString();
    }
    if (node instanceof Condition.Present present) {
      return present.id().toString();
    }
    if (node instanceof Condition.Comparison comparison) {
      return comparison.relation().toString();
    }
    if (node instanceof Node.Rounded rounded) {
      return rounded.rounding().toString();
    }
    return node instanceof Node.Named named ? "'" + named.label() + "'" : piecewise(node);
  }

  private static String piecewise(Node node) {
    if (node instanceof Node.Bands bands) {
      return bands.scale() + "; " + bands.unit();
    }
    if (node instanceof Node.Curve curve) {
      return "%s; %s, %s".formatted(curve.line(), curve.line().below(), curve.line().above());
    }
    return node instanceof Node.Steps steps ? steps.stairs() + "; " + steps.stairs().owned() : "";
  }
}
