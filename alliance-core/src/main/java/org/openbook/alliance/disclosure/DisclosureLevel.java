package org.openbook.alliance.disclosure;

import java.util.Locale;

/**
 * How closely a recipient may see another party's costs.
 *
 * <p>Not a right to alliance totals: a total is shown where it gives nothing finer away. Each level
 * includes those before it.
 */
public enum DisclosureLevel {
  /** Nothing that is the other party's alone. */
  NOTHING,
  /** Its total of each class in the period. */
  CLASSES,
  /** Its total of each kind of cost in each class. */
  COST_TYPES,
  /** The same by month. */
  MONTHS,
  /** Every entry, without the person that a wage line names. */
  ENTRIES;

  /** Whether this level includes the other. */
  public boolean includes(DisclosureLevel other) {
    return compareTo(other) >= 0;
  }

  /** {@code cost types}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
