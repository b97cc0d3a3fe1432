package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.openbook.alliance.formula.testing.Facts;
import org.openbook.alliance.formula.testing.Formulas;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;

/**
 * Where mathematics knows no order, a formula has none: neither in its value nor in what it lacks.
 */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class OrderProperties {
  /** Formulas of one unit, the same in another order, and facts for most of what they ask for. */
  record Shuffled(List<Formula> given, List<Formula> other, Inputs inputs) {
    void assertSame(Function<List<Formula>, Formula> operation) {
      assertThat(outcome(operation.apply(other))).isEqualTo(outcome(operation.apply(given)));
    }

    // Under one name, because a fault says in which part it is, and the parts differ.
    private Outcome outcome(Formula formula) {
      return Outcome.of(formula.named(Label.en("result")), inputs);
    }
  }

  @Provide
  Arbitrary<Shuffled> numbers() {
    return Arbitraries.of(Formulas.UNITS).flatMap(OrderProperties::shuffled);
  }

  @Provide
  Arbitrary<Shuffled> conditions() {
    return shuffled(Unit.CONDITION);
  }

  private static Arbitrary<Shuffled> shuffled(Unit unit) {
    return Formulas.of(unit).list().ofMinSize(2).ofMaxSize(4).flatMap(OrderProperties::shuffled);
  }

  private static Arbitrary<Shuffled> shuffled(List<Formula> given) {
    return Combinators.combine(Arbitraries.shuffle(given), Facts.partlyCovering(given))
        .as((other, inputs) -> new Shuffled(given, other, inputs));
  }

  @Property
  void order_of_a_sum_of_the_least_and_of_the_greatest_does_not_matter(
      @ForAll("numbers") Shuffled shuffled) {
    shuffled.assertSame(Formula::sum);
    shuffled.assertSame(Formula::least);
    shuffled.assertSame(Formula::greatest);
  }

  @Property
  void order_of_conditions_does_not_matter(@ForAll("conditions") Shuffled shuffled) {
    shuffled.assertSame(Formula::allOf);
    shuffled.assertSame(Formula::anyOf);
  }

  @Provide
  Arbitrary<Shuffled> factors() {
    return Arbitraries.of(Unit.MONEY, Unit.SCORE, Unit.COUNT, Unit.RATIO)
        .flatMap(
            unit ->
                Combinators.combine(Formulas.of(unit), Formulas.of(Unit.RATIO))
                    .flatAs((a, b) -> shuffled(List.of(a, b))));
  }

  @Property
  void order_of_factors_does_not_matter(@ForAll("factors") Shuffled shuffled) {
    shuffled.assertSame(factors -> factors.get(0).times(factors.get(1)));
  }
}
