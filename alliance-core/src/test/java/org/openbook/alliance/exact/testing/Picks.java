package org.openbook.alliance.exact.testing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Parts of generated wholes: what nobody makes alone, a line of a statement, a step of a table. */
public final class Picks {
  private Picks() {}

  /** Any one of the parts of a whole that has some. */
  public static <W, P> Arbitrary<P> among(
      Arbitrary<W> wholes, Function<W, ? extends Collection<? extends P>> parts) {
    return wholes
        .map(whole -> List.<P>copyOf(parts.apply(whole)))
        .filter(1_000, all -> !all.isEmpty())
        .flatMap(Arbitraries::of);
  }
}
