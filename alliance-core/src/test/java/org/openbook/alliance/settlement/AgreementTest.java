package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.Agreement.Version;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.term.ContractPeriod;

class AgreementTest {
  private static final ContractPeriod TERM = ContractPeriod.parse("2018-04-01/2028-03-31");
  private static final LocalDate AMENDED = LocalDate.of(2022, 1, 1);
  private static final CommercialModel FIRST = SmallModel.model();
  private static final CommercialModel SECOND =
      SmallModel.open(MissingMeasurement.TREAT_AS_NEUTRAL).build();

  private static Agreement.Builder open() {
    return Agreement.builder().label(Label.en("Small")).term(TERM);
  }

  private static Agreement amended(LocalDate day) {
    return open()
        .addVersions(Version.of(ContractPeriod.of(TERM.start(), day.minusDays(1)), FIRST))
        .addVersions(Version.of(ContractPeriod.of(day, TERM.endInclusive()), SECOND))
        .build();
  }

  private static Agreement binding(LocalDate region) {
    return open()
        .addVersions(Version.of(TERM, FIRST).binding(SettlementSamples.REGION, region))
        .build();
  }

  @Test
  void version_is_in_force_from_its_first_day_to_its_last() {
    Agreement agreement = amended(AMENDED);

    assertThat(agreement.inForce(TERM.start())).isEqualTo(FIRST);
    assertThat(agreement.inForce(AMENDED.minusDays(1))).isEqualTo(FIRST);
    assertThat(agreement.inForce(AMENDED)).isEqualTo(SECOND);
    assertThat(agreement.inForce(TERM.endInclusive())).isEqualTo(SECOND);
  }

  @Test
  void period_is_settled_on_the_version_in_force() {
    assertThat(amended(AMENDED).settle(SettlementSamples.facts()))
        .isEqualTo(SettlementSamples.settlement());
    assertThat(amended(AMENDED).settle(SettlementSamples.facts(), Stage.FINAL).stage())
        .isEqualTo(Stage.FINAL);
  }

  @Test
  void amendment_leaves_the_settlement_of_an_earlier_period_as_it_was() {
    Agreement before = open().addVersions(Version.of(TERM, FIRST)).build();

    assertThat(before.settle(SettlementSamples.facts()).digest())
        .isEqualTo(amended(AMENDED).settle(SettlementSamples.facts()).digest());
  }

  @Test
  void version_may_be_superseded_before_it_binds_somebody() {
    LocalDate joins = LocalDate.of(2023, 1, 1);
    Version second = Version.of(ContractPeriod.of(AMENDED, TERM.endInclusive()), SECOND);

    Agreement agreement = binding(joins).amended(second);

    assertThat(agreement.versions().get(0).bindingFrom())
        .containsExactly(Map.entry(SettlementSamples.REGION, joins));
    assertThat(agreement.versions().get(1)).isEqualTo(second);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.settle(SettlementSamples.facts()))
        .withMessageContaining("it binds everybody by 2021-12-31, when the period ends");
  }

  @Test
  void last_version_binds_on_a_day_of_its_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> binding(TERM.endInclusive().plusDays(1)))
        .withMessageContaining(
            "its last version binds 'region' from 2028-04-01; it must bind from a day of"
                + " 2018-04-01/2028-03-31");
  }

  @Test
  void amendment_cuts_the_last_version_and_keeps_what_binds_whom() {
    LocalDate joins = LocalDate.of(2019, 1, 1);
    Version second =
        Version.of(ContractPeriod.of(AMENDED, TERM.endInclusive()), SECOND)
            .binding(SettlementSamples.REGION, LocalDate.of(2023, 1, 1));

    assertThat(binding(joins).amended(second))
        .isEqualTo(
            open()
                .addVersions(
                    Version.of(ContractPeriod.of(TERM.start(), AMENDED.minusDays(1)), FIRST)
                        .binding(SettlementSamples.REGION, joins))
                .addVersions(second)
                .build());
  }

  @Test
  void amendment_before_the_last_version_or_short_of_the_term_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amended(AMENDED).amended(Version.of(TERM, SECOND)))
        .withMessage(
            "agreement 'Small' is amended from 2018-04-01; it is amended after 2022-01-01, when its"
                + " last version begins");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                amended(AMENDED)
                    .amended(Version.of(ContractPeriod.parse("2024-01-01/2026-12-31"), FIRST)))
        .withMessage(
            "agreement 'Small': its last version is in force until 2026-12-31; it is until"
                + " 2028-03-31, the last day of the term");
  }

  @Test
  void period_in_which_the_terms_were_amended_is_settled_on_the_version_that_is_named() {
    Agreement agreement = amended(LocalDate.of(2020, 1, 1));
    PeriodFacts facts = SettlementSamples.facts();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.settle(facts))
        .withMessage(
            "agreement 'Small': a version starts inside period 2018-04-01/2021-12-31 on 2020-01-01; "
                + "how must be said by its 'insidePeriod': back-to-start, by-days or by-facts, or "
                + "name the version to settle on");
    assertThat(agreement.settleAsOf(LocalDate.of(2021, 12, 31), facts, Stage.FINAL).termsDigest())
        .isEqualTo(SECOND.digest());
    assertThat(agreement.settleAsOf(TERM.start(), facts, Stage.FINAL).termsDigest())
        .isEqualTo(FIRST.digest());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.settleAsOf(AMENDED, facts, Stage.FINAL))
        .withMessage(
            "period 2018-04-01/2021-12-31 is to be settled on the version of 2022-01-01; it is "
                + "settled on one of its own days");
  }

  @Test
  void version_binds_each_party_from_its_own_day() {
    PeriodFacts facts = SettlementSamples.facts();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> binding(LocalDate.of(2021, 12, 31)).settle(facts))
        .withMessageContaining("'region' shares line 'fee' and is bound on 2021-12-31/2021-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> binding(AMENDED).settle(facts))
        .withMessage(
            "agreement 'Small': the version from 2018-04-01 binds 'region' from 2022-01-01; it binds "
                + "everybody by 2021-12-31, when the period ends");
  }

  @Test
  void binding_of_a_stranger_or_outside_the_days_in_force_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Version(
                    TERM,
                    FIRST,
                    Map.of(PartyId.of("city"), LocalDate.of(2018, 3, 31), PartyId.of("x"), AMENDED),
                    Optional.empty()))
        .withMessageContainingAll(
            "version in force 2018-04-01/2028-03-31 has 2 faults",
            "it binds 'city' from 2018-03-31; it binds from a day on which it is in force",
            "party is 'x'; the parties of the alliance are 'city', 'region', 'clinic'");
  }

  @Test
  void gapped_versions_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                open()
                    .addVersions(Version.of(ContractPeriod.parse("2018-05-01/2021-12-31"), FIRST))
                    .addVersions(Version.of(ContractPeriod.parse("2022-02-01/2028-02-28"), SECOND))
                    .build())
        .withMessage(
            "agreement 'Small' has 3 faults: "
                + "(1) no version is in force from 2018-04-01 until 2018-04-30; versions leave no gap · "
                + "(2) no version is in force from 2022-01-01 until 2022-01-31; versions leave no gap · "
                + "(3) its last version is in force until 2028-02-28; it is until 2028-03-31, the last "
                + "day of the term");
  }

  @Test
  void overlapping_versions_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                open()
                    .addVersions(Version.of(ContractPeriod.parse("2018-04-01/2021-12-31"), FIRST))
                    .addVersions(Version.of(ContractPeriod.parse("2021-12-31/2028-03-31"), SECOND))
                    .build())
        .withMessage(
            "agreement 'Small': a version is in force from 2021-12-31; it is in force from "
                + "2022-01-01, so that versions do not overlap");
  }

  @Test
  void agreement_without_versions_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open().build())
        .withMessage("agreement 'Small': it has no version; it has at least one");
  }

  @Test
  void day_outside_the_term_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amended(AMENDED).inForce(TERM.start().minusDays(1)))
        .withMessage("day is 2018-03-31; the term of agreement 'Small' is 2018-04-01/2028-03-31");
  }

  @Test
  void agreements_are_equal_by_their_versions() {
    EqualityGroups.check(
        List.of(amended(AMENDED), amended(AMENDED)),
        List.of(amended(LocalDate.of(2023, 1, 1))),
        List.of(binding(AMENDED), binding(AMENDED)));
    assertThat(binding(AMENDED)).hasToString("Small 2018-04-01/2028-03-31");
  }
}
