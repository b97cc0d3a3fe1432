package org.openbook.alliance.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * A named place where a contract lets a figure lose digits: to which step, and which way.
 *
 * <p>Not a default: nothing rounds unless the terms hold one of these. Worked number: 1 218 000.005
 * to the cent, half up, is 1 218 000.01.
 *
 * @param step the distance between two results: 0.01 for a cent, 0.05 for five rappen; above 0
 * @param mode the way to go from between two results
 */
public record Rounding(Rational step, RoundingMode mode) {
  /** Step and mode. */
  public static final ObjectForm<Rounding> FORM =
      ObjectForm.of(
          "rounding",
          Rounding::of,
          Member.required("step", Scalars.NUMBER, Rounding::step),
          Member.required("mode", Forms.word(RoundingMode.values()), Rounding::mode));

  private static final Rational CENT = Rational.of(1, 100);

  /** Refuses a step that is not above 0. */
  public Rounding {
    requireNonNull(mode, "mode");
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("rounding step is " + step + "; a step is above 0");
    }
  }

  /** To a step. */
  public static Rounding of(Rational step, RoundingMode mode) {
    return new Rounding(step, mode);
  }

  /** To the cent, a half away from zero: the usual rounding of a payable. */
  public static Rounding toCent() {
    return new Rounding(CENT, RoundingMode.HALF_UP);
  }

  /**
   * To a number of decimals: 2 is the cent.
   *
   * @throws IllegalArgumentException if it is below 0 or above 1,000
   */
  public static Rounding toDecimals(int decimals, RoundingMode mode) {
    if (decimals < 0) {
      throw new IllegalArgumentException(
          "rounding is to %s decimals; it is to 0 or more".formatted(decimals));
    }
    return new Rounding(Rational.of(BigDecimal.valueOf(1, decimals)), mode);
  }

  /**
   * The value at this rounding: itself if it is a multiple of the step, otherwise the multiple
   * below or above it that the mode says.
   *
   * @throws ArithmeticException if the mode is {@code UNNECESSARY} and the value is between two
   *     steps
   */
  public Rational apply(Rational value) {
    return value.rounded(step, mode);
  }

  /** {@code to 0.01 half up}. */
  @Override
  public String toString() {
    return "to " + step + " " + mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
