package org.openbook.alliance.examples.book.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a layout's files become entries: the content of a mapping file.
 *
 * <p>Not bound to a file yet: where the columns stand is found in each file's header.
 *
 * @param name the layout
 * @param system the finance system, for the entries' origin
 * @param file how the file is written
 * @param numbers how numbers are written
 * @param datePatterns how dates are written
 * @param serialDates whether a spreadsheet counts days
 * @param fields where the fields of an entry come from
 * @param amount where its amount comes from
 * @param controlTotal the row with the file's own total
 * @param skips the rows that are no postings
 */
public record Mapping(
    String name,
    String system,
    FileForm file,
    NumberForm numbers,
    List<String> datePatterns,
    DateGrammar.Serial serialDates,
    Map<Field, Source> fields,
    AmountSource amount,
    Optional<ControlTotal> controlTotal,
    List<Skip> skips) {
  /** Keeps its own copies. */
  public Mapping {
    datePatterns = List.copyOf(datePatterns);
    fields = Map.copyOf(fields);
    skips = List.copyOf(skips);
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
   * How a file is written.
   *
   * @param encoding of its characters
   * @param delimiter between two cells
   * @param quote around a cell that has a delimiter, a quote or a line end
   * @param blanks characters that, like spaces, leave a cell empty if it has no others
   * @param preambleRows how many rows stand before the header, if that is known
   * @param headerWithinRows among how many rows the header is looked for otherwise
   * @param columns the columns of a file without header; empty if it has one
   */
  record FileForm(
      Charset encoding,
      char delimiter,
      char quote,
      String blanks,
      Optional<Integer> preambleRows,
      int headerWithinRows,
      List<String> columns) {
    FileForm {
      columns = List.copyOf(columns);
    }
  }

  /**
   * The row with the file's own total.
   *
   * @param where how it is recognised
   * @param amount its column
   */
  record ControlTotal(RowCondition where, Source amount) {}

  /**
   * Rows that are no postings.
   *
   * @param name what they are, for the reconciliation
   * @param where how they are recognised
   */
  record Skip(String name, RowCondition where) {}

  Optional<Source> field(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The currency of all rows, if the mapping tells one. */
  public Optional<String> currency() {
    return field(Field.CURRENCY).flatMap(Source::constant);
  }

  AmountGrammar amounts() {
    return new AmountGrammar(numbers);
  }

  DateGrammar dates(Source source) {
    return new DateGrammar(
        source.patterns().isEmpty() ? datePatterns : source.patterns(), serialDates);
  }

  /** {@code mapping lambeth}. */
  @Override
  public String toString() {
    return "mapping " + name;
  }
}
