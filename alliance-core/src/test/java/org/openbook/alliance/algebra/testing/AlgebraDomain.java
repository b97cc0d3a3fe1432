package org.openbook.alliance.algebra.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.algebra.BoundedFunction;
import org.openbook.alliance.algebra.BoundedFunction.Direction;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.Polynomial;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;

/** Functions of one unknown as plain parameters: {@code @Domain(AlgebraDomain.class)}. */
public final class AlgebraDomain extends DomainContextBase {
  private static final int MOST_POWERS = 4;

  @Provide
  Arbitrary<Enclosure> enclosures() {
    return Combinators.combine(numbers(), numbers()).as((a, b) -> Enclosure.of(a.min(b), a.max(b)));
  }

  @Provide
  Arbitrary<Place> places() {
    return numbers().map(Place::of);
  }

  @Provide
  Arbitrary<Polynomial> polynomials() {
    return numbers()
        .list()
        .ofMaxSize(MOST_POWERS)
        .map(powers -> Polynomial.of(powers.toArray(Rational[]::new)));
  }

  @Provide
  Arbitrary<RationalFunction> functions() {
    return Combinators.combine(
            polynomials(), polynomials().filter(divisor -> !divisor.equals(Polynomial.ZERO)))
        .as(RationalFunction::of);
  }

  /** A multiple of its one argument, kept inside a range. */
  @Provide
  Arbitrary<BoundedFunction> boundedFunctions() {
    return Combinators.combine(numbers(), enclosures())
        .as(
            (slope, range) ->
                BoundedFunction.of(
                    given -> given.get(0).times(slope).max(range.low()).min(range.high()),
                    range,
                    List.of(slope.signum() < 0 ? Direction.FALLS : Direction.RISES)));
  }

  private static Arbitrary<Rational> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 20), Arbitraries.integers().between(1, 4))
        .as(Rational::of);
  }
}
