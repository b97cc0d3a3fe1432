package org.openbook.alliance.law;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.Lists;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;

/** Quantities of facts that move together; the first of them says where they are. */
final class Along {
  private final QuantityId first;
  private final List<QuantityId> all;

  Along(QuantityId first, QuantityId... together) {
    this.first = requireNonNull(first, "along");
    this.all = List.copyOf(Lists.asList(first, together));
  }

  Rational value(Inputs facts) {
    return fact(facts, first).value();
  }

  Inputs moved(Inputs facts, Rational by) {
    Inputs moved = facts;
    for (QuantityId id : all) {
      Inputs.Input fact = fact(facts, id);
      moved = moved.with(id, fact.value().plus(by), fact.unit(), fact.source());
    }
    return moved;
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

  /** The facts with all amounts times a factor. */
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

  /** {@code actual-cost and compared-cost}. */
  @Override
  public String toString() {
    return Joiner.on(" and ").join(all);
  }
}
