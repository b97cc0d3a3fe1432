package org.openbook.alliance.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.Ran;

class DisclosureCommandTest {
  private static final String MAPPING =
      """
      {"name": "test", "dates": {"patterns": "yyyy-MM-dd"},
       "entry": {"party": {"column": "party"}, "costType": {"column": "type"},
         "accruedOn": {"column": "day"}, "amount": {"column": "amount"},
         "currency": {"constant": "EUR"}, "vatBasis": {"constant": "NET"},
         "document": {"column": "voucher"}, "line": {"column": "row"}}}
      """;
  private static final String ROWS =
      """
      party,type,day,amount,voucher,row
      a,1,2021-05-01,1011,v1,1
      b,1,2021-05-02,2022,v2,1
      c,1,2021-05-03,3033,v3,1
      b,2,2021-05-04,4044,v4,1
      """;
  private static final String ANNEX =
      """
      {"costTypes": [{"id": "1", "name": {"fi": "Palkat ja palkkiot", "en": "Wages"}}, {"id": "2"}],
       "parties": [{"id": "a", "name": "Alfa"}, {"id": "b", "name": "Beta"}, {"id": "c"}],
       "treatments": [
         {"costType": "1", "class": "reimbursable", "clause": "4.1", "from": "2021-01-01"},
         {"costType": "2", "class": "reimbursable", "clause": "4.1", "from": "2021-01-01"}]}
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("m.json"), MAPPING);
    Files.writeString(folder.resolve("annex.json"), ANNEX);
    Files.writeString(folder.resolve("may.csv"), ROWS);
    terms("{\"recipient\": \"client\", \"owner\": \"b\", \"level\": \"cost-types\"}");
    Ran imported =
        Ran.of(
            "book",
            "import",
            "--mapping",
            folder.resolve("m.json"),
            folder.resolve("may.csv"),
            "--out",
            folder.resolve("b.jsonl"),
            "--recorded-on",
            "2021-06-01");
    assertThat(imported.code()).as(imported.err()).isZero();
  }

  private void terms(String permission) throws IOException {
    Files.writeString(
        folder.resolve("d.json"),
        """
        {"format": "openbook-alliance/disclosure-terms", "version": 1, "clause": "Annex 7",
         "permissions": [%s]}
        """
            .formatted(permission));
  }

  private Ran view(String recipient, Object... words) {
    return Ran.of(
        Stream.concat(
                Stream.of(
                    "book",
                    "disclosure",
                    folder.resolve("b.jsonl"),
                    "--classification",
                    folder.resolve("annex.json"),
                    "--terms",
                    folder.resolve("d.json"),
                    "--recipient",
                    recipient),
                Stream.of(words))
            .toArray());
  }

  @Test
  void provider_sees_its_own_costs_and_no_total_that_tells_anothers() {
    Ran ran = view("a");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("view for Alfa", "€1,011.00", "€10,110.00")
        .contains("Totals that are withheld", "withheld")
        .doesNotContain("2,022", "3,033", "4,044", "6,066", "v2", "v3", "v4");
  }

  @Test
  void client_sees_what_the_terms_permit_of_one_owner_and_nothing_else_of_another() {
    Ran ran = view("client", "--lang", "fi");

    assertThat(ran.out().replace('\u00A0', ' '))
        .contains("Annex 7", "2 022,00 €", "4 044,00 €")
        .contains("kauden summan kustannuslajeittain")
        .doesNotContain("1 011,00", "3 033,00");
  }

  @Test
  void view_is_written_as_page_paper_and_workbook() {
    Path page = folder.resolve("v.html");
    Path paper = folder.resolve("v.pdf");
    Path sheet = folder.resolve("v.xlsx");

    assertThat(view("a", "--out", page, "--out", paper, "--out", sheet).code()).isZero();
    assertThat(page).content().contains("Alfa").doesNotContain("2,022");
    assertThat(paper).binaryContent().startsWith('%', 'P', 'D', 'F');
    assertThat(sheet).binaryContent().startsWith('P', 'K');
  }

  @Test
  void recipient_that_is_no_party_is_refused_with_those_there_are() {
    Ran ran = view("d");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("recipient 'd' is unknown; the parties are a, b, c, client")
        .doesNotContain("1011");
  }

  @Test
  void permission_for_the_costs_of_no_party_is_refused() throws IOException {
    terms("{\"recipient\": \"a\", \"owner\": \"bb\", \"level\": \"months\"}");
    Ran ran = view("a");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'bb'");
  }
}
