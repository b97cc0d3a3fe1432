package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;

class AgreementTest {
  private static final ContractPeriod TERM = ContractPeriod.parse("2018-04-01/2028-03-31");
  private static final LocalDate AMENDED = LocalDate.of(2022, 1, 1);
  private static final CommercialModel FIRST = SmallModel.model();
  private static final CommercialModel SECOND =
      SmallModel.open(MissingMeasurement.TREAT_AS_NEUTRAL).build();

  private static Agreement.Builder agreement(LocalDate amended) {
    return Agreement.builder()
        .label(Label.en("Small"))
        .term(TERM)
        .addVersions(new Agreement.Version(TERM.start(), FIRST))
        .addVersions(new Agreement.Version(amended, SECOND));
  }

  @Test
  void version_is_in_force_from_its_first_day() {
    Agreement agreement = agreement(AMENDED).build();

    assertThat(agreement.inForce(TERM.start())).isEqualTo(FIRST);
    assertThat(agreement.inForce(AMENDED.minusDays(1))).isEqualTo(FIRST);
    assertThat(agreement.inForce(AMENDED)).isEqualTo(SECOND);
    assertThat(agreement.inForce(TERM.endInclusive())).isEqualTo(SECOND);
  }

  @Test
  void period_is_settled_on_the_version_in_force() {
    assertThat(agreement(AMENDED).build().settle(SettlementSamples.facts()))
        .isEqualTo(SettlementSamples.settlement());
  }

  @Test
  void amendment_leaves_the_settlement_of_an_earlier_period_as_it_was() {
    Agreement before =
        Agreement.builder()
            .label(Label.en("Small"))
            .term(TERM)
            .addVersions(new Agreement.Version(TERM.start(), FIRST))
            .build();

    assertThat(before.settle(SettlementSamples.facts()).digest())
        .isEqualTo(agreement(AMENDED).build().settle(SettlementSamples.facts()).digest());
  }

  @Test
  void version_that_starts_inside_the_period_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> agreement(LocalDate.of(2020, 1, 1)).build().settle(SettlementSamples.facts()))
        .withMessage(
            "period is 2018-04-01/2021-12-31; a version of agreement 'Small' starts inside it, "
                + "settle the parts apart");
  }

  @Test
  void day_outside_the_term_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement(AMENDED).build().inForce(TERM.start().minusDays(1)))
        .withMessage("day is 2018-03-31; the term of agreement 'Small' is 2018-04-01/2028-03-31");
  }
}
