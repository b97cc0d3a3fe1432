package org.openbook.alliance.catalogue;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.term.Label;

/**
 * A kind of cost in the numbered catalogue of a cost annex: {@code 1 Wages}.
 *
 * <p>Not yet reimbursable or excluded: that is the contract's {@link Treatment} of it.
 *
 * @param id its number
 * @param name what the annex calls it
 */
public record CostType(CostTypeId id, Label name) implements Canonical {
  /** Refuses null. */
  public CostType {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }

  /** The kind of cost of this number and name. */
  public static CostType of(CostTypeId id, Label name) {
    return new CostType(id, name);
  }

  @Override
  public CanonicalForm canonical() {
    return CanonicalForm.of("cost-type").with("id", id).with("name", name);
  }

  /** {@code 1 Wages}. */
  @Override
  public String toString() {
    return id + " " + name;
  }
}
