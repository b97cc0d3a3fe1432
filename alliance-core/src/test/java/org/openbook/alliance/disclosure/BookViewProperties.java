package org.openbook.alliance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostArbitraries;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.disclosure.testing.DisclosureArbitraries;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;

class BookViewProperties {
  private static final LocalDate START = LocalDate.of(2018, 4, 1);
  private static final ContractPeriod ALL = ContractPeriod.parse("2018-04-01/2040-12-31");
  private static final PartyId RECIPIENT = PartyId.of("p1");

  private static final Classification CLASSES =
      Classification.of(
          CatalogueArbitraries.catalogue(),
          CatalogueArbitraries.catalogue().types().stream()
              .map(
                  type ->
                      Treatment.of(type.id(), CostClass.REIMBURSABLE, Clause.of("Annex 2"), START))
              .toList());

  @Provide
  Arbitrary<OpenBook> books() {
    return CostArbitraries.books();
  }

  @Provide
  Arbitrary<DisclosureTerms> terms() {
    return DisclosureArbitraries.terms();
  }

  /** Three or four parties, two kinds, two months: small enough for every combination. */
  @Provide
  Arbitrary<OpenBook> smallBooks() {
    Arbitrary<Integer> parties = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> pairs = Arbitraries.integers().between(1, 2);
    return Combinators.combine(parties, pairs, pairs)
        .as((party, type, month) -> List.of(party, type, month))
        .list()
        .ofMaxSize(7)
        .map(BookViewProperties::smallBook);
  }

  private static OpenBook smallBook(List<List<Integer>> places) {
    List<CostEntry> entries =
        IntStream.range(0, places.size()).mapToObj(i -> entry(i, places.get(i))).toList();
    return CostSamples.book().post(LocalDate.of(2022, 1, 1), entries);
  }

  private static CostEntry entry(int number, List<Integer> place) {
    return CostSamples.entry(
        "e" + number,
        "p" + place.get(0),
        place.get(1).toString(),
        "2021-0" + place.get(2) + "-15",
        Integer.toString(number + 1));
  }

  private static Alliance alliance() {
    Alliance.Builder alliance = Alliance.builder();
    for (int i = 1; i <= 5; i++) {
      alliance.add(Party.of(PartyId.of("p" + i), Label.en("P" + i)), Role.PROVIDER, START);
    }
    return alliance.build();
  }

  private static CostStatement statement(OpenBook book) {
    return CostStatement.of(book, CLASSES, alliance(), ALL);
  }

  private static BookView view(OpenBook book, DisclosureTerms terms) {
    return BookView.of(book, statement(book), terms, RECIPIENT);
  }

  @Property(tries = 500)
  void no_combination_of_what_a_view_shows_gives_more_than_the_terms_permit(
      @ForAll("books") OpenBook book, @ForAll("terms") DisclosureTerms terms) {
    Recipient recipient = new Recipient(statement(book), terms, view(book, terms));

    for (PartyId other : recipient.others()) {
      assertThat(recipient.learned(other)).isEqualTo(recipient.permitted(other));
    }
  }

  @Property(tries = 300)
  void no_sum_and_difference_of_shown_figures_gives_more_than_the_terms_permit(
      @ForAll("smallBooks") OpenBook book, @ForAll("terms") DisclosureTerms terms) {
    Recipient recipient = new Recipient(statement(book), terms, view(book, terms));

    assertThat(recipient.leaksBySumsAndDifferences(8)).isEmpty();
  }

  @Property(tries = 300)
  void withheld_total_would_have_given_something_away(
      @ForAll("books") OpenBook book, @ForAll("terms") DisclosureTerms terms) {
    BookView view = view(book, terms);
    Recipient recipient = new Recipient(statement(book), terms, view);

    for (CostCell cell : view.withheld()) {
      Recipient knowing = recipient.knowing(cell);
      assertThat(
              recipient.contributorsBelow(cell) == 1
                  || knowing.others().stream()
                      .anyMatch(other -> knowing.learned(other) > knowing.permitted(other)))
          .isTrue();
    }
  }

  @Property(tries = 300)
  void totals_are_the_sums_of_the_lines(
      @ForAll("books") OpenBook book, @ForAll("terms") DisclosureTerms terms) {
    for (BookView.Total total : view(book, terms).totals()) {
      assertThat(total.value())
          .isEqualTo(
              Rational.sum(
                  statement(book).lines().stream()
                      .filter(line -> isIn(line, total.cell()))
                      .map(CostLine::net)
                      .toList()));
    }
  }

  private static boolean isIn(CostLine line, CostCell cell) {
    return CostCell.of(line, cell.level()).equals(cell);
  }

  @Property(tries = 300)
  void others_entries_are_permitted_and_name_no_person(
      @ForAll("books") OpenBook book, @ForAll("terms") DisclosureTerms terms) {
    BookView view = view(book, terms);

    assertThat(view.entries())
        .allMatch(entry -> terms.level(RECIPIENT, entry.party()) == DisclosureLevel.ENTRIES)
        .allMatch(entry -> entry.party().equals(RECIPIENT) || entry.person().isEmpty());
    assertThat(view.disclosed())
        .allMatch(cost -> terms.level(RECIPIENT, cost.party()).includes(cost.cell().level()));
    assertThat(view.ownLines()).allMatch(line -> line.party().equals(RECIPIENT));
  }
}
