package org.openbook.alliance.cli.scaffold;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.exact.LikelyForm;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Identifier;

/** Reads the answers to {@code init}'s questions; each is refused with what it must be. */
final class Answer {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern LEVELS = Pattern.compile("(.*\\S)\\s+(\\S+)/(\\S+)/(\\S+)");
  private static final Rational PART = Rational.ONE;

  private Answer() {}

  /**
   * Somebody or something that has an id and a name.
   *
   * @param id by which documents mean it
   * @param name what people call it
   */
  record Named(String id, String name) {
    /** Of {@code city=City}, or of {@code City} alone, whose id is then {@code city}. */
    static Named parse(String text) {
      int mark = text.indexOf('=');
      String name = words(text.substring(mark + 1));
      String id = mark < 0 ? idOf(name) : text.substring(0, mark).strip();
      return new Named(Identifier.require("id", id), name);
    }

    private static String idOf(String name) {
      String id =
          Normalizer.normalize(name, Normalizer.Form.NFD)
              .replaceAll("\\p{M}", "")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
              .replaceAll("^-|-$", "");
      if (id.isEmpty()) {
        throw Refusal.of("answer-no-id", name);
      }
      return id;
    }
  }

  /**
   * What is measured and scored.
   *
   * @param named its id and name
   * @param levels failure, minimum and excellence; none if they were not given
   */
  record Indicator(Named named, List<Rational> levels) {
    /** Of {@code nps=Client satisfaction 0/50/90}; the levels may be left out. */
    static Indicator parse(String text) {
      Matcher given = LEVELS.matcher(text);
      if (!given.matches()) {
        return new Indicator(Named.parse(text), List.of());
      }
      Named named = Named.parse(given.group(1));
      List<Rational> levels =
          List.of(number(given.group(2)), number(given.group(3)), number(given.group(4)));
      int minimum = levels.get(1).compareTo(levels.get(0));
      int excellence = levels.get(2).compareTo(levels.get(1));
      if (minimum == 0 || minimum * excellence < 0) {
        throw Refusal.of(
            "answer-levels", named.id(), given.group(2), given.group(3), given.group(4));
      }
      return new Indicator(named, levels);
    }
  }

  static String words(String text) {
    if (text.isBlank()) {
      throw Refusal.of("answer-blank");
    }
    return text.strip();
  }

  static Language language(String text) {
    return Forms.parsedWord(text, Language.values());
  }

  /** Of {@code 2026}, or of two days. */
  static ContractPeriod period(String text) {
    if (YEAR.matcher(text).matches()) {
      return ContractPeriod.parse(text + "-01-01/" + text + "-12-31");
    }
    try {
      return LikelyForm.offering(ContractPeriod::parse, LikelyForm::days).apply(text);
    } catch (IllegalArgumentException refused) {
      throw new Refusal(Refusal.words("answer-or-year", Told.of(refused)), refused);
    }
  }

  /** The code of a currency that has a smallest unit to pay in. */
  static String currency(String code) {
    Amounts.smallestUnit(Amounts.currency(code));
    return code;
  }

  /** An amount without its currency. */
  static Rational amount(String text) {
    return required(
        text, number(text), value -> value.signum() > 0 && value.isDecimal(), "answer-amount");
  }

  /** Of {@code 50 %}. */
  static Rational share(String text) {
    Rational share = ratio(text);
    return required(
        text, share, value -> value.signum() >= 0 && value.compareTo(PART) <= 0, "answer-share");
  }

  /** A fee: an amount, or a percentage of the target. */
  static String fee(String text) {
    if (text.contains("%")) {
      Rational share = ratio(text);
      required(
          text, share, value -> value.signum() > 0 && value.compareTo(PART) <= 0, "answer-fee");
    } else {
      amount(text);
    }
    return text;
  }

  private static Rational number(String text) {
    return LikelyForm.offering(Rational::parse, LikelyForm::number).apply(text);
  }

  private static Rational ratio(String text) {
    return LikelyForm.offering(Scalars::parsedRatio, LikelyForm::ratio).apply(text);
  }

  private static Rational required(
      String text, Rational value, Predicate<Rational> holds, String refusal) {
    if (!holds.test(value)) {
      throw Refusal.of(refusal, text);
    }
    return value;
  }
}
