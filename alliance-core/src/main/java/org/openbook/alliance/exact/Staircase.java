package org.openbook.alliance.exact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of steps: one value from each edge to the next.
 *
 * <p>Not a curve: it jumps, so it says which end a step owns. What holds outside the table is the
 * explicit default, or nothing. Worked numbers: steps from 0 at 30 and from 2 at 50, owning their
 * lower ends and ending at 4, give 30 at 1, 50 at 2 and nothing at 4.
 */
public final class Staircase {
  private final List<Step> steps;
  private final OwnedEnd owned;
  private final Optional<Rational> end;
  private final Optional<Rational> otherwise;

  /**
   * A step: its value holds from its edge to the next.
   *
   * @param from the lower edge
   * @param value the value on the step
   */
  public record Step(Rational from, Rational value) {
    /** Refuses null. */
    public Step {
      requireNonNull(from, "from");
      requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return "from " + from + ": " + value;
    }
  }

  /** Which of its two ends a step owns. */
  public enum OwnedEnd {
    /** The lower: [from, next). */
    LOWER,
    /** The upper: (from, next]. */
    UPPER
  }

  private Staircase(
      List<Step> steps, OwnedEnd owned, Optional<Rational> end, Optional<Rational> otherwise) {
    this.steps = List.copyOf(steps);
    this.owned = requireNonNull(owned, "owned");
    this.end = end;
    this.otherwise = otherwise;
    Rising.require("staircase", this.steps, Step::from);
    end.ifPresent(this::requireAboveLast);
  }

  /** Steps without end above; nothing holds below the first. */
  public static Staircase of(List<Step> steps, OwnedEnd owned) {
    return new Staircase(steps, owned, Optional.empty(), Optional.empty());
  }

  /** A step. */
  public static Step step(Rational from, Rational value) {
    return new Step(from, value);
  }

  /** The same steps, the last of which ends here. */
  public Staircase endingAt(Rational upperEnd) {
    return new Staircase(steps, owned, Optional.of(upperEnd), otherwise);
  }

  /** The same steps, with a value for all inputs outside them. */
  public Staircase otherwise(Rational value) {
    return new Staircase(steps, owned, end, Optional.of(value));
  }

  private void requireAboveLast(Rational given) {
    Rational last = steps.get(steps.size() - 1).from();
    if (!given.isMoreThan(last)) {
      throw new IllegalArgumentException(
          "steps end at %s; they end above the last edge, %s".formatted(given, last));
    }
  }

  /** The steps in rising order; at least one. */
  public List<Step> steps() {
    return steps;
  }

  /** Which end a step owns. */
  public OwnedEnd owned() {
    return owned;
  }

  /** Where the last step ends; empty if it does not. */
  public Optional<Rational> end() {
    return end;
  }

  /** What holds outside the steps; empty if nothing does. */
  public Optional<Rational> otherwise() {
    return otherwise;
  }

  /** The index of the step that owns the input; empty outside the steps. */
  public Optional<Integer> stepAt(Rational input) {
    int step = Rising.lastNotAbove(input, steps, Step::from);
    if (owned == OwnedEnd.UPPER && step >= 0 && steps.get(step).from().equals(input)) {
      step--;
    }
    return step < 0 || isBeyondEnd(input) ? Optional.empty() : Optional.of(step);
  }

  /** The value at this input; empty where no step owns it and there is no default. */
  public Optional<Rational> valueAt(Rational input) {
    Optional<Rational> value = stepAt(input).map(step -> steps.get(step).value());
    return value.isPresent() ? value : otherwise;
  }

  private boolean isBeyondEnd(Rational input) {
    if (end.isEmpty()) {
      return false;
    }
    int order = input.compareTo(end.get());
    return owned == OwnedEnd.LOWER ? order >= 0 : order > 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Staircase that
        && steps.equals(that.steps)
        && owned == that.owned
        && end.equals(that.end)
        && otherwise.equals(that.otherwise);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  /** The steps, then the end and the default if there are any. */
  @Override
  public String toString() {
    return Rising.join(steps)
        + end.map(value -> ", up to " + value).orElse("")
        + otherwise.map(value -> ", otherwise " + value).orElse("");
  }
}
