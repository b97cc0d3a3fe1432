package org.openbook.alliance.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/** The import as one writes it by hand: FastCSV, java.time, and sums of Money. */
final class HandImport {
  private static final CurrencyUnit EUR = Monetary.getCurrency("EUR");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]{0,99}");

  private HandImport() {}

  private record Key(String party, String account, YearMonth month) {}

  static BigDecimal total(Path file) throws IOException {
    Map<Key, MonetaryAmount> charges = new HashMap<>();
    Map<Key, MonetaryAmount> credits = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        add(row, charges, credits);
      }
    }
    MonetaryAmount sum = Money.zero(EUR);
    for (MonetaryAmount amount : charges.values()) {
      sum = sum.add(amount);
    }
    for (MonetaryAmount amount : credits.values()) {
      sum = sum.add(amount);
    }
    return sum.getNumber().numberValueExact(BigDecimal.class);
  }

  private static void add(
      NamedCsvRecord row, Map<Key, MonetaryAmount> charges, Map<Key, MonetaryAmount> credits) {
    LocalDate accrued = LocalDate.parse(row.getField("laskun päivämäärä"), DAY);
    LocalDate posted = LocalDate.parse(row.getField("tositepäivämäärä"), DAY);
    String party = word(row.getField("kunnan Y-tunnus"));
    String account = word(row.getField("JHS-tili"));
    String text = row.getField("tiliöity summa (ALV 0%)");
    if (posted.getYear() == 0 || !NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    MonetaryAmount amount = Money.of(new BigDecimal(text.replace(',', '.')), EUR);
    Key key = new Key(party, account, YearMonth.from(accrued));
    (amount.isNegative() ? credits : charges).merge(key, amount, MonetaryAmount::add);
  }

  private static String word(String text) {
    if (!WORD.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }
}
