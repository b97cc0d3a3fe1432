package org.openbook.alliance.formula;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.term.Source;

/**
 * The facts that formulas are evaluated on: for each quantity a value, its unit and its source.
 *
 * <p>Not terms. A quantity that is not here is missing, never zero. Two inputs are equal if they
 * hold the same facts, in whatever order they were given.
 */
public final class Inputs implements Canonical {
  private static final Inputs NONE = new Inputs(Map.of());

  private final Map<QuantityId, Input> facts;

  /**
   * One fact.
   *
   * @param value how much
   * @param unit of what
   * @param source how it is known
   */
  public record Input(Rational value, Unit unit, Source source) implements Canonical {
    /** Refuses null. */
    public Input {
      requireNonNull(value, "value");
      requireNonNull(unit, "unit");
      requireNonNull(source, "source");
    }

    @Override
    public CanonicalForm canonical() {
      return CanonicalForm.of("input")
          .with("value", value)
          .with("unit", unit)
          .with("source", source);
    }
  }

  private Inputs(Map<QuantityId, Input> facts) {
    this.facts = facts;
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

  /** The fact without wrapping, for the evaluator. */
  @Nullable Input get(QuantityId id) {
    return facts.get(id);
  }

  /** All facts, in the order in which they were given. */
  public Map<QuantityId, Input> asMap() {
    return facts;
  }

  /** These facts with one given or replaced: what would be if only this were different. */
  public Inputs with(QuantityId id, Rational value, Unit unit, Source source) {
    Map<QuantityId, Input> changed = new LinkedHashMap<>(facts);
    changed.put(requireNonNull(id, "id"), new Input(value, unit, source));
    return new Inputs(java.util.Collections.unmodifiableMap(changed));
  }

  @Override
  public CanonicalForm canonical() {
    Map<String, Input> sorted = new TreeMap<>();
    facts.forEach((id, input) -> sorted.put(id.value(), input));
    CanonicalForm form = CanonicalForm.of("inputs");
    sorted.forEach((id, input) -> form.with("id", id).with("fact", input));
    return form;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Inputs that && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return facts.toString();
  }

  /** Collects facts; each quantity is given once. */
  public static final class Builder {
    private final Map<QuantityId, Input> facts = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Gives a fact.
     *
     * @throws IllegalStateException if it was given before
     */
    public Builder put(QuantityId id, Rational value, Unit unit, Source source) {
      Input earlier = facts.putIfAbsent(requireNonNull(id, "id"), new Input(value, unit, source));
      if (earlier != null) {
        throw new IllegalStateException(
            "quantity '%s' is given twice, %s and %s; it is given once"
                .formatted(id, earlier.value(), value));
      }
      return this;
    }

    /** The facts given so far. */
    public Inputs build() {
      return new Inputs(java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts)));
    }
  }
}
