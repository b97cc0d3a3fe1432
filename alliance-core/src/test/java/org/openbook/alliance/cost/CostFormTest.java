package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;

/** A book as it is stored. */
class CostFormTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 9);
  private static final ContractPeriod MARCH = ContractPeriod.parse("2021-03-01/2021-03-31");

  private static final String ENTRY =
      """
      {"accrual":"2021-03-15/2021-03-15","costType":"1","currency":"EUR","document":"e1",\
      "id":"e1","line":"1","party":"p1","postedOn":"2021-03-15","system":"ledger",\
      "value":"100","vatBasis":"net"}""";

  private static OpenBook book() {
    return CostSamples.book()
        .post(DAY, List.of(CostSamples.entry("e1", "2021-03-15", "100")))
        .lock(DAY, MARCH);
  }

  private static <T> T read(Form<T> form, Tree tree) {
    return form.read(new Parsed("book", tree, List.of()));
  }

  @Test
  void digest_of_an_entry_is_that_of_its_canonical_text() {
    CostEntry entry = CostSamples.entry("e1", "2021-03-15", "100");

    assertThat(CostEntry.FORM.write(entry, Writing.full()).canonicalText()).isEqualTo(ENTRY);
    assertThat(entry.digest()).isEqualTo(Digest.of(ENTRY));
  }

  @Test
  void entry_with_all_its_parts_says_them() {
    CostEntry cost = CostSamples.entry("e1", "2021-03-15", "100");
    CostEntry entry =
        CostSamples.open("e2", "p1", "1", DAY)
            .amount(Amounts.euros("-40.5"))
            .service("reception")
            .costCentre("310")
            .account("4001")
            .counterparty("staff")
            .hours(Rational.parse("-7.5"))
            .evidence("scan 7")
            .approver("controller")
            .person(CostEntry.Pseudonym.of("w17"))
            .correction(new Correction(Correction.Kind.DISALLOWANCE, cost.id(), "no evidence"))
            .build();

    assertThat(CostEntry.FORM.write(entry).canonicalText())
        .isEqualTo(
            """
            {"account":"4001","accrual":"2021-04-09/2021-04-09","approver":"controller",\
            "correction":{"kind":"disallowance","of":"e1","reason":"no evidence"},\
            "costCentre":"310","costType":"1","counterparty":"staff","currency":"EUR",\
            "document":"e2","evidence":"scan 7","hours":"-7.5","id":"e2","line":"1","party":"p1",\
            "person":"w17","postedOn":"2021-04-09","service":"reception","system":"ledger",\
            "value":"-40.5","vatBasis":"net"}""");
  }

  @Test
  void links_are_digests_of_texts_that_anybody_can_write() {
    Digest root =
        Digest.of("{\"currency\":\"EUR\",\"id\":\"tesoma\",\"term\":\"2018-04-01/2028-03-31\"}");
    Digest first = link(root, Digest.of(ENTRY), 1);
    Digest second = link(first, Digest.of("\"2021-03-01/2021-03-31\""), 2);

    assertThat(CostSamples.book().head()).isEqualTo(root);
    assertThat(book().postings()).extracting(Posting::link).containsExactly(first, second);
    assertThat(book().head()).isEqualTo(second);
  }

  private static Digest link(Digest before, Digest content, int number) {
    return Digest.of(
        "{\"before\":\"%s\",\"content\":\"%s\",\"number\":%s,\"recordedOn\":\"2021-04-09\"}"
            .formatted(before, content, number));
  }

  @Test
  void book_is_stored_with_its_postings_in_order() {
    assertThat(OpenBook.FORM.write(book()).canonicalText())
        .isEqualTo(
            """
            {"currency":"EUR","id":"tesoma","postings":[\
            {"entry":%s,"link":"%s","number":1,"recordedOn":"2021-04-09"},\
            {"link":"%s","lock":"2021-03-01/2021-03-31","number":2,"recordedOn":"2021-04-09"}],\
            "term":"2018-04-01/2028-03-31"}"""
                .formatted(
                    ENTRY, book().postings().get(0).link(), book().postings().get(1).link()));
  }

  @Test
  void book_with_a_changed_line_is_refused_with_the_line() {
    Tree.Members stored = (Tree.Members) OpenBook.FORM.write(book(), Writing.brief());
    Posting first = book().postings().get(0);
    Posting forged = new Posting(1, DAY, CostSamples.entry("e1", "2021-03-15", "99"), first.link());
    List<Posting> postings = List.of(forged, book().postings().get(1));
    Tree.Members tampered =
        stored.with("postings", Tree.items(postings.stream().map(Posting.FORM::write).toList()));

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(OpenBook.FORM, tampered))
        .withMessageContaining("book 'tesoma' is broken at posting 1 on 2021-04-09");
  }

  @Test
  void posting_of_nothing_is_refused() {
    Tree.Members lock = Posting.FORM.write(book().postings().get(1), Writing.brief());

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(Posting.FORM, lock.without(List.of("lock"))))
        .withMessageContaining("it has none; a posting must have one of entry, lock");
  }

  @Test
  void person_that_is_no_pseudonym_is_not_repeated() {
    Tree.Members entry =
        CostEntry.FORM
            .write(CostSamples.entry("e1", "2021-03-15", "100"), Writing.brief())
            .with("person", Tree.text("131052-308T"));

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(CostEntry.FORM, entry))
        .withMessageContaining("$.person")
        .withMessageNotContaining("131052");
  }

  @Test
  void entry_with_several_faults_names_all_with_their_places() {
    Tree.Members entry =
        CostEntry.FORM
            .write(CostSamples.entry("e1", "2021-03-15", "100"), Writing.brief())
            .with("vatBasis", Tree.text("gross"))
            .with("value", Tree.whole(100))
            .with("vat", Tree.text("24 %"));

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(CostEntry.FORM, entry))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(DocumentException.Fault::path)
                    .containsExactlyInAnyOrder("$.vatBasis", "$.value", "$.vat"));
  }
}
