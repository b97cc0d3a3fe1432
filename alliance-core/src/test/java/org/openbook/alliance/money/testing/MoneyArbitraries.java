package org.openbook.alliance.money.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Rounding;

/**
 * Generators that reach the cases where money goes wrong: zero, negative, a single step, very many
 * digits.
 */
public final class MoneyArbitraries {
  private static final long LARGE = 1_000_000_000_000L;
  private static final BigInteger HUGE = BigInteger.TEN.pow(60);

  private MoneyArbitraries() {}

  /** Whole numbers of steps: small ones of both signs most of all, and some of sixty digits. */
  public static Arbitrary<Rational> wholes() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.integers().between(-60, 60).map(Rational::of)),
        Tuple.of(3, Arbitraries.longs().between(-LARGE, LARGE).map(Rational::of)),
        Tuple.of(1, Arbitraries.bigIntegers().between(HUGE.negate(), HUGE).map(Rational::of)));
  }

  /** Finite decimals with up to twelve decimals. */
  public static Arbitrary<Rational> decimals() {
    return Combinators.combine(wholes(), Arbitraries.integers().between(0, 12))
        .as((whole, decimals) -> whole.times(Rational.of(BigDecimal.valueOf(1, decimals))));
  }

  /** Amounts in euros, with up to twelve decimals. */
  public static Arbitrary<MonetaryAmount> euros() {
    return decimals().map(value -> Amounts.of(value, Amounts.EUR));
  }

  /** Currencies of two, three and no decimals. */
  public static Arbitrary<CurrencyUnit> currencies() {
    return Arbitraries.of("EUR", "SEK", "KWD", "JPY").map(Amounts::currency);
  }

  /** Cent, five rappen, one, a thousand, a third. */
  public static Arbitrary<Rational> steps() {
    return Arbitraries.of("0.01", "0.05", "1", "1000", "1/3").map(Rational::parse);
  }

  /** One to eight weights, zeros and equal ones among them, at least one above 0. */
  public static Arbitrary<List<Rational>> weights() {
    return weight().list().ofMinSize(1).ofMaxSize(8).filter(MoneyArbitraries::hasPositive);
  }

  /** Every policy in every step. */
  public static Arbitrary<Apportionment> apportionments() {
    return Combinators.combine(Arbitraries.of(RemainderPolicy.class), steps())
        .as(Apportionment::of);
  }

  /** Every rounding mode but {@code UNNECESSARY}, to every step. */
  public static Arbitrary<Rounding> roundings() {
    Arbitrary<RoundingMode> modes =
        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    return Combinators.combine(steps(), modes).as(Rounding::of);
  }

  private static Arbitrary<Rational> weight() {
    Arbitrary<Rational> small = Arbitraries.integers().between(0, 6).map(Rational::of);
    Arbitrary<Rational> fraction =
        Combinators.combine(
                Arbitraries.integers().between(1, 1000), Arbitraries.integers().between(1, 60))
            .as(Rational::of);
    Arbitrary<Rational> large = Arbitraries.longs().between(1, Long.MAX_VALUE).map(Rational::of);
    return Arbitraries.frequencyOf(Tuple.of(5, small), Tuple.of(3, fraction), Tuple.of(1, large));
  }

  private static boolean hasPositive(List<Rational> weights) {
    return weights.stream().anyMatch(weight -> weight.signum() > 0);
  }
}
