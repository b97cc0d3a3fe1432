package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.value;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.target.ComparisonBasis.Content;

class ComparisonBasisTest {
  @Test
  void target_with_the_fee_is_compared_with_cost_and_fee() {
    ComparisonBasis basis = ComparisonBasis.directCostsAnd(Content.FEE);
    assertThat(value(basis.actual(money("46000000"), money("2104000"))))
        .isEqualTo(number("48104000"));
  }

  @Test
  void target_of_direct_costs_is_compared_with_direct_costs() {
    assertThat(ComparisonBasis.directCosts().actual(money("46000000"), money("2104000")))
        .isEqualTo(money("46000000"));
  }

  // What was used of the contingency is in the actual cost already.
  @Test
  void contingency_adds_nothing_to_the_actual_cost() {
    ComparisonBasis basis = ComparisonBasis.directCostsAnd(Content.CONTINGENCY);
    assertThat(basis.actual(money("5"), money("1"))).isEqualTo(money("5"));
  }

  @Test
  void order_of_contents_has_no_meaning() {
    ComparisonBasis one = ComparisonBasis.directCostsAnd(Content.CONTINGENCY, Content.FEE);
    ComparisonBasis other = new ComparisonBasis(EnumSet.allOf(Content.class));
    assertThat(one).isEqualTo(other).hasToString("direct costs, fee, contingency");
    assertThat(ComparisonBasis.FORM.digest(one)).isEqualTo(ComparisonBasis.FORM.digest(other));
    assertThat(ComparisonBasis.FORM.write(one).canonicalText())
        .isEqualTo("[\"direct-costs\",\"fee\",\"contingency\"]");
  }

  @Test
  void basis_without_direct_costs_is_refused() {
    assertThatThrownBy(() -> new ComparisonBasis(Set.of(Content.FEE)))
        .hasMessage("comparison basis is [FEE]; it contains the direct costs at least");
  }
}
