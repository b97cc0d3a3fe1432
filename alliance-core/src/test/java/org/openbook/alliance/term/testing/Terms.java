package org.openbook.alliance.term.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** The small words of a contract. */
public final class Terms {
  private static final LocalDate EPOCH = LocalDate.of(2018, 4, 1);
  private static final String SUBJECT = "§";

  private Terms() {}

  /** Days within ten years of 1.4.2018, often within a few days of each other. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(-5, 5), Arbitraries.integers().between(-3650, 3650))
        .map(EPOCH::plusDays);
  }

  /** Periods of one day to a few years. */
  public static Arbitrary<ContractPeriod> periods() {
    Arbitrary<Integer> lengths =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 1500));
    return Combinators.combine(days(), lengths)
        .as((start, length) -> ContractPeriod.of(start, start.plusDays(length)));
  }

  /** Citations such as {@code Schedule 3, 4.2}. */
  public static Arbitrary<Clause> clauses() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9), Arbitraries.integers().between(1, 20))
        .as((schedule, section) -> "Schedule " + schedule + ", 4." + section)
        .flatMap(Terms::cited)
        .map(Clause::of);
  }

  /** What documents cite: the same in every language, in one, or in several. */
  private static Arbitrary<Label> cited(String text) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Label.same(text))),
        Tuple.of(1, Arbitraries.of(Language.class).map(language -> Label.in(language, text))),
        Tuple.of(1, Arbitraries.just(Label.of(text, "Bilaga", ""))));
  }

  /** Sources of all kinds. */
  public static Arbitrary<Source> sources() {
    return Combinators.combine(Arbitraries.of(Source.Kind.class), texts().flatMap(Terms::cited))
        .as(Source::new);
  }

  /** Labels: the contract's own, standard ones, and standard ones of either. */
  public static Arbitrary<Label> labels() {
    Arbitrary<Label> simple =
        Arbitraries.frequencyOf(Tuple.of(5, ownLabels()), Tuple.of(1, standardLabels()));
    return Arbitraries.frequencyOf(
        Tuple.of(5, simple),
        Tuple.of(1, labelsOf(simple)),
        Tuple.of(1, labelsOf(labelsOf(simple))));
  }

  private static Arbitrary<Label> standardLabels() {
    return Arbitraries.of(StandardLabel.class)
        .filter(label -> !label.hasSubject())
        .map(label -> sample(label, Label.en("none")));
  }

  /** The word with values in its places. */
  public static Label sample(StandardLabel word, Label subject) {
    return switch (word) {
      case BOOK_ENTRIES -> word.with("1967", "tesoma", "31bc…");
      case COSTS_OF -> word.with("clinic, city");
      case DAYS_FROM_TO -> word.with("2020-07-01", "2020-12-31");
      case OF_DAYS -> word.of(subject, "2020-07-01", "2020-12-31");
      case PART_OF_A_YEAR -> word.with("actual/365");
      case PERIOD -> word.with("2018-04-01", "2021-12-31");
      case THROUGH -> word.of(subject, "2021-12-31");
      default -> word.hasSubject() ? word.of(subject) : word.label();
    };
  }

  private static Arbitrary<Label> labelsOf(Arbitrary<Label> subjects) {
    Arbitrary<StandardLabel> words =
        Arbitraries.of(StandardLabel.class).filter(StandardLabel::hasSubject);
    return Combinators.combine(words, subjects).as(Terms::sample);
  }

  /** The contract's own labels, in one, two or three languages. */
  public static Arbitrary<Label> ownLabels() {
    Arbitrary<String> text = Arbitraries.oneOf(Arbitraries.just(""), texts());
    return Combinators.combine(text, text, text)
        .filter((fi, sv, en) -> !(fi + sv + en).isEmpty())
        .as(Label::of);
  }

  /** Names of terms with their clause and how they are known. */
  public static Arbitrary<Provision> provisions() {
    return Combinators.combine(labels(), clauses(), sources()).as(Provision::new);
  }

  /** Texts that the grammar of identifiers allows. */
  public static Arbitrary<String> identifiers() {
    Arbitrary<String> rest =
        Arbitraries.strings().withChars("abcXYZ019äö._-:/").ofMinLength(0).ofMaxLength(99);
    return Combinators.combine(Arbitraries.chars().with("abcXYZ019äö".toCharArray()), rest)
        .as((first, others) -> first + others);
  }

  /**
   * Every text that standard labels bring, in every language, without the place of a subject: none
   * of them may stand in a document.
   */
  public static List<String> standardTexts() {
    return Stream.<Function<Label, String>>of(Label::fi, Label::sv, Label::en)
        .flatMap(language -> standardTexts(language).stream())
        .toList();
  }

  /** The same in one language. */
  public static List<String> standardTexts(Function<Label, String> language) {
    Label subject = Label.of(SUBJECT, SUBJECT, SUBJECT);
    return Stream.of(StandardLabel.values())
        .map(label -> sample(label, subject))
        .map(label -> language.apply(label).replace(SUBJECT, ""))
        .toList();
  }

  /** Short texts that are not blank. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abc äöå€(1)")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(text -> !text.isBlank());
  }
}
