package org.openbook.alliance.intake.ledger;

import java.util.List;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * How a layout writes numbers.
 *
 * @param marks what stands between their digits
 * @param negatives how a number below 0 is written, beside a leading minus
 * @param symbols what may stand before or after a number and means nothing: {@code £}
 * @param sign whether a cost is above or below 0 in the file
 */
record NumberForm(Marks marks, List<Negative> negatives, List<String> symbols, Sign sign) {
  /** A point, and a minus where a number is below 0. */
  static final NumberForm PLAIN = new NumberForm(Marks.PLAIN, List.of(), List.of(), Sign.AS_GIVEN);

  static final Form<NumberForm> FORM =
      ObjectForm.of(
          "",
          NumberForm::new,
          Member.among(Marks.FORM, NumberForm::marks),
          Member.optional(
              "negatives",
              Forms.several(Forms.word(Negative.values())),
              NumberForm::negatives,
              PLAIN.negatives),
          Member.optional("symbols", MappingForms.TEXTS, NumberForm::symbols, PLAIN.symbols),
          Member.optional("sign", Forms.word(Sign.values()), NumberForm::sign, PLAIN.sign));

  /**
   * What stands between digits.
   *
   * @param decimal between whole and fraction
   * @param thousands the characters that may part groups of three digits; empty if none may
   */
  record Marks(char decimal, String thousands) {
    static final Marks PLAIN = new Marks('.', "");

    static final ObjectForm<Marks> FORM =
        ObjectForm.of(
            "",
            Marks::new,
            Member.optional("decimalMark", MappingForms.CHARACTER, Marks::decimal, PLAIN.decimal),
            Member.optional("thousandsMarks", Forms.TEXT, Marks::thousands, PLAIN.thousands));

    Marks {
      if (thousands.indexOf(decimal) >= 0) {
        throw new IllegalArgumentException(
            "thousandsMarks are '%s' and have the decimalMark '%s'; they must differ"
                .formatted(thousands, decimal));
      }
    }
  }

  /** A way to write a number below 0; a leading minus always is one, said or not. */
  enum Negative {
    LEADING_MINUS,
    TRAILING_MINUS,
    PARENTHESES
  }

  /** What the file's sign means. */
  enum Sign {
    /** Costs are above 0, credit notes below. */
    AS_GIVEN,
    /** Costs are below 0 in the file, credit notes above: everything is turned round. */
    INVERTED
  }

  NumberForm {
    negatives = List.copyOf(negatives);
    symbols = List.copyOf(symbols);
  }

  char decimalMark() {
    return marks.decimal();
  }

  String thousandsMarks() {
    return marks.thousands();
  }

  boolean allows(Negative negative) {
    return negatives.contains(negative);
  }
}
