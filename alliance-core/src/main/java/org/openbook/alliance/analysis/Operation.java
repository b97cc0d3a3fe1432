package org.openbook.alliance.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.algebra.RationalFunction;

/** What one kind of part makes of the values of its operands, cell by cell. */
interface Operation {
  /**
   * The functions whose sign the result depends on: a cell is cut where one of them is 0. Asked of
   * open cells only.
   */
  List<RationalFunction> dividers(Cell cell, List<Value> operands);

  /** The result on a cell inside which no divider changes its sign. */
  Value apply(Cell cell, List<Value> operands);

  /** An operation that has no value where one of its operands has none. */
  abstract class Strict implements Operation {
    List<RationalFunction> cuts(Cell cell, List<Value.Known> operands) {
      return List.of();
    }

    abstract Value value(Cell cell, List<Value.Known> operands);

    @Override
    public final List<RationalFunction> dividers(Cell cell, List<Value> operands) {
      return lacking(operands) == null ? cuts(cell, known(operands)) : List.of();
    }

    @Override
    public final Value apply(Cell cell, List<Value> operands) {
      Value lacking = lacking(operands);
      return lacking == null ? value(cell, known(operands)) : lacking;
    }

    // Where one operand is certainly refused the result is, whatever the others are.
    private static Value.@Nullable Nothing lacking(List<Value> operands) {
      Value.Nothing found = null;
      for (Value operand : operands) {
        if (operand instanceof Value.Nothing nothing
            && (found == null || nothing.lack() == Value.Lack.REFUSED)) {
          found = nothing;
        }
      }
      return found;
    }

    @SuppressWarnings("unchecked") // each was looked at by lacking
    private static List<Value.Known> known(List<? extends Value> operands) {
      return (List<Value.Known>) operands;
    }
  }
}
