package org.openbook.alliance.cost;

import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * Where an entry stands in the system that it came from: its identity there.
 *
 * <p>Not the entry's number in the book. Two entries of one origin are one posting, delivered
 * twice.
 *
 * @param system the finance system
 * @param document the voucher, or the file
 * @param line the line in it
 */
public record Origin(String system, String document, String line) {
  /** System, document and line. */
  public static final ObjectForm<Origin> FORM =
      ObjectForm.of(
          "origin",
          Origin::of,
          Member.required("system", Forms.WORDS, Origin::system),
          Member.required("document", Forms.WORDS, Origin::document),
          Member.required("line", Forms.WORDS, Origin::line));

  /** Refuses a blank part. */
  public Origin {
    // Every imported line comes through here: the faults are spelt out only if there is one.
    if (system.isBlank() || document.isBlank() || line.isBlank()) {
      refuse(system, document, line);
    }
  }

  /** The line of a document of a system. */
  public static Origin of(String system, String document, String line) {
    return new Origin(system, document, line);
  }

  /** {@code sap 19000417 line 3}. */
  @Override
  public String toString() {
    return "%s %s line %s".formatted(system, document, line);
  }

  private static void refuse(String system, String document, String line) {
    Faults.in("origin of a cost entry")
        .require(!system.isBlank(), () -> "system is blank; an origin names the system")
        .require(!document.isBlank(), () -> "document is blank; an origin names the document")
        .require(!line.isBlank(), () -> "line is blank; an origin names the line")
        .throwIfAny();
  }
}
