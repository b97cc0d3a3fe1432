package org.openbook.alliance.exact.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;

/**
 * Lets a property take exact numbers as plain parameters: {@code @Domain(ExactDomain.class)} on the
 * class, {@code @ForAll Rational a} in the property.
 */
public final class ExactDomain extends DomainContextBase {
  @Provide
  Arbitrary<Rational> rationals() {
    return Rationals.any();
  }

  @Provide
  Arbitrary<Tuple2<Rational, Rational>> pairs() {
    return Rationals.pairs();
  }

  @Provide
  Arbitrary<Digest> digests() {
    return Arbitraries.strings().ascii().ofMaxLength(3).map(Digest::of);
  }
}
