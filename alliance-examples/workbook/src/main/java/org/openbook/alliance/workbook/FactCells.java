package org.openbook.alliance.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/** The names by which formulas refer to the cells of facts. */
final class FactCells {
  private final Map<QuantityId, Fact> facts = new HashMap<>();
  private final Map<QuantityId, String> names = new HashMap<>();

  FactCells(Book book, List<Fact> facts) {
    for (Fact fact : facts) {
      this.facts.put(fact.id(), fact);
      names.put(fact.id(), book.freeName("fact_" + fact.id()));
    }
  }

  /** The name of a fact's cell: {@code fact_target_cost}. */
  String name(QuantityId id) {
    return known(names, id);
  }

  Unit unit(QuantityId id) {
    return known(facts, id).unit();
  }

  boolean contains(QuantityId id) {
    return facts.containsKey(id);
  }

  Fact fact(QuantityId id) {
    return known(facts, id);
  }

  private static <T> T known(Map<QuantityId, T> map, QuantityId id) {
    T found = map.get(id);
    if (found == null) {
      throw new IllegalArgumentException("fact is '%s'; there are %s".formatted(id, map.keySet()));
    }
    return found;
  }
}
