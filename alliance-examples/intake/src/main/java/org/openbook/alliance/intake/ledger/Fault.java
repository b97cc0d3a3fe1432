package org.openbook.alliance.intake.ledger;

import org.openbook.alliance.document.TreeBuilder;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * What is wrong with one cell of a row.
 *
 * @param column the column, or empty if it is the row as a whole
 * @param given what stands there
 * @param required what is required
 */
public record Fault(String column, String given, String required) {
  /** Column, what was given, what is required. */
  public static final Form<Fault> FORM =
      ObjectForm.of(
          "",
          Fault::new,
          Member.required("column", Forms.TEXT, Fault::column),
          Member.required("given", Forms.TEXT, Fault::given),
          Member.required("required", Forms.TEXT, Fault::required));

  /** Keeps of a text that no document holds its beginning. */
  public Fault {
    if (given.length() > TreeBuilder.LONGEST_TEXT) {
      given = given.substring(0, TreeBuilder.LONGEST_TEXT);
    }
  }

  /** {@code column 'Date' is '31.2.2021'; it is a date such as 28.3.2021}. */
  @Override
  public String toString() {
    return column.isEmpty()
        ? "row is %s; %s".formatted(Faults.quote(given), required)
        : "column '%s' is %s; %s".formatted(column, Faults.quote(given), required);
  }
}
