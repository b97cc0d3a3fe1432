package org.openbook.alliance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;

class FeeSuspensionTest {
  private static final Provision CLAUSE =
      Provision.of(Label.en("Fee suspension"), Clause.of("12.3"));

  @Test
  void every_fee_may_be_suspended_unless_lines_are_named() {
    assertThat(FeeSuspension.of(CLAUSE).covers("any")).isTrue();
    assertThat(new FeeSuspension(CLAUSE, List.of("fee")).covers("fee")).isTrue();
    assertThat(new FeeSuspension(CLAUSE, List.of("fee")).covers("lump-sum")).isFalse();
  }

  @Test
  void order_of_the_lines_has_no_meaning() {
    EqualityGroups.check(
        List.of(
            new FeeSuspension(CLAUSE, List.of("a", "b")),
            new FeeSuspension(CLAUSE, List.of("b", "a"))),
        List.of(FeeSuspension.of(CLAUSE)));
    assertThat(FeeSuspension.of(CLAUSE)).hasToString("Fee suspension (12.3)");
    assertThat(new FeeSuspension(CLAUSE, List.of("b", "a")))
        .hasToString("Fee suspension (12.3): a, b");
  }

  @Test
  void line_that_stands_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeeSuspension(CLAUSE, List.of("fee", "fee")))
        .withMessage(
            "fee suspension 'Fee suspension (12.3)': line 'fee' stands twice; it must stand once");
  }
}
