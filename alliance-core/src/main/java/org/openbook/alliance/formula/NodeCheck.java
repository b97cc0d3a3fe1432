package org.openbook.alliance.formula;

import java.util.List;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Unit;

/** What several kinds of nodes require of their parts. */
final class NodeCheck {
  private NodeCheck() {}

  /** The operands, which are numbers of units that go with each other. */
  static List<Formula> likes(String what, List<Formula> given) {
    List<Formula> operands = parts(what, given);
    Unit unit = operands.get(0).unit();
    if (unit.equals(Unit.CONDITION)) {
      unit.requireNumber("part 1 of %s".formatted(what));
    }
    Faults faults = Faults.in(what);
    for (int k = 1; k < operands.size(); k++) {
      Unit next = operands.get(k).unit();
      if (unit.goesWith(next)) {
        unit = unit.plus(next);
      } else {
        faults.add(
            "part %s is a %s; it must be a %s like those before".formatted(k + 1, next, unit));
      }
    }
    faults.throwIfAny();
    return operands;
  }

  /** The unit that all operands go with. */
  static Unit commonUnit(List<Formula> operands) {
    Unit unit = operands.get(0).unit();
    for (Formula operand : operands.subList(1, operands.size())) {
      unit = unit.plus(operand.unit());
    }
    return unit;
  }

  /** The unit of an input and its base, which bands have unless they declare another. */
  static Unit bands(Formula input, Formula base) {
    return commonUnit(likes("bands with their base", List.of(input, base)));
  }

  static List<Formula> conditions(String what, List<Formula> given) {
    List<Formula> operands = parts(what, given);
    Faults faults = Faults.in(what);
    for (int k = 0; k < operands.size(); k++) {
      Unit unit = operands.get(k).unit();
      int place = k + 1;
      faults.require(
          unit.equals(Unit.CONDITION),
          () -> "part %s is a %s; it must be a CONDITION".formatted(place, unit));
    }
    faults.throwIfAny();
    return operands;
  }

  static void condition(String what, Unit unit) {
    if (!unit.equals(Unit.CONDITION)) {
      throw new IllegalArgumentException(
          "%s is a %s; it must be a CONDITION".formatted(what, unit));
    }
  }

  static void constant(Rational value, Unit unit) {
    if (unit.equals(Unit.CONDITION) && !value.isZero() && !value.equals(Rational.ONE)) {
      throw new IllegalArgumentException(
          "constant condition is %s; it must be 1 (true) or 0 (false)".formatted(value));
    }
  }

  static void opaque(String name, String version, Unit unit) {
    Faults.in("opaque function")
        .require(!name.isBlank(), () -> "its name is blank; it must have a name")
        .require(!version.isBlank(), () -> "its version is blank; it must have a version")
        .require(
            !unit.equals(Unit.CONDITION),
            () -> "its result is a CONDITION; it must be a number, compare it")
        .throwIfAny();
  }

  private static List<Formula> parts(String what, List<Formula> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          "%s has no part; it must have at least one".formatted(what));
    }
    return List.copyOf(parts);
  }
}
