package org.openbook.alliance.target;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.term.Identifier;
import org.openbook.alliance.term.Source;

/**
 * An index as it was published: a value for each month.
 *
 * <p>Not a factor: {@link IndexAdjustment} makes one. A month without a value is missing; nothing
 * is carried forward or interpolated.
 *
 * @param id which index, in the grammar of {@link Identifier}
 * @param source who published it
 * @param values the values by month, at least one, each above 0
 */
public record IndexSeries(String id, Source source, Map<YearMonth, Rational> values) {
  private static final String INDEX = "index";

  static final Form<String> ID = Identifier.form(id -> Identifier.require(INDEX, id), id -> id);

  /** Index, source and values. */
  public static final ObjectForm<IndexSeries> FORM =
      ObjectForm.of(
          "",
          IndexSeries::of,
          Member.required("index", ID, IndexSeries::id),
          Member.required("source", Source.FORM, IndexSeries::source),
          Member.<IndexSeries, Map<YearMonth, Rational>>required(
                  "values",
                  Forms.entries(Scalars::month, YearMonth::toString, Scalars.NUMBER),
                  IndexSeries::values)
              .described("What was published, by month."));

  /** Refuses a series without values and a value that is not above 0. */
  public IndexSeries {
    Identifier.require(INDEX, id);
    requireNonNull(source, "source");
    values = ImmutableSortedMap.copyOf(values);
    Faults faults = Faults.in(() -> "index '%s'".formatted(id));
    faults.require(!values.isEmpty(), () -> "it has no values; it has at least one");
    values.forEach(
        (month, value) ->
            faults.require(
                value.signum() > 0,
                () -> "its value of %s is %s; a value is above 0".formatted(month, value)));
    faults.throwIfAny();
  }

  /** A series. */
  public static IndexSeries of(String id, Source source, Map<YearMonth, Rational> values) {
    return new IndexSeries(id, source, values);
  }

  /** The value of a month, if it was published. */
  public Optional<Rational> find(YearMonth month) {
    return Optional.ofNullable(values.get(requireNonNull(month, "month")));
  }

  /**
   * The value of a month.
   *
   * @throws IllegalArgumentException if there is none; the message says from when to when there are
   */
  public Rational value(YearMonth month) {
    return find(month).orElseThrow(() -> new IllegalArgumentException(missing(month)));
  }

  String missing(YearMonth month) {
    ImmutableSortedMap<YearMonth, Rational> sorted = ImmutableSortedMap.copyOf(values);
    return "index '%s' has no value of %s; it has %s of %s to %s"
        .formatted(id, month, values.size(), sorted.firstKey(), sorted.lastKey());
  }

  /** The id and how many values. */
  @Override
  public String toString() {
    return "index '%s', %s values".formatted(id, values.size());
  }
}
