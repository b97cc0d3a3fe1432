package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.testing.SettlementCase;
import org.openbook.alliance.testing.AllianceDomain;

/** A property takes whole values of the library, and jqwik's own, as plain parameters. */
@Domain(AllianceDomain.class)
class AllianceDomainProperties {
  @Property(tries = 50)
  void agreement_has_terms_on_every_day(
      @ForAll Agreement agreement, @ForAll @IntRange(min = 0, max = 3652) int day) {
    assertThat(agreement.inForce(agreement.term().start().plusDays(day)).lines()).isNotEmpty();
  }

  @Property(tries = 50)
  void book_as_of_its_last_day_is_the_book(@ForAll OpenBook book) {
    book.postings().stream()
        .reduce((first, second) -> second)
        .ifPresent(last -> assertThat(book.asOf(last.recordedOn())).isEqualTo(book));
  }

  @Property(tries = 50)
  void case_settles_at_each_stage_that_it_allows(
      @ForAll SettlementCase given, @ForAll Stage stage) {
    if (!stage.isLast() || !given.settled().isProvisional()) {
      assertThat(given.settled(stage).stage()).isEqualTo(stage);
    }
  }
}
