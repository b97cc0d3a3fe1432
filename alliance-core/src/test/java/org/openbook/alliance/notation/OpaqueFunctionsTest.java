package org.openbook.alliance.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.quantity.Unit;

class OpaqueFunctionsTest {
  private static final Function<List<Rational>, Rational> FIRST = values -> values.get(0);

  @Test
  void function_is_found_by_name_and_version() {
    OpaqueFunctions functions = OpaqueFunctions.none().with("first", "1", FIRST);

    assertThat(functions.find("first", "1")).contains(FIRST);
    assertThat(functions.find("first", "2")).isEmpty();
    assertThat(OpaqueFunctions.none().find("first", "1")).isEmpty();
    assertThat(functions).hasToString("'first' version '1'");
  }

  @Test
  void steps_tell_the_functions_that_they_call() {
    Formula one = Formula.money(Rational.ONE);
    Formula code = Formula.of(new Node.Opaque("first", "1", List.of(one), Unit.MONEY, FIRST));

    assertThat(OpaqueFunctions.of(List.of(one, code)))
        .isEqualTo(OpaqueFunctions.none().with("first", "1", FIRST));
    assertThat(OpaqueFunctions.of(List.of(one))).isEqualTo(OpaqueFunctions.none());
  }
}
