package org.openbook.alliance.scoring;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.term.Source;

/**
 * A measured value of a key result indicator: a fact.
 *
 * <p>Not points: the indicator's curve makes them.
 *
 * @param indicator whose value it is
 * @param value how much, in the indicator's unit
 * @param source who measured it, or that it is assumed
 */
public record Measurement(KeyResultId indicator, Rational value, Source source)
    implements Canonical {
  /** Refuses null. */
  public Measurement {
    requireNonNull(indicator, "indicator");
    requireNonNull(value, "value");
    requireNonNull(source, "source");
  }

  /** The value measured for an indicator. */
  public static Measurement of(KeyResultId indicator, Rational value, Source source) {
    return new Measurement(indicator, value, source);
  }

  @Override
  public CanonicalForm canonical() {
    return CanonicalForm.of("measurement")
        .with("indicator", indicator.value())
        .with("value", value)
        .with("source", source);
  }

  @Override
  public String toString() {
    return indicator + " = " + value;
  }
}
