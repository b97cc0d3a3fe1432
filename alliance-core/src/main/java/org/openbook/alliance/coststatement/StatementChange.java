package org.openbook.alliance.coststatement;

import java.util.Locale;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

/**
 * What changed between two statements for one party, class and kind of cost, and why.
 *
 * <p>Not an entry: the entries are those that the later book recorded since. A change of 0 says
 * that the same sum now comes from other entries. The reasons add up to the difference.
 */
@Value.Immutable
public abstract class StatementChange {
  StatementChange() {}

  /** Why a figure is not what it was. */
  public enum Reason {
    /** Costs or credit notes that the other statement does not have. */
    COST,
    /** Reversals or adjustments. */
    CORRECTION,
    /** Costs that an audit did not accept. */
    DISALLOWANCE,
    /** Costs that accrued in a closed period. */
    CARRIED_OVER,
    /** The same entries, which the contract treats otherwise. */
    TREATMENT;

    /** {@code carried over}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Whose costs. */
  public abstract PartyId party();

  /** What the contract does with them. */
  public abstract CostClass costClass();

  /** Which kind of cost. */
  public abstract CostTypeId costType();

  /** The net sum in the earlier statement; 0 if it has none. */
  public abstract Rational before();

  /** The net sum in the later statement; 0 if it has none. */
  public abstract Rational after();

  /** How much of the difference each reason brings; reasons that bring nothing are left out. */
  @Value.NaturalOrder
  public abstract SortedMap<Reason, Rational> reasons();

  /** The later sum less the earlier. */
  public Rational difference() {
    return after().minus(before());
  }

  /** {@code p1, 1 reimbursable: 100 → 60, disallowance -40}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s, %s %s: %s → %s".formatted(party(), costType(), costClass(), before(), after()));
    reasons()
        .forEach((reason, value) -> text.append(", ").append(reason).append(' ').append(value));
    return reasons().isEmpty() ? text + ", from other entries" : text.toString();
  }
}
