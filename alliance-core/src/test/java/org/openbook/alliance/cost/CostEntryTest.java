package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostEntry.Pseudonym;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;

class CostEntryTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

  private static CostEntry.Builder open() {
    return CostSamples.open("e1", "p1", "4.2", DAY);
  }

  @Test
  void amount_and_plain_decimal_give_the_same_entry() {
    CostEntry given = open().amount(Amounts.euros("12.50")).build();
    CostEntry plain = open().amount(new BigDecimal("12.5"), Amounts.EUR).build();

    assertThat(plain).isEqualTo(given).hasSameHashCodeAs(given);
    assertThat(plain.digest()).isEqualTo(given.digest());
    assertThat(plain.amount()).isEqualTo(Amounts.euros("12.5"));
  }

  @Test
  void entry_without_amount_and_origin_is_refused_with_what_is_missing() {
    assertThatIllegalStateException()
        .isThrownBy(CostEntry.builder().id(EntryId.of("e1"))::build)
        .withMessageContaining("value")
        .withMessageContaining("currency")
        .withMessageContaining("origin")
        .withMessageContaining("vat basis");
  }

  @Test
  void entry_belongs_to_the_month_of_its_last_accrual_day() {
    CostEntry entry = CostSamples.entry("e1", "2021-03-31", "1");

    assertThat(entry.month()).isEqualTo(YearMonth.of(2021, 3));
  }

  @Test
  void accruedIn_a_month_is_all_of_its_days() {
    CostEntry entry =
        CostEntry.builder()
            .id(EntryId.of("e1"))
            .party(open().amount(Amounts.euros("1")).build().party())
            .costType(open().amount(Amounts.euros("1")).build().costType())
            .accruedIn(YearMonth.of(2020, 2))
            .postedOn(DAY)
            .amount(Amounts.euros("1"))
            .vatBasis(CostEntry.VatBasis.HIDDEN_VAT)
            .origin(Origin.of("sap", "1", "1"))
            .build();

    assertThat(entry.accrual()).isEqualTo(ContractPeriod.parse("2020-02-01/2020-02-29"));
  }

  @Test
  void creditNote_is_below_zero() {
    assertThat(open().amount(Amounts.euros("-0.01")).build().isCredit()).isTrue();
    assertThat(open().amount(Amounts.euros("0")).build().isCredit()).isFalse();
  }

  @Test
  void reversal_mirrors_all_that_the_entry_says_of_the_cost() {
    CostEntry wage =
        open()
            .amount(Amounts.euros("280"))
            .hours(Rational.parse("7.5"))
            .service("reception")
            .costCentre("310")
            .account("4001")
            .counterparty("staff")
            .person(Pseudonym.of("w17"))
            .build();

    CostEntry reversal = CostSamples.reversal("e2", wage);

    assertThat(reversal.value()).isEqualTo(Rational.of(-280));
    assertThat(reversal.hours()).contains(Rational.parse("-7.5"));
    assertThat(reversal.person()).contains(Pseudonym.of("w17"));
    assertThat(reversal.service()).contains("reception");
    assertThat(reversal.costCentre()).contains("310");
    assertThat(reversal.account()).contains("4001");
    assertThat(reversal.counterparty()).contains("staff");
    assertThat(reversal.correction())
        .contains(new Correction(Correction.Kind.REVERSAL, wage.id(), "posted in error"));
  }

  @Test
  void every_part_of_an_entry_enters_its_digest() {
    CostEntry plain = open().amount(Amounts.euros("1")).build();

    assertThat(
            Stream.of(
                    open().service("s"),
                    open().costCentre("s"),
                    open().account("s"),
                    open().counterparty("s"),
                    open().hours(Rational.ONE),
                    open().evidence("s"),
                    open().approver("s"),
                    open().person(Pseudonym.of("s")),
                    open().correction(new Correction(Correction.Kind.ADJUSTMENT, plain.id(), "s")))
                .map(changed -> changed.amount(Amounts.euros("1")).build().digest()))
        .doesNotHaveDuplicates()
        .doesNotContain(plain.digest());
  }

  @Test
  void pseudonym_that_is_a_name_or_an_identity_code_is_refused_and_not_repeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pseudonym.of("Maija Meikäläinen"))
        .withMessageContaining("17 characters")
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Maija"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pseudonym.of("131052-308T"))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("131052"));
    assertThat(Pseudonym.of("9f131052a308be")).hasToString("9f131052a308be");
  }

  @Test
  void entry_without_person_is_the_same_entry_otherwise() {
    CostEntry wage = open().amount(Amounts.euros("1")).person(Pseudonym.of("w17")).build();

    assertThat(wage.withoutPerson()).isEqualTo(open().amount(Amounts.euros("1")).build());
  }

  @Test
  void entry_reads_as_a_sentence() {
    assertThat(open().amount(Amounts.euros("12.50")).build())
        .hasToString("cost entry e1: EUR 12.5 of 4.2 for p1, accrued 2021-03-15/2021-03-15");
  }

  @Test
  void foreign_object_for_the_euro_gives_the_same_entry() {
    CostEntry ours = open().value(Rational.ONE).currency(Amounts.EUR).build();
    CostEntry theirs = open().value(Rational.ONE).currency(new ForeignEuro()).build();

    assertThat(theirs).isEqualTo(ours);
  }
}
