package org.openbook.alliance.catalogue;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.term.Identifier;

/**
 * The number that a cost annex gives to a kind of cost: {@code 4.2}.
 *
 * <p>Not a ledger account: which accounts mean which type is the host's mapping. {@code 4.2} and
 * {@code 4.20} are two numbers.
 *
 * @param value the number as the annex writes it, in the grammar of {@link Identifier}
 */
public record CostTypeId(String value) implements Comparable<CostTypeId> {
  /** The number. */
  public static final Form<CostTypeId> FORM = Identifier.form(CostTypeId::of, CostTypeId::value);

  /** Refuses what the grammar of identifiers refuses. */
  public CostTypeId {
    Identifier.require("cost type", value);
  }

  /** The kind of cost with this number. */
  public static CostTypeId of(String value) {
    return new CostTypeId(value);
  }

  /** By text, so that a statement always lists its lines in one order. */
  @Override
  public int compareTo(CostTypeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
