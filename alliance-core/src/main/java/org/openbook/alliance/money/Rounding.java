package org.openbook.alliance.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * A named place where a contract lets a figure lose digits: to which step, and which way.
 *
 * <p>Nothing rounds unless the terms hold one of these; what is payable rounds to the smallest unit
 * of its currency unless they do. Worked numbers: 1 218 000.005 euros, to the smallest unit, are 1
 * 218 000.01; 0.005 Kuwaiti dinars stay 0.005.
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
              Member.<Rounding, Rational>required("step", Scalars.NUMBER, Rounding::step)
                  .described("Of which number the result is a multiple: 0.01."),
              Member.<Rounding, RoundingMode>required(
                      "mode", Forms.word(RoundingMode.values()), Rounding::mode)
                  .described("To which neighbour a number between two multiples goes."))
          .described("To a multiple of a step.");

  /**
   * The member {@code rounding} of a whole in a currency, which has it in scope: unless given, to
   * the currency's smallest unit, half up.
   */
  public static <T> Member<T, Optional<Rounding>> member(
      Function<? super T, Optional<Rounding>> getter) {
    return Member.<T, CurrencyUnit, Rounding>followingFrom(
            CurrencyUnit.class, Rounding::toSmallestUnit, "rounding", FORM, getter)
        .described("To the smallest unit of the currency, half up, unless given.");
  }

  /** Refuses a step that is not above 0. */
  public Rounding {
    requireNonNull(mode, "mode");
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("rounding step is %s; a step is above 0".formatted(step));
    }
  }

  /** To a step. */
  public static Rounding of(Rational step, RoundingMode mode) {
    return new Rounding(step, mode);
  }

  /**
   * To the smallest unit of a currency, a half away from zero: the usual rounding of a payable. To
   * 0.01 of EUR, to 1 of JPY, to 0.001 of KWD.
   *
   * @throws IllegalArgumentException if the currency has none: then the terms state a step
   */
  public static Rounding toSmallestUnit(CurrencyUnit currency) {
    return new Rounding(Amounts.smallestUnit(currency), RoundingMode.HALF_UP);
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
