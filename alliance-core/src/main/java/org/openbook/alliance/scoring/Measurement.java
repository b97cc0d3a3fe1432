package org.openbook.alliance.scoring;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
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
public record Measurement(KeyResultId indicator, Rational value, Source source) {
  /** Several, as an object: under the id of each indicator the value and the source. */
  public static final Form<List<Measurement>> BY_INDICATOR =
      Forms.entries(KeyResultId::of, KeyResultId::value, Measured.FORM)
          .as(Measurement::list, Measurement::byIndicator);

  /** What a document says of one indicator. */
  private record Measured(Rational value, Source source) {
    static final ObjectForm<Measured> FORM =
        ObjectForm.of(
                "measured",
                Measured::new,
                Member.required("value", Scalars.NUMBER, Measured::value),
                Member.required("source", Source.FORM, Measured::source))
            .described("What was measured for an indicator, and how it is known.");
  }

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

  /** The same, of the indicator of this id. */
  public static Measurement of(String indicator, Rational value, Source source) {
    return of(KeyResultId.of(indicator), value, source);
  }

  private static List<Measurement> list(Map<KeyResultId, Measured> values) {
    return values.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue().value(), entry.getValue().source()))
        .toList();
  }

  private static Map<KeyResultId, Measured> byIndicator(List<Measurement> measurements) {
    return measurements.stream()
        .collect(
            toImmutableMap(
                Measurement::indicator, given -> new Measured(given.value(), given.source())));
  }

  @Override
  public String toString() {
    return indicator + " = " + value;
  }
}
