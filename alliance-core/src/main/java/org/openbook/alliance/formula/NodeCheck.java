package org.openbook.alliance.formula;

import java.util.List;

/** What several kinds of nodes require of their parts. */
final class NodeCheck {
  private NodeCheck() {}

  static List<Formula> likes(String what, List<Formula> operands) {
    requireAny(what, operands);
    number("what is taken for " + what, commonUnit(operands));
    return List.copyOf(operands);
  }

  /** The unit that all operands go with. */
  static Unit commonUnit(List<Formula> operands) {
    Unit unit = operands.get(0).unit();
    for (Formula operand : operands.subList(1, operands.size())) {
      unit = unit.plus(operand.unit());
    }
    return unit;
  }

  static List<Formula> conditions(String what, List<Formula> operands) {
    requireAny(what, operands);
    operands.forEach(operand -> condition("operand of " + what, operand.unit()));
    return List.copyOf(operands);
  }

  static void condition(String what, Unit unit) {
    if (!unit.equals(Unit.CONDITION)) {
      throw new IllegalArgumentException("%s is a %s; it is a CONDITION".formatted(what, unit));
    }
  }

  static void number(String what, Unit unit) {
    if (unit.equals(Unit.CONDITION)) {
      throw new IllegalArgumentException("%s is a CONDITION; it is a number".formatted(what));
    }
  }

  private static void requireAny(String what, List<?> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(what + " of nothing; it has at least one part");
    }
  }
}
