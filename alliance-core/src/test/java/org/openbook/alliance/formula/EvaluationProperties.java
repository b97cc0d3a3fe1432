package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.testing.Figures;
import org.openbook.alliance.formula.testing.FormulaCase;
import org.openbook.alliance.formula.testing.FormulaDomain;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.term.Source;

@Domain(FormulaDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EvaluationProperties {
  @Provide
  Arbitrary<FormulaCase> faulty() {
    return FormulaCase.faulty();
  }

  @Property
  void value_of_any_formula_equals_a_second_simple_interpretation(@ForAll FormulaCase given) {
    Outcome outcome = Outcome.of(given.formula(), given.inputs());

    assertThat(outcome.value().map(Oracle::fraction))
        .isEqualTo(new Oracle(given.inputs()).value(given.formula()));
  }

  @Property
  void every_inner_figure_follows_from_its_operands_alone(@ForAll FormulaCase given) {
    Assume.that(!Outcome.of(given.formula(), given.inputs()).isRefused());

    assertThat(Figures.under(given.formula().evaluate(given.inputs())))
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(figure.recomputed()).isEqualTo(figure.value()));
  }

  @Property
  void every_inner_figure_is_what_its_formula_gives_alone(@ForAll FormulaCase given) {
    Assume.that(!Outcome.of(given.formula(), given.inputs()).isRefused());

    assertThat(Figures.under(given.formula().evaluate(given.inputs())))
        .allSatisfy(
            figure -> {
              Figure alone = figure.formula().evaluate(given.inputs());
              assertThat(alone).isEqualTo(figure);
              assertThat(alone.value()).isEqualTo(figure.value());
            });
  }

  @Property
  void missing_quantities_are_all_listed_at_once_and_no_other(@ForAll("faulty") FormulaCase given) {
    Oracle oracle = new Oracle(given.inputs());
    Set<QuantityId> expected = new HashSet<>();
    given.formulas().forEach(root -> expected.addAll(oracle.missing(root)));

    Outcome outcome = Outcome.of(given.calculation(), given.inputs());

    assertThat(outcome.missing()).isEqualTo(expected);
    assertThat(outcome.isRefused())
        .isEqualTo(!outcome.missing().isEmpty() || !outcome.faults().isEmpty())
        .isEqualTo(given.formulas().stream().anyMatch(root -> oracle.value(root).isEmpty()));
    assertThat(outcome.faults()).noneMatch(fault -> fault.endsWith("it has no value"));
  }

  @Property
  void what_was_missing_and_is_given_is_not_missing_again(@ForAll("faulty") FormulaCase given) {
    Outcome before = Outcome.of(given.calculation(), given.inputs());
    Inputs inputs = given.inputs();
    for (Formula part : given.calculation().parts()) {
      if (part.node() instanceof Node.Quantity asked && before.missing().contains(asked.id())) {
        inputs = inputs.with(asked.id(), Rational.ONE, asked.unit(), Source.assumption("found"));
      }
    }

    assertThat(Outcome.of(given.calculation(), inputs).missing())
        .noneMatch(before.missing()::contains);
  }

  @Property
  void formulas_evaluated_together_give_what_they_give_alone(@ForAll("faulty") FormulaCase given) {
    List<Outcome> alone =
        given.formulas().stream().map(formula -> Outcome.of(formula, given.inputs())).toList();
    Outcome together = Outcome.of(given.calculation(), given.inputs());

    if (alone.stream().anyMatch(Outcome::isRefused)) {
      assertThat(together.isRefused()).isTrue();
    } else {
      assertThat(together.values())
          .isEqualTo(alone.stream().flatMap(outcome -> outcome.value().stream()).toList());
    }
  }
}
