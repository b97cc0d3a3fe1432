package org.openbook.alliance.intake.ledger;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.intake.ledger.DateGrammar.Serial;

/**
 * How a layout's files become entries: the content of a mapping file.
 *
 * <p>Not bound to a file yet: where the columns stand is found in each file's header.
 *
 * @param layout what the layout is called
 * @param notation how its files, numbers and dates are written
 * @param entry where the fields of an entry come from
 * @param others the rows that are no postings
 */
public record Mapping(Layout layout, Notation notation, EntrySources entry, OtherRows others) {
  /** A mapping file. */
  public static final Form<Mapping> FORM =
      ObjectForm.of(
          "",
          Mapping::new,
          Member.among(Layout.FORM, Mapping::layout),
          Member.among(Notation.FORM, Mapping::notation),
          Member.required("entry", EntrySources.FORM, Mapping::entry),
          Member.among(OtherRows.FORM, Mapping::others));

  /** Refuses a mapping that does not say how dates are written. */
  public Mapping {
    DateForm dates = notation.dates();
    boolean isDateless =
        dates.patterns().isEmpty()
            && dates.serial() == Serial.NONE
            && entry.find(Field.ACCRUED_ON).map(on -> on.patterns().isEmpty()).orElse(false);
    if (isDateless) {
      throw new IllegalArgumentException(
          "dates.patterns is missing; a mapping must say how dates are written");
    }
  }

  /** A field of an entry that a column or a constant gives. */
  enum Field {
    ID("id"),
    PARTY("party"),
    COST_TYPE("costType"),
    ACCRUED_ON("accruedOn"),
    POSTED_ON("postedOn"),
    CURRENCY("currency"),
    VAT_BASIS("vatBasis"),
    DOCUMENT("document"),
    LINE("line"),
    SERVICE("service"),
    COST_CENTRE("costCentre"),
    ACCOUNT("account"),
    COUNTERPARTY("counterparty"),
    HOURS("hours"),
    EVIDENCE("evidence"),
    APPROVER("approver"),
    PERSON("person");

    private final String key;

    Field(String key) {
      this.key = key;
    }

    /** Its name in a mapping file. */
    String key() {
      return key;
    }
  }

  /**
   * What a layout is called.
   *
   * @param name the layout
   * @param description for people; may be empty
   * @param system the finance system, for the entries' origin
   */
  record Layout(String name, String description, String system) {
    static final ObjectForm<Layout> FORM =
        ObjectForm.of(
            "",
            (name, description, system) -> new Layout(name, description, system.orElse(name)),
            Member.required("name", Forms.WORDS, Layout::name),
            Member.optional("description", Forms.TEXT, Layout::description, ""),
            Member.optional(
                "system",
                Forms.WORDS,
                layout -> Optional.of(layout.system).filter(own -> !own.equals(layout.name))));
  }

  /**
   * How a layout's files, numbers and dates are written.
   *
   * @param file how a file is written
   * @param numbers how its numbers are
   * @param dates how its dates are
   */
  record Notation(FileForm file, NumberForm numbers, DateForm dates) {
    static final ObjectForm<Notation> FORM =
        ObjectForm.of(
            "",
            Notation::new,
            Member.optional("file", FileForm.FORM, Notation::file, FileForm.PLAIN),
            Member.optional("numbers", NumberForm.FORM, Notation::numbers, NumberForm.PLAIN),
            Member.optional("dates", DateForm.FORM, Notation::dates, DateForm.NONE));

    Notation {
      if (numbers.decimalMark() == file.delimiter() && file.quote() == 0) {
        throw new IllegalArgumentException(
            "numbers.decimalMark and file.delimiter are both '%s'; they must differ without quotes"
                .formatted(file.delimiter()));
      }
    }
  }

  /**
   * How dates are written.
   *
   * @param patterns the patterns
   * @param serial whether a spreadsheet counts days
   */
  record DateForm(List<String> patterns, Serial serial) {
    static final DateForm NONE = new DateForm(List.of(), Serial.NONE);

    static final Form<DateForm> FORM =
        ObjectForm.of(
            "",
            DateForm::new,
            Member.optional(
                "patterns", MappingForms.DATE_PATTERNS, DateForm::patterns, NONE.patterns),
            Member.optional("spreadsheetDays", Serial.FORM, DateForm::serial, NONE.serial));

    DateForm {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * The rows that are no postings.
   *
   * @param controlTotal the row with the file's own total
   * @param skips the others
   */
  record OtherRows(Optional<ControlTotal> controlTotal, List<Skip> skips) {
    static final ObjectForm<OtherRows> FORM =
        ObjectForm.of(
            "",
            OtherRows::new,
            Member.optional("controlTotal", ControlTotal.FORM, OtherRows::controlTotal),
            Member.list("skip", Skip.FORM, OtherRows::skips));

    OtherRows {
      skips = List.copyOf(skips);
    }
  }

  /**
   * The row with the file's own total.
   *
   * @param where how it is recognised
   * @param amount its column
   */
  record ControlTotal(RowCondition where, Source amount) {
    static final Form<ControlTotal> FORM =
        ObjectForm.of(
            "",
            ControlTotal::new,
            Member.required("where", RowCondition.FORM, ControlTotal::where),
            Member.required("amount", Source.COLUMN, ControlTotal::amount));
  }

  /**
   * Rows that are no postings.
   *
   * @param name what they are, for the reconciliation
   * @param where how they are recognised
   */
  record Skip(String name, RowCondition where) {
    static final Form<Skip> FORM =
        ObjectForm.of(
            "",
            Skip::new,
            Member.required("name", Forms.TEXT, Skip::name),
            Member.required("where", RowCondition.FORM, Skip::where));
  }

  /** The layout. */
  public String name() {
    return layout.name();
  }

  FileForm file() {
    return notation.file();
  }

  NumberForm numbers() {
    return notation.numbers();
  }

  AmountSource amount() {
    return entry.amount();
  }

  Optional<Source> field(Field field) {
    return entry.find(field);
  }

  /** The currency of all rows, if the mapping tells one. */
  public Optional<String> currency() {
    return field(Field.CURRENCY).flatMap(Source::constant);
  }

  AmountGrammar amounts() {
    return new AmountGrammar(numbers());
  }

  DateGrammar dates(Source source) {
    DateForm dates = notation.dates();
    return new DateGrammar(
        source.patterns().isEmpty() ? dates.patterns() : source.patterns(), dates.serial());
  }

  /** {@code mapping lambeth}. */
  @Override
  public String toString() {
    return "mapping " + name();
  }
}
