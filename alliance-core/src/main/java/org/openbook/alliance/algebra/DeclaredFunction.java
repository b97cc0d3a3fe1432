package org.openbook.alliance.algebra;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.openbook.alliance.exact.Rational;

/** A function beside what is declared of it. */
record DeclaredFunction(
    Function<List<Rational>, Rational> function, Enclosure range, List<Direction> directions)
    implements BoundedFunction {
  DeclaredFunction {
    requireNonNull(function, "function");
    requireNonNull(range, "range");
    directions = List.copyOf(directions);
  }

  @Override
  public Rational apply(List<Rational> arguments) {
    return function.apply(arguments);
  }
}
