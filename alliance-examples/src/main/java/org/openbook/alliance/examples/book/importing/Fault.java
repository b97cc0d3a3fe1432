package org.openbook.alliance.examples.book.importing;

import org.openbook.alliance.exact.Faults;

/**
 * What is wrong with one cell of a row.
 *
 * @param column the column, or empty if it is the row as a whole
 * @param given what stands there
 * @param required what is required
 */
public record Fault(String column, String given, String required) {
  /** {@code column 'Date' is '31.2.2021'; it is a date such as 28.3.2021}. */
  @Override
  public String toString() {
    return (column.isEmpty() ? "row" : "column '" + column + "'")
        + " is "
        + Faults.quote(given)
        + "; "
        + required;
  }
}
