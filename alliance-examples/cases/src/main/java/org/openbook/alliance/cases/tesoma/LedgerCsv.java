package org.openbook.alliance.cases.tesoma;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;

/** Reads the ledger that the example ships: all rows or, with every fault named, none. */
final class LedgerCsv {
  private static final String SYSTEM = "synthetic-ledger";

  private final String file;
  private final Faults faults;
  private final List<CostEntry> entries = new ArrayList<>();

  private LedgerCsv(String file) {
    this.file = file;
    this.faults = Faults.in("ledger " + file);
  }

  /** The entries of a resource beside this class's package root. */
  static List<CostEntry> readResource(String name) {
    try (InputStream in = LedgerCsv.class.getResourceAsStream("/tesoma/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("ledger is '%s'; no such resource".formatted(name));
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entries of a text.
   *
   * @throws IllegalArgumentException naming every row and column that cannot be read
   */
  static List<CostEntry> read(String file, Reader text) {
    return new LedgerCsv(file).entries(text);
  }

  private List<CostEntry> entries(Reader text) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(';')
            .commentStrategy(CommentStrategy.SKIP)
            // A row of another length is a fault beside the others, not the end of reading.
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text)) {
      rows.forEach(this::add);
    } catch (CsvParseException e) {
      faults.add("%s: %s".formatted(file, e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faults.throwIfAny();
    return List.copyOf(entries);
  }

  private void add(NamedCsvRecord row) {
    int cells = row.getHeader().size();
    if (row.getFieldCount() != cells) {
      faults.add(
          "%s line %d: it has %d cells; a row has %d"
              .formatted(file, row.getStartingLineNumber(), row.getFieldCount(), cells));
      return;
    }
    EntryId id = cell(row, "entry", EntryId::of, "an id");
    PartyId party = cell(row, "party", PartyId::of, "a party id");
    CostTypeId type = cell(row, "cost_type", CostTypeId::of, "a number of the catalogue");
    YearMonth month = cell(row, "accrual_month", YearMonth::parse, "a month, 2018-04");
    LocalDate posted = cell(row, "posted_on", LocalDate::parse, "a date, 2018-05-04");
    Rational amount = cell(row, "amount", Rational::parse, "a number with a decimal point");
    String voucher = cell(row, "voucher", Function.identity(), "a voucher number");
    if (id == null
        || party == null
        || type == null
        || month == null
        || posted == null
        || amount == null
        || voucher == null) {
      return;
    }
    entries.add(
        CostEntry.builder()
            .id(id)
            .party(party)
            .costType(type)
            .accruedIn(month)
            .postedOn(posted)
            .value(amount)
            .currency(Amounts.EUR)
            .vatBasis(CostEntry.VatBasis.NET)
            .origin(Origin.of(SYSTEM, voucher, id.value()))
            .service(row.getField("service"))
            .account(row.getField("account"))
            .counterparty(row.getField("counterparty"))
            .evidence(voucher)
            .build());
  }

  private <T> @Nullable T cell(
      NamedCsvRecord row, String column, Function<String, T> parse, String required) {
    String given = row.findField(column).orElse("");
    try {
      if (given.isBlank()) {
        throw new IllegalArgumentException("blank");
      }
      return parse.apply(given);
    } catch (RuntimeException e) {
      faults.add(
          "%s line %d: column '%s' is %s; it is %s"
              .formatted(file, row.getStartingLineNumber(), column, Faults.quote(given), required));
      return null;
    }
  }
}
