package org.openbook.alliance.law;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.testing.FormulaCase;
import org.openbook.alliance.formula.testing.FormulaDomain;
import org.openbook.alliance.law.testing.Kept;

/** Formulas of every kind of node keep the laws, but those that hide an amount in code. */
class FormulaLawsProperties {
  @Property(maxDiscardRatio = 20)
  @Domain(FormulaDomain.class)
  void every_formula_follows_and_scales(@ForAll FormulaCase given) {
    Assume.that(given.isComputable());
    Kept.assertKept(FormulaLaws.replayed(), given.formula(), given.inputs());
    if (!hidesCode(given)) {
      Kept.assertKept(
          FormulaLaws.scaleInvariant(Rational.of(5, 2)), given.formula(), given.inputs());
    }
  }

  private static boolean hidesCode(FormulaCase given) {
    return given.calculation().parts().stream()
        .map(Formula::node)
        .anyMatch(Node.Opaque.class::isInstance);
  }
}
