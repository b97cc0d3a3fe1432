package org.openbook.alliance.law;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.QuantityId;

/** Facts with one quantity changed, or all amounts. */
final class Quantities {
  private Quantities() {}

  static Rational value(Inputs facts, QuantityId id) {
    return fact(facts, id).value();
  }

  static Inputs moved(Inputs facts, QuantityId id, Rational by) {
    return with(facts, id, value(facts, id).plus(by));
  }

  static Inputs with(Inputs facts, QuantityId id, Rational value) {
    Inputs.Input fact = fact(facts, id);
    return facts.with(id, value, fact.unit(), fact.source());
  }

  static Inputs scaled(Inputs facts, Rational factor) {
    Inputs.Builder scaled = Inputs.builder();
    facts
        .asMap()
        .forEach(
            (id, fact) -> {
              Rational value = fact.unit().isMoney() ? fact.value().times(factor) : fact.value();
              scaled.put(id, value, fact.unit(), fact.source());
            });
    return scaled.build();
  }

  private static Inputs.Input fact(Inputs facts, QuantityId id) {
    return facts
        .find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a case has no fact '%s'; the law changes it, so each case has it"
                        .formatted(id)));
  }
}
