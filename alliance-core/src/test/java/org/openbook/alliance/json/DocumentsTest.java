package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.coststatement.CostAnnex;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.posting.AccountKey;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.AccountUse;
import org.openbook.alliance.posting.LedgerAccount;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.settlement.testing.SettlementSamples;

/** The documents by name: what each says, its earlier versions, its digest. */
class DocumentsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 9);
  private static final OpenBook BOOK =
      CostSamples.book().post(DAY, List.of(CostSamples.entry("e1", "2021-03-15", "100")));
  private static final CostAnnex ANNEX =
      new CostAnnex(
          SettlementSamples.classification(),
          List.of(
              Party.of("clinic", Label.en("clinic")),
              Party.of("p2", Label.en("Second")),
              Party.of("p3", Label.of("Kolmas", "", "Third"))));

  static DocumentFormat<?> format(String kind) {
    return switch (kind) {
      case "book" -> Documents.BOOK;
      case "cost-annex" -> Documents.COST_ANNEX;
      case "cover" -> Documents.COVER;
      case "account-plan" -> Documents.ACCOUNT_PLAN;
      case "postings" -> Documents.POSTINGS;
      case "disclosure-terms" -> Documents.DISCLOSURE_TERMS;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @Test
  void book_is_a_document_its_chain_included() {
    String json = Documents.BOOK.toJson(BOOK);

    assertThat(json)
        .startsWith("{\n  \"format\": \"openbook-alliance/book\",\n  \"version\": 1,\n")
        .contains("\"link\": \"" + BOOK.head().hex());
    assertThat(Documents.BOOK.read(json)).isEqualTo(BOOK);
    assertThat(Documents.BOOK.read(json.getBytes(StandardCharsets.UTF_8), JsonParsers.jackson3()))
        .isEqualTo(BOOK);
  }

  @Test
  void broken_chain_is_refused_with_the_place_of_the_posting() {
    String json = Documents.BOOK.toJson(BOOK).replace("\"100\"", "\"99\"");

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Documents.BOOK.read(json))
        .satisfies(
            refused -> {
              assertThat(refused.faults()).singleElement();
              assertThat(refused.faults().get(0).path()).isEqualTo("$.postings[0]");
              assertThat(refused.faults().get(0).line()).isPositive();
            })
        .withMessageContaining("book 'tesoma' is broken at posting 1 on 2021-04-09");
  }

  @Test
  void annex_is_its_classification_and_the_parties_that_it_names() {
    String json = Documents.COST_ANNEX.toJson(ANNEX);

    assertThat(json)
        .contains(
            "{\"id\": \"clinic\"}",
            "{\"id\": \"p2\", \"name\": \"Second\"}",
            "{\"fi\": \"Kolmas\", \"en\": \"Third\"}");
    assertThat(Documents.COST_ANNEX.read(json)).isEqualTo(ANNEX);
  }

  @Test
  void annex_without_format_and_version_is_read_as_the_draft() {
    String draft =
        """
        {"parties": [{"id": "p1", "name": "P"}], "costTypes": [{"id": "1", "name": "Wages"}],
         "treatments": [{"costType": "1", "class": "reimbursable", "clause": "A",
                         "from": "2021-01-01", "rule": {"hourlyRate": "EUR 50"}}]}
        """;

    CostAnnex annex = Documents.COST_ANNEX.read(draft);

    assertThat(annex.parties()).containsExactly(Party.of("p1", Label.en("P")));
    assertThat(annex.classification().treatments()).hasSize(1);
    assertThat(Documents.COST_ANNEX.read(Documents.COST_ANNEX.toJson(annex))).isEqualTo(annex);
  }

  @Test
  void annex_that_classifies_an_unknown_type_is_refused() {
    String json =
        Documents.COST_ANNEX.toJson(ANNEX).replace("\"costType\": \"", "\"costType\": \"x");

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Documents.COST_ANNEX.read(json))
        .withMessageContaining("the catalogue has");
  }

  @Test
  void half_a_head_and_another_format_are_refused() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Documents.COVER.read("{\"version\": 1, \"title\": {\"en\": \"T\"}}"))
        .withMessageContaining("member 'format' is missing");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Documents.COVER.read(Documents.BOOK.toJson(BOOK)))
        .withMessageContaining("it must be 'openbook-alliance/cover'");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Documents.POSTINGS.read("{}"))
        .withMessageContaining("member 'format' is missing");
  }

  @Test
  void cover_without_a_title_has_that_of_its_agreement() {
    Label tesoma = Label.en("Tesoma");
    String draft =
        "{\"notes\": [{\"en\": \"first\"}], \"costTypes\": {\"1\": {\"fi\": \"Palkat\"}}}";
    Cover cover = Documents.cover(tesoma).read(draft);

    assertThat(cover.title()).isEqualTo(tesoma);
    assertThat(cover.costTypes()).extracting(type -> type.name().fi()).containsExactly("Palkat");
    assertThat(Documents.cover(tesoma).toJson(cover)).doesNotContain("title");
    assertThat(Documents.COVER.read(Documents.COVER.toJson(cover))).isEqualTo(cover);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> Documents.COVER.read(draft))
        .withMessageContaining("member 'title' is missing");
  }

  @Test
  void cover_may_state_its_language() {
    String json = "{\"language\": \"fi\", \"title\": \"Tesoma\", \"notes\": [\"Esimerkki\"]}";

    assertThat(Documents.COVER.read(json))
        .isEqualTo(Cover.of(Label.fi("Tesoma")).withNote(Label.fi("Esimerkki")));
  }

  @Test
  void digests_are_those_of_what_is_said_without_format_and_version() {
    AccountPlan plan =
        AccountPlan.builder()
            .putAccounts(
                AccountKey.of(PartyId.of("city"), AccountUse.PAYABLE), LedgerAccount.of("2871"))
            .build();

    assertThat(Documents.ACCOUNT_PLAN.digest(plan)).isEqualTo(plan.digest());
    assertThat(Documents.BOOK.digest(BOOK).hex())
        .isEqualTo("2ab8e236b345835f831b49a1b950426f1beb89a133c838baf15d5cd7e66dfb86");
    assertThat(Documents.COST_ANNEX.digest(ANNEX).hex())
        .isEqualTo("0e070ab64e6d111a357f06916a40548c8e3e1af96e4377cf290b5c4ba43dd557");
    assertThat(Documents.COVER.canonicalText(Cover.of(Label.en("Tesoma"))))
        .isEqualTo(
            "{\"costTypes\":{},\"notes\":[],\"title\":{\"en\":\"Tesoma\",\"fi\":\"\",\"sv\":\"\"}}");
  }
}
