package org.openbook.alliance.formula.testing;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Unit;

/**
 * Random well-typed formulas of every unit and every kind of node, with shared parts, quantities,
 * present-checks and choices. They shrink to few parts over small numbers.
 *
 * <p>Not only computable ones: some divide by 0, leave a curve that refuses, or round where
 * rounding is not allowed. {@link Facts} gives what they are evaluated on.
 */
public final class Formulas {
  /** The units of the numbers: money with and without its currency, and two different measures. */
  public static final List<Unit> UNITS = Pool.NUMBERS;

  private static final int MOST_INSTRUCTIONS = 14;

  private Formulas() {}

  /** Formulas of any unit, conditions among them. */
  public static Arbitrary<Formula> any() {
    return pools().map(pool -> pool.deepest(1).get(0));
  }

  /** Formulas of one of {@link #UNITS}, or conditions. */
  public static Arbitrary<Formula> of(Unit unit) {
    return pools().map(pool -> pool.deepest(unit));
  }

  /** One to so many formulas of any units that share parts. */
  public static Arbitrary<List<Formula>> together(int most) {
    return pools().map(pool -> pool.deepest(most));
  }

  private static Arbitrary<Pool> pools() {
    return Instruction.any().list().ofMaxSize(MOST_INSTRUCTIONS).map(Formulas::pool);
  }

  private static Pool pool(List<Instruction> instructions) {
    Pool pool = new Pool();
    instructions.forEach(instruction -> pool.add(instruction.make(pool)));
    return pool;
  }
}
