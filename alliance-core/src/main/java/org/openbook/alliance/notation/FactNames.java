package org.openbook.alliance.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.formula.Formula;

/**
 * The facts that formulas ask for by a name alone, because everybody knows them: {@code
 * actual-cost}. Immutable.
 */
public final class FactNames {
  private static final FactNames NONE = new FactNames(new LinkedHashMap<>(), true);
  private static final FactNames UNREADABLE = new FactNames(new LinkedHashMap<>(), false);

  private final Map<String, Formula> byName;
  private final Map<Formula, String> byFormula = new LinkedHashMap<>();
  private final boolean isReadable;

  private FactNames(Map<String, Formula> byName, boolean isReadable) {
    this.byName = Collections.unmodifiableMap(byName);
    this.isReadable = isReadable;
    byName.forEach((name, formula) -> byFormula.put(formula, name));
  }

  /** No facts. */
  public static FactNames none() {
    return NONE;
  }

  /** The facts of a document of which the part that names them could not be read. */
  public static FactNames unreadable() {
    return UNREADABLE;
  }

  /** These facts. */
  public static FactNames of(Map<String, Formula> byName) {
    return new FactNames(new LinkedHashMap<>(byName), true);
  }

  /** Whether a name that is not among them is wrong. */
  boolean isReadable() {
    return isReadable;
  }

  /** The facts by their names. */
  public Map<String, Formula> byName() {
    return byName;
  }

  Optional<String> nameOf(Formula formula) {
    return Optional.ofNullable(byFormula.get(formula));
  }

  /** The names. */
  @Override
  public String toString() {
    return byName.keySet().toString();
  }
}
