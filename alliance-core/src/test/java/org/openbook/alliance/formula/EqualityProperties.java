package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.testing.FormulaCase;
import org.openbook.alliance.formula.testing.FormulaDomain;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;

/** Equality is meaning: the same terms are equal however they were built, other terms are not. */
@Domain(FormulaDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EqualityProperties {
  @Property
  void formula_built_again_without_sharing_is_equal(@ForAll FormulaCase given) {
    Formula again = new Rewriting().rewritten(given.formula());

    assertThat(again).isNotSameAs(given.formula()).isEqualTo(given.formula());
    assertThat(again.hashCode()).isEqualTo(given.formula().hashCode());
    assertThat(again.identity()).isEqualTo(given.formula().identity());
    assertThat(again).hasToString(given.formula().toString());
    assertThat(Calculation.of(List.of(again)).parts())
        .isEqualTo(Calculation.of(List.of(given.formula())).parts());
    assertThat(Outcome.of(again, given.inputs()))
        .isEqualTo(Outcome.of(given.formula(), given.inputs()));
  }

  @Property
  void every_part_made_over_its_own_operands_is_equal(@ForAll FormulaCase given) {
    for (Formula part : given.calculation().parts()) {
      List<Formula> operands = part.node().operands();

      assertThat(part.over(operands)).isSameAs(part);
      assertThat(Formula.of(part.node().accept(new Rebuilding(operands)))).isEqualTo(part);
    }
  }

  @Property
  void formula_with_another_constant_is_different(@ForAll FormulaCase given) {
    assertDiffersWhere(
        given,
        Node.Constant.class::isInstance,
        new Rewriting() {
          @Override
          public Node constant(Node.Constant node) {
            Rational other =
                node.unit().equals(Unit.CONDITION)
                    ? Rational.ONE.minus(node.value())
                    : node.value().plus(Rational.ONE);
            return new Node.Constant(other, node.unit());
          }
        });
  }

  @Property
  void formula_with_another_name_is_different(@ForAll FormulaCase given) {
    assertDiffersWhere(
        given,
        Node.Named.class::isInstance,
        new Rewriting() {
          @Override
          public Node named(Node.Named node) {
            return new Node.Named(
                rewritten(node.of()), Label.en("other"), node.clause(), node.source());
          }
        });
  }

  @Property
  void formula_with_another_clause_is_different(@ForAll FormulaCase given) {
    assertDiffersWhere(
        given,
        Node.Named.class::isInstance,
        new Rewriting() {
          @Override
          public Node named(Node.Named node) {
            return new Node.Named(
                rewritten(node.of()), node.label(), Optional.of(Clause.of("0")), node.source());
          }
        });
  }

  @Property
  void formula_with_another_version_of_a_function_is_different(@ForAll FormulaCase given) {
    assertDiffersWhere(
        given,
        Node.Opaque.class::isInstance,
        new Rewriting() {
          @Override
          public Node opaque(Node.Opaque node) {
            return new Node.Opaque(node.name(), "2", node.operands(), node.unit(), node.function());
          }
        });
  }

  private static void assertDiffersWhere(
      FormulaCase given, Predicate<Node> changed, Rewriting change) {
    boolean differs = given.calculation().parts().stream().map(Formula::node).anyMatch(changed);

    assertThat(change.rewritten(given.formula()).equals(given.formula())).isEqualTo(!differs);
  }
}
