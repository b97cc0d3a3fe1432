package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostArbitraries;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.term.ContractPeriod;

class CostStatementProperties {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  private static final LocalDate ALWAYS = LocalDate.of(2040, 12, 31);
  private static final ContractPeriod ALL = ContractPeriod.of(LocalDate.of(2018, 4, 1), ALWAYS);

  @Provide
  Arbitrary<OpenBook> books() {
    return CostArbitraries.books();
  }

  @Provide
  Arbitrary<List<CostEntry>> entries() {
    return CostArbitraries.entries();
  }

  @Provide
  Arbitrary<Classification> classifications() {
    return CatalogueArbitraries.classifications();
  }

  @Provide
  Arbitrary<Alliance> alliances() {
    return PartyArbitraries.alliances();
  }

  private static Rational everything(CostStatement statement) {
    Rational classes =
        Rational.sum(Arrays.stream(CostClass.values()).map(statement::value).toList());
    return classes.plus(statement.unstated());
  }

  private static Rational sum(OpenBook book) {
    return Rational.sum(book.entries().map(CostEntry::value).toList());
  }

  @Property(tries = 300)
  void totals_and_findings_add_up_to_the_entries(
      @ForAll("books") OpenBook book,
      @ForAll("classifications") Classification classes,
      @ForAll("alliances") Alliance alliance) {
    CostStatement statement = CostStatement.of(book, classes, alliance, ALL);

    assertThat(everything(statement)).isEqualTo(sum(book));
    assertThat(statement.entries()).isEqualTo(book.entries().count());
  }

  @Property(tries = 300)
  void two_periods_share_the_book_without_rest(
      @ForAll("books") OpenBook book,
      @ForAll("classifications") Classification classes,
      @ForAll("alliances") Alliance alliance,
      @ForAll @IntRange(min = 0, max = 140) int days) {
    LocalDate cut = LocalDate.of(2019, 11, 1).plusDays(days);
    CostStatement early =
        CostStatement.of(book, classes, alliance, ContractPeriod.of(ALL.start(), cut));
    CostStatement late =
        CostStatement.of(book, classes, alliance, ContractPeriod.of(cut.plusDays(1), ALWAYS));

    assertThat(everything(early).plus(everything(late))).isEqualTo(sum(book));
    assertThat(early.entries() + late.entries()).isEqualTo(book.entries().count());
  }

  @Property(tries = 300)
  void order_of_posting_has_no_meaning(
      @ForAll("entries") List<CostEntry> entries,
      @ForAll("classifications") Classification classes,
      @ForAll("alliances") Alliance alliance,
      @ForAll long seed) {
    List<CostEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));
    OpenBook one = CostSamples.book().post(DAY, entries);
    OpenBook other = CostSamples.book().post(DAY, shuffled);

    CostStatement statement = CostStatement.of(one, classes, alliance, ALL);

    assertThat(CostStatement.of(other, classes, alliance, ALL)).isEqualTo(statement);
    assertThat(CostStatement.of(other, classes, alliance, ALL).digest())
        .isEqualTo(statement.digest());
  }

  @Property(tries = 300)
  void rollUps_add_up_to_the_class(
      @ForAll("books") OpenBook book,
      @ForAll("classifications") Classification classes,
      @ForAll("alliances") Alliance alliance,
      @ForAll CostClass costClass) {
    CostStatement statement = CostStatement.of(book, classes, alliance, ALL);
    Rational total = statement.value(costClass);

    assertThat(Rational.sum(statement.sums(costClass, CostLine::month).values())).isEqualTo(total);
    assertThat(Rational.sum(statement.sums(costClass, CostLine::nature).values())).isEqualTo(total);
    assertThat(
            Rational.sum(
                statement.parties().stream()
                    .map(party -> statement.value(party, costClass))
                    .toList()))
        .isEqualTo(total);
    assertThat(
            Rational.sum(statement.reimbursable().stream().map(ReimbursableCost::value).toList()))
        .isEqualTo(statement.value(CostClass.REIMBURSABLE));
  }

  @Property(tries = 300)
  void statement_of_a_closed_period_never_changes(
      @ForAll("books") OpenBook book,
      @ForAll("entries") List<CostEntry> later,
      @ForAll("classifications") Classification classes,
      @ForAll("alliances") Alliance alliance) {
    ContractPeriod closed = ContractPeriod.parse("2018-04-01/2019-12-31");
    OpenBook settled = book.lock(DAY, closed);
    List<CostEntry> unknownYet =
        later.stream().filter(entry -> settled.entry(entry.id()).isEmpty()).toList();
    OpenBook longer = settled.post(DAY.plusDays(1), unknownYet);

    assertThat(CostStatement.of(longer, classes, alliance, closed))
        .isEqualTo(CostStatement.of(settled, classes, alliance, closed));
  }

  @Property(tries = 300)
  void reversing_everything_leaves_nothing(
      @ForAll("entries") List<CostEntry> entries,
      @ForAll("classifications") Classification classes,
      @ForAll("alliances") Alliance alliance) {
    List<CostEntry> reversals =
        entries.stream().map(entry -> CostSamples.reversal("r-" + entry.id(), entry)).toList();
    OpenBook book = CostSamples.book().post(DAY, entries).post(DAY, reversals);
    CostStatement statement = CostStatement.of(book, classes, alliance, ALL);

    for (CostClass costClass : CostClass.values()) {
      for (PartyId party : statement.parties()) {
        assertThat(statement.value(party, costClass)).isEqualTo(Rational.ZERO);
      }
    }
  }
}
