package org.openbook.alliance.cli.scaffold;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.scaffold.Answer.Indicator;
import org.openbook.alliance.cli.scaffold.Answer.Named;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Something that a contract says: asked for by an option, or on the terminal in these words.
 *
 * @param option the option that answers it
 * @param usual what is assumed where nobody answers it
 * @param reader the answer, or a refusal that tells what it must be
 */
record Question<T>(
    String option, Function<Language, List<String>> usual, Function<List<String>, T> reader) {
  private static final WordGroup WORDS = CliWords.TABLE.group("question");

  static final Question<Language> LANGUAGE = one("--lang", LanguageOption::named, Answer::language);
  static final Question<String> TITLE = one("--title", Word.TITLE::in, Answer::words);
  static final Question<List<Named>> CLIENTS =
      several("--client", in -> "client=" + Word.CLIENT.in(in), Named::parse, Named::id);
  static final Question<List<Named>> PROVIDERS =
      several("--provider", in -> "provider=" + Word.PROVIDER.in(in), Named::parse, Named::id);
  static final Question<ContractPeriod> PERIOD =
      one("--period", in -> Year.now(ZoneId.systemDefault()).toString(), Answer::period);
  static final Question<String> CURRENCY = one("--currency", in -> "EUR", Answer::currency);
  static final Question<Rational> TARGET = one("--target", in -> "1000000", Answer::amount);
  static final Question<String> FEE = one("--fee", in -> "4 %", Answer::fee);
  static final Question<Rational> GAIN = one("--gain", in -> "50 %", Answer::share);
  static final Question<Rational> PAIN = one("--pain", in -> "50 %", Answer::share);
  static final Question<List<Indicator>> INDICATORS =
      several(
          "--indicator",
          in -> "nps=" + Word.SATISFACTION.in(in),
          Indicator::parse,
          indicator -> indicator.named().id());
  static final Question<Rational> BONUS = one("--bonus", in -> "50000", Answer::amount);

  /** In the order in which they are asked. */
  static final List<Question<?>> ALL =
      List.of(
          LANGUAGE,
          TITLE,
          CLIENTS,
          PROVIDERS,
          PERIOD,
          CURRENCY,
          TARGET,
          FEE,
          GAIN,
          PAIN,
          INDICATORS,
          BONUS);

  private static <T> Question<T> one(
      String option, Function<Language, String> usual, Function<String, T> reader) {
    return new Question<>(
        option,
        in -> List.of(usual.apply(in)),
        texts -> {
          if (texts.size() != 1) {
            throw Refusal.of("answer-given-times", texts.size());
          }
          return reader.apply(texts.get(0).strip());
        });
  }

  private static <T> Question<List<T>> several(
      String option,
      Function<Language, String> usual,
      Function<String, T> reader,
      Function<T, String> id) {
    return new Question<>(
        option,
        in -> List.of(usual.apply(in)),
        texts -> distinct(texts.stream().map(String::strip).map(reader).toList(), id));
  }

  private static <T> List<T> distinct(List<T> all, Function<T, String> id) {
    Set<String> taken = new HashSet<>();
    for (T one : all) {
      if (!taken.add(id.apply(one))) {
        throw Refusal.of("answer-id-twice", id.apply(one));
      }
    }
    return all;
  }

  /** How it is asked. */
  String words(Language language) {
    return WORDS.text(language, option.substring("--".length()));
  }

  /** What is wrong with an answer, if something is. */
  Optional<Label> refusal(List<String> texts) {
    try {
      requireNonNull(reader.apply(texts));
      return Optional.empty();
    } catch (IllegalArgumentException refused) {
      return Optional.of(Told.of(refused));
    }
  }

  /** Whether several answers may be given. */
  boolean isOfSeveral() {
    return equals(CLIENTS) || equals(PROVIDERS) || equals(INDICATORS);
  }
}
