package org.openbook.alliance.exact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marginal bands: each band has a rate, and only the part of the input inside a band counts at its
 * rate, as in a progressive tax.
 *
 * <p>Not a table of whole-amount rates: there is no jump at an edge, so no end needs an owner. A
 * band reaches from its edge to the next band's, the last one without end; below the first edge
 * nothing counts. Edges are multiples of a base, which avoids a division. Worked number: bands from
 * 0 at 0.5 and from 0.1 at 0.25 over the base 100 give 7.5 at 20.
 */
public final class MarginalScale {
  private final List<Band> bands;

  /**
   * A band.
   *
   * @param from the lower edge, as a multiple of the base
   * @param rate what one unit inside the band counts
   */
  public record Band(Rational from, Rational rate) {
    /** Refuses null. */
    public Band {
      requireNonNull(from, "from");
      requireNonNull(rate, "rate");
    }

    @Override
    public String toString() {
      return "from " + from + ": " + rate;
    }
  }

  private MarginalScale(List<Band> bands) {
    this.bands = List.copyOf(bands);
    Rising.require("marginal scale", this.bands, Band::from);
  }

  /**
   * The scale of these bands.
   *
   * @throws IllegalArgumentException naming every edge that does not rise, or if there is no band
   */
  public static MarginalScale of(List<Band> bands) {
    return new MarginalScale(bands);
  }

  /** A band. */
  public static Band band(Rational from, Rational rate) {
    return new Band(from, rate);
  }

  /** The bands in rising order; at least one. */
  public List<Band> bands() {
    return bands;
  }

  /**
   * The part of the input that lies inside a band; 0 or more.
   *
   * @param band the index of the band
   * @param base what the edges are multiples of; 0 or more
   */
  public Rational partInside(int band, Rational input, Rational base) {
    requireBase(base);
    Rational from = edge(band, base);
    return input.isMoreThan(from) ? end(band, input, base).minus(from) : Rational.ZERO;
  }

  /**
   * The sum over the bands of rate × the part of the input inside the band.
   *
   * @param base what the edges are multiples of; 0 or more. At 0 all edges are 0, and the last band
   *     holds everything
   */
  public Rational valueAt(Rational input, Rational base) {
    requireBase(base);
    Rational sum = Rational.ZERO;
    Rational from = edge(0, base);
    for (int i = 0; i < bands.size() && input.isMoreThan(from); i++) {
      Rational end = end(i, input, base);
      sum = sum.plus(end.minus(from).times(bands.get(i).rate()));
      from = end;
    }
    return sum;
  }

  private Rational edge(int band, Rational base) {
    return bands.get(band).from().times(base);
  }

  /** Where the part of the input inside a band ends. */
  private Rational end(int band, Rational input, Rational base) {
    return band + 1 < bands.size() ? input.min(edge(band + 1, base)) : input;
  }

  private static void requireBase(Rational base) {
    if (base.signum() < 0) {
      throw new IllegalArgumentException(
          "base of bands is %s; a base is 0 or more".formatted(base));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MarginalScale that && bands.equals(that.bands);
  }

  @Override
  public int hashCode() {
    return bands.hashCode();
  }

  /** The bands: {@code from 0: 0.5, from 0.1: 0.25}. */
  @Override
  public String toString() {
    return Rising.join(bands);
  }
}
