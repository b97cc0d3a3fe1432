package org.openbook.alliance.language;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;

/**
 * What the library calls the figures that it makes itself, in Finnish, Swedish and English.
 *
 * <p>Not the contract's words: a document writes the constant and never its texts, so that
 * correcting a text changes no digest. Some speak of a subject, which has a label of its own: that
 * of an indicator, {@code Customer satisfaction, measured}, or of a party, {@code Mean score:
 * Northern Roads}.
 */
public enum StandardLabel {
  // ---- facts ----

  /** All parties' directly reimbursable costs. */
  DIRECTLY_REIMBURSABLE_COSTS,
  /** One party's directly reimbursable costs. */
  DIRECTLY_REIMBURSABLE_COSTS_OF_PARTY(Value.SUBJECT),
  /** The directly reimbursable costs that are compared with the target. */
  DIRECTLY_REIMBURSABLE_COSTS_COMPARED,
  /** What the client bears alone. */
  OWNER_BORNE_COSTS,
  /** The target cost. */
  TARGET_COST,
  /** How many months have passed. */
  MONTHS_ELAPSED,
  /** How many calendar months a period touches. */
  MONTHS_COMMENCED,
  /** The months of a period, each by its days. */
  MONTHS_BY_DAYS,
  /** How many days have passed. */
  DAYS_ELAPSED,
  /** The days of a contract period. */
  DAYS_OF_CONTRACT_PERIOD,
  /** The days of a calendar year. */
  DAYS_OF_YEAR,
  /** The part of a year that a period is, by a day count. */
  PART_OF_A_YEAR(Value.TEXT),
  /** An indicator's measured value. */
  MEASURED(Value.SUBJECT),
  /** The value that an indicator's improvement is measured from. */
  BASELINE(Value.SUBJECT),
  /** A provider's score of a month. */
  MONTHLY_SCORE(Value.SUBJECT),

  // ---- rules ----

  /** A part of an amount. */
  RATE,
  /** What a discount leaves. */
  DISCOUNT,
  /** An amount that is at most or at least something. */
  LIMITED,
  /** An amount that another figure lets pass. */
  GATED,
  /** An amount that must reach a threshold. */
  COUNTED,
  /** An amount that an event or a judgement changes. */
  MODIFIED,
  /** An amount between two rules, rounded. */
  ROUNDED,
  /** The part of an under-run that was demonstrated as a saving. */
  ELIGIBLE_SAVINGS,
  /** An amount in share bands. */
  SHARED,

  // ---- what a settlement draws attention to ----

  /** A ratio that makes more of an amount than the whole. */
  RATIO_ABOVE_WHOLE(Value.SUBJECT),
  /** A line that one party pays to itself. */
  PAID_TO_ITSELF(Value.SUBJECT),
  /** Costs below zero. */
  BELOW_ZERO(Value.SUBJECT),
  /** A figure of the terms that no line pays. */
  NOT_PAID(Value.SUBJECT),

  // ---- fee, gain and pain, pool ----

  /** The commercial model. */
  COMMERCIAL_MODEL,
  /** The costs that are paid back. */
  REIMBURSED_COSTS,
  /** The costs of one party that are paid back. */
  REIMBURSED_COSTS_OF_PARTY(Value.SUBJECT),
  /** The alliance fee. */
  ALLIANCE_FEE,
  /** What providers are paid of an under-run. */
  GAIN,
  /** What providers pay of an overrun. */
  PAIN,
  /** The incentive pool. */
  INCENTIVE_POOL,
  /** A part of the pool. */
  POOL_FUNDING,
  /** What is paid out of the pool. */
  BONUS,
  /** What is paid back for a score below neutral. */
  SANCTION,
  /** The points of the whole scorecard. */
  OVERALL_SCORE,

  /** The part of the fee that a pool releases or keeps. */
  FEE_AT_RISK,
  /** The part of the fee that is paid whatever is scored. */
  SECURED_FEE,
  /** What the target cost is compared with. */
  ACTUAL_COST_COMPARED,
  /** Target less actual. */
  UNDER_RUN,
  /** Actual less target. */
  OVERRUN,
  /** Gain and pain as one signed figure. */
  GAIN_LESS_PAIN,
  /** The part of the pool that a score releases. */
  RELEASE_RATE,
  /** What stays in the pool. */
  UNRELEASED_PART_OF_THE_POOL,
  /** The part of a price that follows no index. */
  PART_WITHOUT_AN_INDEX,

  // ---- scores ----

  /** The points for the value that an indicator reached. */
  ACHIEVEMENT,
  /** The points for an indicator's improvement. */
  IMPROVEMENT,
  /** How far from the baseline to the goal an indicator came. */
  PART_OF_THE_WAY_TO_THE_GOAL,
  /** The points of an indicator without a measured value. */
  NOT_MEASURED(Value.SUBJECT),
  /** The mean of a provider's monthly scores. */
  MEAN_SCORE(Value.SUBJECT),
  /** The sum of all providers' mean scores. */
  SUM_OF_THE_MEAN_SCORES,

  // ---- payment ----

  /** What of a line is payable before the final settlement. */
  PART_PAYABLE_NOW(Value.SUBJECT),
  /** What is payable. */
  PAYABLE,
  /** What of an advance is not set against a payable yet. */
  ADVANCE_LEFT,
  /** What of an advance is set against a payable. */
  ADVANCE_RECOUPED,
  /** The amount on which interest runs. */
  AMOUNT_PAID_LATE,
  /** A number of days. */
  DAYS,

  // ---- time ----

  /** The days from one to another. */
  DAYS_FROM_TO(Value.DAY, Value.DAY),
  /** A party's part of the days of a period, where those bound share each day. */
  SHARE_OF_THE_DAYS(Value.SUBJECT),
  /** A party's part of an amount that segments of a period add up to. */
  PART_OF_THE_AMOUNT(Value.SUBJECT),
  /** A figure of some days of a period. */
  OF_DAYS(Value.SUBJECT, Value.DAY, Value.DAY),

  // ---- where figures come from ----

  /** A book: the number of its entries, its id, the beginning of its digest. */
  BOOK_ENTRIES(Value.NUMBER, Value.TEXT, Value.TEXT),
  /** A source, up to a day. */
  THROUGH(Value.SUBJECT, Value.DAY),
  /** Costs of parties, by their ids. */
  COSTS_OF(Value.TEXT),
  /** The events of a target that the client bears alone. */
  OWNER_BORNE_EVENTS,
  /** A period: its first and last day. */
  PERIOD(Value.DAY, Value.DAY),
  /** The result of rounding what is recouped. */
  RECOUPMENT,
  /** An indicator at the minimum of its curve. */
  AT_MINIMUM,
  /** An actual cost equal to the target cost. */
  ON_TARGET,
  /** Nothing. */
  AT_NOTHING,
  /** A fact that somebody set to see what follows. */
  WHAT_IF,
  /** A fact of a worked example. */
  WORKED_EXAMPLE;

  /** What stands in a place of the word, and how each language writes it. */
  private enum Value {
    /** What the word speaks of; the first place. */
    SUBJECT,
    /** As it is. */
    TEXT,
    /** A whole number, its thousands apart. */
    NUMBER,
    /** A day, given as {@code 2021-12-31}. */
    DAY;

    String in(Language language, String value) {
      return switch (this) {
        case SUBJECT, TEXT -> value;
        case NUMBER -> Numerals.grouped(Long.parseLong(value), language);
        case DAY -> Numerals.date(LocalDate.parse(value), language);
      };
    }
  }

  private static final String SUBJECT = "%s";
  private static final WordGroup TEXTS = WordTable.CORE.group("label");

  private final List<Value> places;

  StandardLabel(Value... places) {
    this.places = List.of(places);
  }

  /**
   * The label.
   *
   * @throws IllegalArgumentException if it speaks of a subject
   */
  public Label label() {
    return label(Optional.empty());
  }

  /**
   * The label, speaking of something. Where its texts begin with the subject's, it has no text in a
   * language that the subject lacks; elsewhere the subject's text is that of {@link Label#in}.
   *
   * @param subject what the subject is called
   * @throws IllegalArgumentException if it speaks of no subject
   */
  public Label of(Label subject) {
    return label(Optional.of(subject));
  }

  /**
   * The label, speaking of values.
   *
   * @param values as documents write them: numbers as {@code 1967}, days as {@code 2021-12-31}
   * @throws IllegalArgumentException if it speaks of others, or also of a subject
   */
  public Label with(String... values) {
    return label(Optional.empty(), List.of(values));
  }

  /** The label, speaking of something and of values. */
  public Label of(Label subject, String... values) {
    return label(Optional.of(subject), List.of(values));
  }

  Label label(Optional<Label> subject) {
    return label(subject, List.of());
  }

  Label label(Optional<Label> subject, List<String> given) {
    if (hasSubject() != subject.isPresent()) {
      throw new IllegalArgumentException(
          subject
              .map(
                  of ->
                      "label '%s' has the subject %s; it must have none"
                          .formatted(this, quoted(of)))
              .orElse("label '%s' has no subject; it must have one".formatted(this)));
    }
    int places = this.places.size() - (hasSubject() ? 1 : 0);
    if (given.size() != places) {
      throw new IllegalArgumentException(
          "label '%s' has %s values; it must have %s".formatted(this, given.size(), places));
    }
    return new Label(this, subject, given);
  }

  private static String quoted(Label label) {
    return Faults.quote(label.toString());
  }

  /** Whether it speaks of a subject. */
  public boolean hasSubject() {
    return places.contains(Value.SUBJECT);
  }

  /** The text in a language; empty where it begins with that of a subject that has none. */
  String text(Language language, Optional<Label> subject, List<String> given) {
    List<String> texts = new ArrayList<>();
    if (subject.isPresent()) {
      Label of = subject.get();
      String name = pattern(language).startsWith(SUBJECT) ? of.text(language) : of.in(language);
      if (name.isEmpty()) {
        return "";
      }
      texts.add(name);
    }
    given.forEach(value -> texts.add(places.get(texts.size()).in(language, value)));
    return places.contains(Value.NUMBER)
        ? TEXTS.counted(language, this, Long.parseLong(given.get(0)), texts.toArray())
        : TEXTS.text(language, this, texts.toArray());
  }

  private String pattern(Language language) {
    return TEXTS.pattern(requireNonNull(language, "language"), this);
  }

  /** The word that documents write: {@code under-run}. */
  @Override
  public String toString() {
    return Forms.word(this);
  }
}
