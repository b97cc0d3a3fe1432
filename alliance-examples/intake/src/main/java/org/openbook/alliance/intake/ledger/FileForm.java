package org.openbook.alliance.intake.ledger;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * How a layout's files are written.
 *
 * @param encoding of their characters
 * @param marks what parts and encloses cells
 * @param blanks characters that, like spaces, leave a cell empty if it has no others
 * @param header where the names of the columns stand
 */
record FileForm(Charset encoding, Marks marks, String blanks, Header header) {
  /** Commas, quotes, UTF-8, and a header somewhere above. */
  static final FileForm PLAIN =
      new FileForm(StandardCharsets.UTF_8, Marks.PLAIN, "", Header.SEARCHED);

  static final Form<FileForm> FORM =
      ObjectForm.of(
          "",
          FileForm::new,
          Member.optional("encoding", MappingForms.ENCODING, FileForm::encoding, PLAIN.encoding),
          Member.among(Marks.FORM, FileForm::marks),
          Member.optional("blankCharacters", Forms.TEXT, FileForm::blanks, PLAIN.blanks),
          Member.among(Header.FORM, FileForm::header));

  /**
   * What parts and encloses cells.
   *
   * @param delimiter between two cells
   * @param quote around a cell that has a delimiter, a quote or a line end
   */
  record Marks(char delimiter, char quote) {
    static final Marks PLAIN = new Marks(',', '"');

    static final ObjectForm<Marks> FORM =
        ObjectForm.of(
            "",
            Marks::new,
            Member.optional("delimiter", MappingForms.CHARACTER, Marks::delimiter, PLAIN.delimiter),
            Member.optional("quote", MappingForms.CHARACTER, Marks::quote, PLAIN.quote));

    Marks {
      if (delimiter == quote) {
        throw new IllegalArgumentException(
            "delimiter and quote are both '%s'; they must differ".formatted(quote));
      }
    }
  }

  /**
   * Where the names of the columns stand.
   *
   * @param preambleRows how many rows stand before the header, if that is known
   * @param withinRows among how many rows the header is looked for otherwise
   * @param columns the columns of a file without header; empty if it has one
   */
  record Header(Optional<Integer> preambleRows, int withinRows, List<String> columns) {
    static final Header SEARCHED = new Header(Optional.empty(), 100, List.of());

    static final ObjectForm<Header> FORM =
        ObjectForm.of(
            "",
            Header::new,
            Member.optional("preambleRows", MappingForms.COUNT, Header::preambleRows),
            Member.optional(
                "headerWithinRows", MappingForms.COUNT, Header::withinRows, SEARCHED.withinRows),
            Member.optional("columns", MappingForms.TEXTS, Header::columns, SEARCHED.columns));

    Header {
      columns = List.copyOf(columns);
    }
  }

  char delimiter() {
    return marks.delimiter();
  }

  char quote() {
    return marks.quote();
  }

  List<String> columns() {
    return header.columns();
  }
}
