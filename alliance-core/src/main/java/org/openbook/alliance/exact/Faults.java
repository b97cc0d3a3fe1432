package org.openbook.alliance.exact;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is wrong with one input, collected so that its sender learns everything at once.
 *
 * <p>Not a log and not an exception: nothing is built while a fault stands. Each fault says who,
 * what was given and what is required: {@code weight of indicator 'nps' is -10; a weight is 0 or
 * more}.
 */
public final class Faults {
  private static final int LONGEST_QUOTE = 60;
  private static final int MOST_LISTED = 100;

  private final Supplier<String> input;
  private final List<String> faults = new ArrayList<>();

  private Faults(Supplier<String> input) {
    this.input = requireNonNull(input, "input");
  }

  /** No faults yet in the named input, for example {@code scorecard 'tesoma-1'}. */
  public static Faults in(String input) {
    requireNonNull(input, "input");
    return new Faults(() -> input);
  }

  /** No faults yet in the input that this names; asked only if there are some. */
  public static Faults in(Supplier<String> input) {
    return new Faults(input);
  }

  /** The text as a message quotes it: in single quotes, cut after 60 characters. */
  public static String quote(CharSequence given) {
    String text = given.toString();
    return text.length() <= LONGEST_QUOTE
        ? "'" + text + "'"
        : "'%s…' (%s characters)".formatted(text.substring(0, LONGEST_QUOTE), text.length());
  }

  /**
   * That a word is unknown where there are these: {@code member 'ammount' is unknown; the members
   * here are amount, id; did you mean 'amount'?}
   *
   * @param introduction what says the choices: {@code the members here are %s}
   */
  public static String unknown(
      String what, String given, String introduction, Collection<String> choices) {
    requireNonNull(what, "what");
    requireNonNull(introduction, "introduction");
    return "%s is unknown; %s%s"
        .formatted(
            what + " " + quote(given),
            introduction.formatted(listed(choices)),
            Nearest.hint(given, choices));
  }

  /** That a word is none of these: {@code it is 'halfup'; it must be one of up, half-up; …}. */
  public static String noneOf(String given, Collection<String> choices) {
    return "it is %s; it must be one of %s%s"
        .formatted(quote(given), listed(choices), Nearest.hint(given, choices));
  }

  /** {@code ; did you mean 'amount'?}, or nothing if none of the words is near. */
  public static String nearest(String given, Collection<String> choices) {
    return Nearest.hint(given, choices);
  }

  private static String listed(Collection<String> choices) {
    return choices.size() <= MOST_LISTED
        ? Joiner.on(", ").join(choices)
        : "%s, … (%s in all)"
            .formatted(Joiner.on(", ").join(Iterables.limit(choices, MOST_LISTED)), choices.size());
  }

  /** Records a fault unless {@code holds}; the message is built only when it is needed. */
  public Faults require(boolean holds, Supplier<String> fault) {
    requireNonNull(fault, "fault");
    if (!holds) {
      faults.add(fault.get());
    }
    return this;
  }

  /** Records a fault. */
  public Faults add(String fault) {
    faults.add(requireNonNull(fault, "fault"));
    return this;
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** The faults in the order in which they were found. */
  public List<String> list() {
    return List.copyOf(faults);
  }

  /**
   * Ends the check.
   *
   * @throws IllegalArgumentException if there is a fault; its message holds all of them
   */
  public void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(toString());
    }
  }

  @Override
  public String toString() {
    return switch (faults.size()) {
      case 0 -> "%s: no faults".formatted(input.get());
      case 1 -> "%s: %s".formatted(input.get(), faults.get(0));
      default -> "%s has %s faults: %s".formatted(input.get(), faults.size(), numbered());
    };
  }

  private String numbered() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < faults.size(); i++) {
      text.append(i == 0 ? "(" : " · (").append(i + 1).append(") ").append(faults.get(i));
    }
    return text.toString();
  }
}
