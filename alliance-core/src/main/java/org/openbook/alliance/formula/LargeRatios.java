package org.openbook.alliance.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;

/** Finds fixed ratios above 1 by which amounts are multiplied, under the name of their step. */
final class LargeRatios {
  private final Map<Formula, List<Rational>> unnamed = new HashMap<>();
  private final Map<Label, Rational> named = new LinkedHashMap<>();

  private LargeRatios() {}

  /** By the label of the innermost named step that holds each; operands come before their users. */
  static Map<Label, Rational> of(List<Formula> parts) {
    LargeRatios found = new LargeRatios();
    parts.forEach(found::add);
    return found.named;
  }

  private void add(Formula part) {
    List<Rational> inside = new ArrayList<>();
    for (Formula operand : part.node().operands()) {
      inside.addAll(unnamed.getOrDefault(operand, List.of()));
    }
    if (part.node() instanceof Node.Product product) {
      addRatio(product.multiplicand(), product.multiplier(), inside);
      addRatio(product.multiplier(), product.multiplicand(), inside);
    }
    if (inside.isEmpty()) {
      return;
    }
    if (part.node() instanceof Node.Named name) {
      inside.forEach(ratio -> named.putIfAbsent(name.label(), ratio));
    } else {
      unnamed.put(part, inside);
    }
  }

  private static void addRatio(Formula amount, Formula factor, List<Rational> inside) {
    if (amount.unit().isMoney()
        && factor.node() instanceof Node.Constant constant
        && constant.unit().equals(Unit.RATIO)
        && constant.value().isMoreThan(Rational.ONE)) {
      inside.add(constant.value());
    }
  }
}
