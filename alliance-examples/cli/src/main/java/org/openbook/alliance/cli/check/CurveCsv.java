package org.openbook.alliance.cli.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;

/** Curves as CSV for programs: exact numbers with a decimal point, or as fractions. */
final class CurveCsv {
  private CurveCsv() {}

  static String of(Curves curves, Language language) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "curve", "from", "to", "left_limit", "value", "right_limit", "slope", "radius", "terms");
      for (Curves.Named named : curves.chosen()) {
        for (CurveRow row : CurveRow.of(named.curve())) {
          csv.writeRecord(
              named.name().in(language),
              row.from().toString(),
              row.to().toString(),
              middle(row.limits().left()),
              middle(row.limits().value()),
              middle(row.limits().right()),
              row.slope().map(RationalFunction::toString).orElse(""),
              row.limits().value().map(CurveCsv::radius).orElse(""),
              row.terms(language));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String middle(Optional<Enclosure> number) {
    return number.map(value -> value.middle().toString()).orElse("");
  }

  private static String radius(Enclosure number) {
    return number.width().dividedBy(Rational.of(2)).toString();
  }
}
