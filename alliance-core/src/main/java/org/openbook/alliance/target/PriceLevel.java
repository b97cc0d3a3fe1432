package org.openbook.alliance.target;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.term.Identifier;

/**
 * The month whose prices an amount is in, by the index that says so: {@code maku 2013-05}.
 *
 * <p>Not an index value: {@link IndexSeries} has those.
 *
 * @param index which index, in the grammar of {@link Identifier}
 * @param month whose prices
 */
public record PriceLevel(String index, YearMonth month) {
  /** Index and month. */
  public static final ObjectForm<PriceLevel> FORM =
      ObjectForm.of(
              "priceLevel",
              PriceLevel::of,
              Member.<PriceLevel, String>required("index", IndexSeries.ID, PriceLevel::index)
                  .described("Which index."),
              Member.<PriceLevel, YearMonth>required("month", Scalars.MONTH, PriceLevel::month)
                  .described("Of which month."))
          .described("The prices of a month by an index.");

  /** Refuses an index without a name. */
  public PriceLevel {
    Identifier.require("index", index);
    requireNonNull(month, "month");
  }

  /** The prices of a month by an index. */
  public static PriceLevel of(String index, YearMonth month) {
    return new PriceLevel(index, month);
  }

  /** {@code maku 2013-05}. */
  @Override
  public String toString() {
    return index + " " + month;
  }
}
