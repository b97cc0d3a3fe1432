package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

class CostLineTest {
  private static ImmutableCostLine line() {
    return (ImmutableCostLine)
        ImmutableCostLine.builder()
            .party(PartyId.of("tampere"))
            .costClass(CostClass.REIMBURSABLE)
            .costType(CostTypeId.of("4.2"))
            .month(YearMonth.of(2021, 3))
            .nature(CostLine.Nature.COST)
            .charges(Rational.of(120))
            .credits(Rational.of(-20))
            .entries(3)
            .digestOfEntries(Digest.of("entries"))
            .build();
  }

  @Test
  void line_reads_as_gross_less_credits_is_net() {
    assertThat(line()).hasToString("tampere, 4.2, 2021-03: 120 − 20 = 100 reimbursable");
  }

  @Test
  void nature_and_month_of_accrual_enter_the_digest() {
    assertThat(
            List.of(
                CostLine.FORM.digest(line()),
                CostLine.FORM.digest(line().withNature(CostLine.Nature.DISALLOWANCE)),
                CostLine.FORM.digest(line().withCarriedFrom(YearMonth.of(2020, 12)))))
        .doesNotHaveDuplicates();
  }

  @Test
  void digest_of_entries_is_the_same_in_any_order_and_counts_repetition() {
    Digest a = Digest.of("a");
    Digest b = Digest.of("b");

    assertThat(CostLine.digestOf(List.of(a, b))).isEqualTo(CostLine.digestOf(List.of(b, a)));
    assertThat(CostLine.digestOf(List.of(a, a))).isNotEqualTo(CostLine.digestOf(List.of(a)));
  }

  @Test
  void line_without_an_entry_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().withEntries(0))
        .withMessage("cost line of 'tampere', 4.2, 2021-03 has 0 entries; it has at least one");
  }
}
