package org.openbook.alliance.law.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Machines of other countries, in so far as a program sees them: other default locales and time
 * zones.
 *
 * <p>It changes the defaults of the whole program while it runs and puts them back: not for tests
 * that run in parallel. The configuration of money is read once from the class path and cannot be
 * changed so; put a {@code javamoney.properties} with {@code precision=4} among the resources of
 * the tests, and every test asks for independence of it.
 */
public final class Surroundings {
  // Turkish has an i of its own, Arabic and Thai digits and calendars of their own.
  private static final List<Locale> LOCALES =
      List.of(
          Locale.ROOT,
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
  private static final List<String> ZONES =
      List.of("UTC", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago");

  private Surroundings() {}

  /** What is computed here, and then in each of the other surroundings. */
  public static <T> List<T> everywhere(Supplier<T> computation) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<T> results = new ArrayList<>(List.of(computation.get()));
    try {
      for (int i = 0; i < LOCALES.size(); i++) {
        Locale.setDefault(LOCALES.get(i));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
        results.add(computation.get());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    return results;
  }
}
