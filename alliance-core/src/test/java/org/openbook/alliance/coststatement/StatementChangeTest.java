package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.coststatement.StatementChange.Reason;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

class StatementChangeTest {
  private static ImmutableStatementChange.Builder change(String after) {
    return ImmutableStatementChange.builder()
        .party(PartyId.of("p1"))
        .costClass(CostClass.REIMBURSABLE)
        .costType(CostTypeId.of("1"))
        .before(Rational.of(100))
        .after(Rational.parse(after));
  }

  @Test
  void change_tells_its_reasons_in_one_order() {
    StatementChange change =
        change("65")
            .putReasons(Reason.CARRIED_OVER, Rational.of(5))
            .putReasons(Reason.DISALLOWANCE, Rational.of(-40))
            .build();

    assertThat(change.difference()).isEqualTo(Rational.of(-35));
    assertThat(change)
        .hasToString("p1, 1 reimbursable: 100 → 65, disallowance -40, carried over 5");
  }

  @Test
  void change_without_reason_comes_from_other_entries() {
    assertThat(change("100").build())
        .hasToString("p1, 1 reimbursable: 100 → 100, from other entries");
  }
}
