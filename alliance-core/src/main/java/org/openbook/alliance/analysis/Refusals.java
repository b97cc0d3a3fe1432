package org.openbook.alliance.analysis;

import java.util.List;
import org.openbook.alliance.algebra.RationalFunction;

/** Where a settlement is refused because a part of it is: then nothing of it has a value. */
final class Refusals {
  /** The first operand, but no value where the second is refused. */
  static final Operation MASK =
      new Operation() {
        @Override
        public List<RationalFunction> dividers(Cell cell, List<Value> operands) {
          return List.of();
        }

        @Override
        public Value apply(Cell cell, List<Value> operands) {
          return isRefused(operands.get(1)) ? operands.get(1) : operands.get(0);
        }
      };

  // What may be refused leaves a value that holds if it is not.
  private static final Operation ANY =
      new Operation() {
        @Override
        public List<RationalFunction> dividers(Cell cell, List<Value> operands) {
          return List.of();
        }

        @Override
        public Value apply(Cell cell, List<Value> operands) {
          return operands.stream().filter(Refusals::isRefused).findFirst().orElse(Value.TRUE);
        }
      };

  private Refusals() {}

  /** True where all may be settled, and the refusal where one is refused. */
  static Piecewise among(List<Piecewise> settled) {
    return Weaving.weave(-1, ANY, settled);
  }

  private static boolean isRefused(Value value) {
    return value instanceof Value.Nothing nothing && nothing.lack() == Value.Lack.REFUSED;
  }
}
