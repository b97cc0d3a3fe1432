package org.openbook.alliance.cli.scaffold;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openbook.alliance.cli.scaffold.Answer.Indicator;
import org.openbook.alliance.cli.scaffold.Answer.Named;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Language;

/**
 * Something that a contract says: asked for by an option, or on the terminal in these words.
 *
 * @param option the option that answers it
 * @param words how it is asked
 * @param usual what is assumed where nobody answers it
 * @param reader the answer, or a refusal that tells what it must be
 */
record Question<T>(
    String option,
    String words,
    Function<Language, List<String>> usual,
    Function<List<String>, T> reader) {
  static final Question<Language> LANGUAGE =
      one("--lang", "Language of the documents: fi, sv, en", in -> "en", Answer::language);
  static final Question<String> TITLE =
      one("--title", "What the agreement is called", Word.TITLE::in, Answer::words);
  static final Question<List<Named>> CLIENTS =
      several(
          "--client",
          "Clients, as id=Name; several are parted by ;",
          in -> "client=" + Word.CLIENT.in(in),
          Named::parse,
          Named::id);
  static final Question<List<Named>> PROVIDERS =
      several(
          "--provider",
          "Providers, as id=Name; several are parted by ;",
          in -> "provider=" + Word.PROVIDER.in(in),
          Named::parse,
          Named::id);
  static final Question<ContractPeriod> PERIOD =
      one(
          "--period",
          "Period: a year, or its first and last day as 2026-01-01/2026-12-31",
          in -> Year.now(ZoneId.systemDefault()).toString(),
          Answer::period);
  static final Question<String> CURRENCY =
      one("--currency", "Currency, by its code", in -> "EUR", Answer::currency);
  static final Question<Rational> TARGET =
      one("--target", "Target cost of the period", in -> "1000000", Answer::amount);
  static final Question<String> FEE =
      one("--fee", "Fee: an amount, or a part of the target as 4 %", in -> "4 %", Answer::fee);
  static final Question<Rational> GAIN =
      one("--gain", "Providers' share of an under-run", in -> "50 %", Answer::share);
  static final Question<Rational> PAIN =
      one(
          "--pain",
          "Providers' share of an overrun, which the fee caps",
          in -> "50 %",
          Answer::share);
  static final Question<List<Indicator>> INDICATORS =
      several(
          "--indicator",
          "Indicators, as nps=Client satisfaction 0/50/100 (failure, minimum, excellence); several"
              + " are parted by ;",
          in -> "nps=" + Word.SATISFACTION.in(in),
          Indicator::parse,
          indicator -> indicator.named().id());
  static final Question<Rational> BONUS =
      one(
          "--bonus",
          "Bonus pool, of which the score releases a part",
          in -> "50000",
          Answer::amount);

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
      String option, String words, Function<Language, String> usual, Function<String, T> reader) {
    return new Question<>(
        option,
        words,
        in -> List.of(usual.apply(in)),
        texts -> {
          if (texts.size() != 1) {
            throw new IllegalArgumentException(
                "it is given %s times; it must be given once".formatted(texts.size()));
          }
          return reader.apply(texts.get(0).strip());
        });
  }

  private static <T> Question<List<T>> several(
      String option,
      String words,
      Function<Language, String> usual,
      Function<String, T> reader,
      Function<T, String> id) {
    return new Question<>(
        option,
        words,
        in -> List.of(usual.apply(in)),
        texts -> distinct(texts.stream().map(String::strip).map(reader).toList(), id));
  }

  private static <T> List<T> distinct(List<T> all, Function<T, String> id) {
    Set<String> taken = new HashSet<>();
    for (T one : all) {
      if (!taken.add(id.apply(one))) {
        throw new IllegalArgumentException(
            "id %s is given twice; each must have its own, written id=Name"
                .formatted(Faults.quote(id.apply(one))));
      }
    }
    return all;
  }

  /** What is wrong with an answer, if something is. */
  Optional<String> refusal(List<String> texts) {
    try {
      requireNonNull(reader.apply(texts));
      return Optional.empty();
    } catch (IllegalArgumentException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  /** Whether several answers may be given. */
  boolean isOfSeveral() {
    return equals(CLIENTS) || equals(PROVIDERS) || equals(INDICATORS);
  }
}
