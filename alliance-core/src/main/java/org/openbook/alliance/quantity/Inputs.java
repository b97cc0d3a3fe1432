package org.openbook.alliance.quantity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Collections2;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.term.Source;

/**
 * The facts that formulas are evaluated on: for each quantity a value, its unit and its source.
 *
 * <p>Not terms. A quantity that is not here is missing, never zero. Amounts are in one currency.
 * Two inputs are equal if they hold the same facts, in whatever order they were given.
 */
public final class Inputs {
  private static final Inputs NONE = new Inputs(Map.of());

  private final Map<QuantityId, Input> facts;

  /**
   * One fact.
   *
   * @param value how much
   * @param unit of what
   * @param source how it is known
   */
  public record Input(Rational value, Unit unit, Source source) {
    /** Refuses null, and a condition as a fact. */
    public Input {
      requireNonNull(value, "value");
      unit.requireNumber("fact");
      requireNonNull(source, "source");
    }

    /** The value, the unit and the source. */
    @Override
    public String toString() {
      return "%s %s (%s)".formatted(value, unit, source);
    }
  }

  private Inputs(Map<QuantityId, Input> facts) {
    this.facts = Collections.unmodifiableMap(facts);
    Unit.commonMoney("facts", Collections2.transform(facts.values(), Input::unit));
  }

  /** No facts. */
  public static Inputs none() {
    return NONE;
  }

  /** The facts given to a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The fact, if it was given. */
  public Optional<Input> find(QuantityId id) {
    return Optional.ofNullable(facts.get(requireNonNull(id, "id")));
  }

  /** The fact, or null if it was not given: what evaluation asks, without wrapping. */
  public @Nullable Input get(QuantityId id) {
    return facts.get(requireNonNull(id, "id"));
  }

  /** All facts, in the order in which they were given. */
  public Map<QuantityId, Input> asMap() {
    return facts;
  }

  /**
   * These facts with one given or replaced: what would be if only this were different.
   *
   * @throws IllegalArgumentException if it is an amount in another currency than the others
   */
  public Inputs with(QuantityId id, Rational value, Unit unit, Source source) {
    Map<QuantityId, Input> changed = new LinkedHashMap<>(facts);
    changed.put(requireNonNull(id, "id"), new Input(value, unit, source));
    return new Inputs(changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Inputs that && facts.equals(that.facts));
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  /** The facts by their ids: {@code {actual-cost=46000000 MONEY (ledger: 2021)}}. */
  @Override
  public String toString() {
    return facts.toString();
  }

  /** Collects facts; each quantity is given once. */
  public static final class Builder {
    private Map<QuantityId, Input> facts = new LinkedHashMap<>();
    private boolean given;

    private Builder() {}

    /**
     * Gives a fact.
     *
     * @throws IllegalStateException if it was given before
     */
    public Builder put(QuantityId id, Rational value, Unit unit, Source source) {
      keepWhatWasGiven();
      Input earlier = facts.putIfAbsent(requireNonNull(id, "id"), new Input(value, unit, source));
      if (earlier != null) {
        throw new IllegalStateException(
            "quantity '%s' is given twice, %s and %s; it is given once"
                .formatted(id, earlier.value(), value));
      }
      return this;
    }

    /** Whether the fact was given. */
    public boolean contains(QuantityId id) {
      return facts.containsKey(requireNonNull(id, "id"));
    }

    /**
     * The facts given so far.
     *
     * @throws IllegalArgumentException if amounts among them are in several currencies
     */
    public Inputs build() {
      given = true;
      return new Inputs(facts);
    }

    // Copied only if somebody goes on after building: most builders build once.
    private void keepWhatWasGiven() {
      facts = given ? new LinkedHashMap<>(facts) : facts;
      given = false;
    }
  }
}
