package org.openbook.alliance.intake.ledger;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * A row that is no entry: where it stands, what is wrong with it, and its amount if that can be
 * read without doubt.
 *
 * <p>Not lost: its row is counted, and its amount belongs to the control total.
 *
 * @param file the file
 * @param line the line on which the row starts; the first of the file is 1
 * @param faults what is wrong with it, column by column
 * @param amount its amount
 */
public record ImportFinding(String file, long line, List<Fault> faults, Optional<Rational> amount) {
  /** Where the row stands, its amount, what is wrong with it. */
  public static final Form<ImportFinding> FORM =
      ObjectForm.of(
          "",
          (file, line, amount, faults) -> new ImportFinding(file, line, faults, amount),
          Member.required("file", Forms.TEXT, ImportFinding::file),
          Member.required("line", Forms.WHOLE, ImportFinding::line),
          Member.optional("amount", Scalars.NUMBER, ImportFinding::amount),
          Member.list("faults", Fault.FORM, ImportFinding::faults));

  /** Keeps its own copy. */
  public ImportFinding {
    faults = List.copyOf(faults);
  }

  /** {@code may.csv line 19: column 'Date' is '31.2.2021'; it is a date … [amount 900]}. */
  @Override
  public String toString() {
    return "%s line %d: %s [%s]"
        .formatted(
            file,
            line,
            faults.stream().map(Fault::toString).reduce("%s; and %s"::formatted).orElse(""),
            amount.map("amount %s"::formatted).orElse("no readable amount"));
  }
}
