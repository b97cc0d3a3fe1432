package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostFinding.Kind;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;

class BookWriterTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 9);
  private static final CostEntry COST = CostSamples.entry("e1", "2021-03-15", "100");

  private static BookWriter writer() {
    return CostSamples.book().writer(DAY).post(COST);
  }

  private static List<Kind> refused(CostEntry entry) {
    BookWriter writer = writer();
    OpenBook before = writer.book();
    List<Kind> kinds = writer.postIfAccepted(entry).stream().map(CostFinding::kind).toList();
    assertThat(writer.book().equals(before)).isEqualTo(!kinds.isEmpty());
    return kinds;
  }

  private static CostEntry disallowance(String euros) {
    return CostSamples.correction("e9", Correction.Kind.DISALLOWANCE, COST, euros);
  }

  @Test
  void entry_that_is_sound_is_recorded() {
    assertThat(refused(CostSamples.entry("e2", "2021-03-15", "100"))).isEmpty();
  }

  @Test
  void id_that_is_used_twice_is_refused() {
    CostEntry.Builder other =
        CostEntry.builder()
            .id(COST.id())
            .party(COST.party())
            .costType(COST.costType())
            .accrual(COST.accrual())
            .postedOn(DAY)
            .amount(COST.amount())
            .vatBasis(COST.vatBasis())
            .origin(Origin.of("ledger", "other", "1"));

    assertThat(refused(other.build())).containsExactly(Kind.ID_TAKEN);
  }

  @Test
  void same_posting_delivered_again_is_a_duplicate() {
    CostEntry again = fromTheSameOrigin("100");

    assertThat(refused(again)).containsExactly(Kind.DUPLICATE);
    assertThat(writer().postIfAccepted(again))
        .extracting(CostFinding::message)
        .containsExactly(
            "cost entry 'e2': it comes from ledger e1 line 1, as 'e1' does with the same amount;"
                + " a posting is recorded once");
  }

  @Test
  void same_posting_with_another_amount_is_a_conflict() {
    CostEntry changed = fromTheSameOrigin("101");

    assertThat(refused(changed)).containsExactly(Kind.CONFLICTING_DUPLICATE);
    assertThat(writer().postIfAccepted(changed).get(0).message())
        .contains("from ledger e1 line 1 with 101, and 'e1' does with 100");
  }

  private static CostEntry fromTheSameOrigin(String euros) {
    return CostEntry.builder()
        .id(EntryId.of("e2"))
        .party(COST.party())
        .costType(COST.costType())
        .accrual(COST.accrual())
        .postedOn(DAY)
        .amount(Amounts.euros(euros))
        .vatBasis(COST.vatBasis())
        .origin(COST.origin())
        .build();
  }

  @Test
  void second_currency_is_refused() {
    CostEntry krona =
        CostSamples.open("e2", "p1", "1", DAY)
            .amount(Amounts.of("100", Amounts.currency("SEK")))
            .build();

    assertThat(refused(krona)).containsExactly(Kind.SECOND_CURRENCY);
    assertThat(writer().postIfAccepted(krona).get(0).message())
        .isEqualTo("cost entry 'e2': its amount is SEK 100; the agreement's currency is EUR");
  }

  @Test
  void cost_outside_the_term_is_refused() {
    CostEntry early = CostSamples.entry("e2", "2018-03-31", "100");

    assertThat(refused(early)).containsExactly(Kind.OUTSIDE_TERM);
    assertThat(writer().postIfAccepted(early).get(0).message())
        .contains("it accrues in 2018-03-31/2018-03-31")
        .contains("accrue in 2018-04-01/2028-03-31");
  }

  @Test
  void reversal_of_an_entry_that_does_not_exist_is_refused() {
    CostEntry absent = CostSamples.entry("e7", "2021-03-15", "5");

    assertThat(refused(CostSamples.reversal("e8", absent))).containsExactly(Kind.CORRECTS_UNKNOWN);
  }

  @Test
  void reversal_that_is_no_mirror_is_refused() {
    assertThat(refused(CostSamples.correction("e8", Correction.Kind.REVERSAL, COST, "-99.99")))
        .containsExactly(Kind.CORRECTS_WRONGLY);
  }

  @Test
  void reversal_is_accepted_once() {
    BookWriter writer = writer().post(CostSamples.reversal("e2", COST));

    assertThat(writer.postIfAccepted(CostSamples.reversal("e3", COST)))
        .extracting(CostFinding::message)
        .containsExactly(
            "cost entry 'e3': it takes back 100 of 'e1', of which 0 is left; a correction takes back"
                + " what there is");
  }

  @Test
  void reversal_of_an_entry_that_is_partly_disallowed_is_refused() {
    BookWriter writer = writer().post(disallowance("-60"));

    assertThat(writer.postIfAccepted(CostSamples.reversal("e3", COST)))
        .extracting(CostFinding::kind)
        .containsExactly(Kind.CORRECTS_WRONGLY);
  }

  @Test
  void disallowances_take_back_no_more_than_there_is() {
    assertThat(refused(disallowance("-100"))).isEmpty();
    assertThat(refused(disallowance("-100.01"))).containsExactly(Kind.CORRECTS_WRONGLY);
    assertThat(refused(disallowance("1"))).containsExactly(Kind.CORRECTS_WRONGLY);
    assertThat(writer().post(disallowance("-60")).postIfAccepted(partOf("-40.01"))).hasSize(1);
    assertThat(writer().post(disallowance("-60")).postIfAccepted(partOf("-40"))).isEmpty();
  }

  private static CostEntry partOf(String euros) {
    return CostSamples.correction("e10", Correction.Kind.DISALLOWANCE, COST, euros);
  }

  @Test
  void disallowance_for_another_party_is_refused() {
    CostEntry other =
        CostSamples.open("e2", "p2", "1", DAY)
            .value(Rational.of(-1))
            .currency(Amounts.EUR)
            .correction(new Correction(Correction.Kind.DISALLOWANCE, COST.id(), "audit"))
            .build();

    assertThat(refused(other)).containsExactly(Kind.CORRECTS_WRONGLY);
  }

  @Test
  void adjustment_adds_what_was_missing() {
    assertThat(refused(CostSamples.correction("e2", Correction.Kind.ADJUSTMENT, COST, "7")))
        .isEmpty();
  }

  @Test
  void entry_with_several_faults_is_refused_with_all_of_them() {
    CostEntry faulty =
        CostSamples.open("e1", "p1", "1", LocalDate.of(2017, 1, 1))
            .amount(Amounts.of("100", Amounts.currency("SEK")))
            .build();

    assertThat(refused(faulty))
        .containsExactly(Kind.ID_TAKEN, Kind.DUPLICATE, Kind.SECOND_CURRENCY, Kind.OUTSIDE_TERM);
  }

  @Test
  void writer_does_not_turn_back_the_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer().on(DAY.minusDays(1)))
        .withMessageContaining("written on 2021-04-08 and has lines of 2021-04-09");
  }

  @Test
  void book_taken_from_the_writer_stays_while_writing_goes_on() {
    BookWriter writer = writer();
    OpenBook early = writer.book();

    writer.post(CostSamples.entry("e2", "2021-03-15", "5"));

    assertThat(early.postings()).hasSize(1);
    assertThat(writer.book().postings()).hasSize(2);
    assertThat(writer).hasToString("writer of book tesoma on 2021-04-09, 2 lines");
  }
}
