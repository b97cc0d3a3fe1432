package org.openbook.alliance.algebra;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.Rational;

/**
 * A function of a user's own that declares enough to be reckoned with although nobody can look into
 * it: in which range its results lie, and which way they go with each argument.
 *
 * <p>Not checked: a declaration that does not hold makes what rests on it wrong. It gives a number
 * for all arguments. Worked number: a function that rises and gives 3 at 1 and 7 at 2 gives 3 to 7
 * for every argument from 1 to 2.
 */
public interface BoundedFunction extends Function<List<Rational>, Rational> {
  /** Which way the result goes when one argument grows and the others stay. */
  enum Direction {
    /** It never falls. */
    RISES,
    /** It never rises. */
    FALLS,
    /** Nothing is said. */
    NOT_DECLARED
  }

  /**
   * A function with its declarations.
   *
   * @param range every result lies in it
   * @param directions for each argument, in order, which way the result goes
   */
  static BoundedFunction of(
      Function<List<Rational>, Rational> function, Enclosure range, List<Direction> directions) {
    return new DeclaredFunction(function, range, directions);
  }

  /** Every result lies in this. */
  Enclosure range();

  /** For each argument, in order, which way the result goes. */
  List<Direction> directions();

  /** Around every result while each argument lies in its own enclosure. */
  default Enclosure over(List<Enclosure> arguments) {
    requireNonNull(arguments, "arguments");
    if (directions().contains(Direction.NOT_DECLARED) || directions().size() != arguments.size()) {
      return range();
    }
    return Enclosure.of(
        apply(corner(arguments, Direction.RISES)), apply(corner(arguments, Direction.FALLS)));
  }

  // The least result stands where what rises is least and what falls is greatest.
  private List<Rational> corner(List<Enclosure> arguments, Direction least) {
    return IntStream.range(0, arguments.size())
        .mapToObj(
            i -> directions().get(i) == least ? arguments.get(i).low() : arguments.get(i).high())
        .toList();
  }
}
