package org.openbook.alliance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;

class BookViewTest {
  private static final LocalDate START = LocalDate.of(2018, 4, 1);
  private static final ContractPeriod PERIOD = ContractPeriod.parse("2018-04-01/2021-12-31");
  private static final PartyId A = PartyId.of("a");
  private static final PartyId B = PartyId.of("b");
  private static final PartyId C = PartyId.of("c");

  private static final Alliance ALLIANCE =
      Alliance.builder()
          .add(Party.of(A, Label.en("A")), Role.PROVIDER, START)
          .add(Party.of(B, Label.en("B")), Role.PROVIDER, START)
          .add(Party.of(C, Label.en("C")), Role.PROVIDER, START)
          .build();

  /** Types 1 and 2 are reimbursable; the others were forgotten. */
  private static final Classification CLASSES =
      Classification.of(
          CatalogueArbitraries.catalogue(),
          Stream.of("1", "2")
              .map(
                  type ->
                      Treatment.of(
                          CostTypeId.of(type), CostClass.REIMBURSABLE, Clause.of("Annex 2"), START))
              .toList());

  private static DisclosureTerms terms(DisclosureTerms.Permission... permissions) {
    return DisclosureTerms.of(Clause.of("Annex 7"), List.of(permissions));
  }

  private static BookView view(PartyId recipient, DisclosureTerms terms, CostEntry... entries) {
    OpenBook book = CostSamples.book().post(LocalDate.of(2022, 1, 1), List.of(entries));
    return BookView.of(book, CostStatement.of(book, CLASSES, ALLIANCE, PERIOD), terms, recipient);
  }

  private static CostEntry cost(String id, String party, String type, String euros) {
    return CostSamples.entry(id, party, type, "2021-03-15", euros);
  }

  private static List<String> totals(BookView view) {
    return view.totals().stream().map(BookView.Total::toString).toList();
  }

  private static List<String> withheld(BookView view) {
    return view.withheld().stream().map(CostCell::toString).toList();
  }

  @Test
  void total_of_three_providers_hides_each_of_the_two_others() {
    BookView view =
        view(
            A,
            terms(),
            cost("1", "a", "1", "10"),
            cost("2", "b", "1", "20"),
            cost("3", "c", "1", "30"));

    assertThat(totals(view))
        .containsExactly("reimbursable: 60", "reimbursable 1: 60", "reimbursable 1 2021-03: 60");
    assertThat(view.withheld()).isEmpty();
    assertThat(view.disclosed()).isEmpty();
  }

  @Test
  void total_of_two_providers_is_withheld_because_the_rest_is_the_others() {
    BookView view = view(A, terms(), cost("1", "a", "1", "10"), cost("2", "b", "1", "20"));

    assertThat(view.totals()).isEmpty();
    assertThat(withheld(view))
        .containsExactly("reimbursable", "reimbursable 1", "reimbursable 1 2021-03");
  }

  @Test
  void second_total_is_withheld_where_the_first_would_follow_by_subtraction() {
    // Only B has type 2: its total is B's. Shown beside the class, type 1 would give type 2 away.
    BookView view =
        view(
            A,
            terms(),
            cost("1", "a", "1", "10"),
            cost("2", "b", "1", "20"),
            cost("3", "c", "1", "30"),
            cost("4", "b", "2", "5"));

    assertThat(totals(view)).containsExactly("reimbursable: 65");
    assertThat(withheld(view))
        .containsExactly(
            "reimbursable 1", "reimbursable 2", "reimbursable 1 2021-03", "reimbursable 2 2021-03");
  }

  @Test
  void permitted_level_is_shown_and_nothing_below_it() {
    BookView view =
        view(
            A,
            terms(DisclosureTerms.permission(A, B, DisclosureLevel.COST_TYPES)),
            cost("1", "a", "1", "10"),
            cost("2", "b", "1", "20"));

    assertThat(view.disclosed())
        .extracting(DisclosedCost::toString)
        .containsExactly("b, reimbursable: 20", "b, reimbursable 1: 20");
    assertThat(totals(view)).containsExactly("reimbursable: 30", "reimbursable 1: 30");
    assertThat(withheld(view)).containsExactly("reimbursable 1 2021-03");
  }

  @Test
  void total_by_type_is_withheld_where_one_partner_is_known_as_a_whole() {
    // B's whole is known and C's is not: types shown together would add up to C's whole.
    BookView view =
        view(
            A,
            terms(DisclosureTerms.permission(A, B, DisclosureLevel.CLASSES)),
            cost("1", "b", "1", "20"),
            cost("2", "c", "1", "30"),
            cost("3", "b", "2", "1"),
            cost("4", "c", "2", "2"));

    assertThat(withheld(view)).contains("reimbursable");
    assertThat(totals(view)).containsExactly("reimbursable 1: 50", "reimbursable 1 2021-03: 50");
    assertThat(withheld(view)).contains("reimbursable 2");
  }

  @Test
  void entries_of_another_party_name_no_person() {
    CostEntry wage =
        CostSamples.open("1", "b", "1", LocalDate.of(2021, 3, 15))
            .amount(Amounts.euros("20"))
            .person(CostEntry.Pseudonym.of("w17"))
            .build();

    BookView others =
        view(A, terms(DisclosureTerms.permission(A, B, DisclosureLevel.ENTRIES)), wage);
    BookView own = view(B, terms(), wage);

    assertThat(others.entries()).containsExactly(wage.withoutPerson());
    assertThat(others.entries().get(0).person()).isEmpty();
    assertThat(own.entries()).containsExactly(wage);
  }

  @Test
  void findings_are_shown_to_their_party_alone() {
    CostEntry forgotten = cost("1", "b", "3", "20");

    assertThat(view(A, terms(), forgotten).ownFindings()).isEmpty();
    assertThat(view(B, terms(), forgotten).ownFindings())
        .extracting(CostFinding::kind)
        .containsExactly(CostFinding.Kind.UNCLASSIFIED);
  }

  @Test
  void own_lines_are_those_of_the_statement() {
    BookView view = view(A, terms(), cost("1", "a", "1", "10"), cost("2", "b", "1", "20"));

    assertThat(view.ownLines())
        .extracting(CostLine::toString)
        .containsExactly("a, 1, 2021-03: 10 − 0 = 10 reimbursable");
    assertThat(view)
        .hasToString("view of book tesoma for a in 2018-04-01/2021-12-31: 0 totals, 3 withheld");
  }

  @Test
  void statement_of_another_book_is_refused() {
    OpenBook book = CostSamples.book();
    OpenBook other = OpenBook.of(BookId.of("other"), Amounts.EUR, CostSamples.TERM);
    CostStatement statement = CostStatement.of(other, CLASSES, ALLIANCE, PERIOD);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> BookView.of(book, statement, terms(), A))
        .withMessageContaining("the statement is of book 'other'; the book is 'tesoma'");
  }
}
