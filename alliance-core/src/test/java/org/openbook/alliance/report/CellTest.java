package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.text.TextStyle;

class CellTest {
  private static final TextStyle FI = TextStyle.of(Language.FI, Amounts.EUR);
  private static final TextStyle EN = TextStyle.of(Language.EN, Amounts.EUR);

  private static Party party(String id, Label name) {
    return Party.of(PartyId.of(id), name);
  }

  @Test
  void amount_reads_as_its_language_writes_it() {
    Cell fee = new Cell.Value(Rational.of(2_104_000), Unit.money("EUR"), List.of(2));
    assertThat(fee.in(EN)).isEqualTo("€2,104,000.00");
    assertThat(fee.in(FI)).isEqualTo("2\u00a0104\u00a0000,00\u00a0€");
  }

  @Test
  void words_fall_back_visibly() {
    assertThat(new Cell.Words(Label.en("Fee")).in(FI)).isEqualTo("[en] Fee");
  }

  @Test
  void parties_read_by_their_names() {
    Cell both =
        new Cell.Parties(
            List.of(
                party("a", Label.of("Kaupunki", "Stad", "City")), party("b", Label.en("Clinic"))));
    assertThat(both.in(EN)).isEqualTo("City, Clinic");
    assertThat(both.in(FI)).isEqualTo("Kaupunki, [en] Clinic");
  }

  @Test
  void days_and_months_read_as_dates() {
    Cell days = new Cell.Days(ContractPeriod.parse("2018-04-01/2021-12-31"));
    assertThat(days.in(FI)).isEqualTo("1.4.2018–31.12.2021");
    assertThat(new Cell.Day(LocalDate.of(2018, 4, 1)).in(EN)).isEqualTo("1 April 2018");
    assertThat(new Cell.Month(YearMonth.of(2021, 12)).in(EN)).isEqualTo("December 2021");
    assertThat(new Cell.Month(YearMonth.of(2021, 12)).in(FI)).isEqualTo("12/2021");
  }

  @Test
  void citations_and_digests_read_in_full() {
    Digest digest = Digest.of("x");
    assertThat(new Cell.Known(Source.assumption("50/50")).in(FI)).isEqualTo("oletus: 50/50");
    assertThat(new Cell.Agreed(Clause.of("Annex 3")).in(FI)).isEqualTo("Annex 3");
    assertThat(new Cell.Plain("Leadership team").in(FI)).isEqualTo("Leadership team");
    assertThat(new Cell.Fingerprint(digest).in(FI)).isEqualTo(digest.hex());
    assertThat(new Cell.Nothing().in(FI)).isEmpty();
  }
}
