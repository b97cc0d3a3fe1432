package org.openbook.alliance.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.cli.HistorySample;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.json.Documents;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;

class VerifyCommandTest {
  @TempDir private Path folder = Path.of("");

  private Path settled(String name, Object... words) {
    Path file = folder.resolve(name);
    Object[] all = new Object[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--out";
    all[words.length + 1] = file;
    assertThat(Ran.onTesoma("settle", all).code()).isZero();
    return file;
  }

  // ---- settlement ----

  @Test
  void settlement_prints_what_a_page_is_held_against_and_what_it_proves() {
    Ran ran = Ran.of("verify", settled("s.json"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains(
            "Agreement | Tesoma wellbeing alliance (stated, not compared)",
            "Period settled | 1 April 2018 – 31 December 2021",
            "Stage | interim settlement",
            "Mehiläinen Terveyspalvelut Oy | €45,002,267.29",
            "City of Tampere | −€45,002,267.29",
            "Payable in total | €52,225,000.00",
            "settlement | " + Ran.SETTLEMENT_DIGEST)
        .anyMatch(line -> line.contains("It does not prove that the facts are true"));
  }

  @Test
  void settlement_is_told_in_the_language_that_is_asked_for() {
    assertThat(Ran.of("verify", settled("s.json"), "--lang", "fi").out())
        .contains("Tesoman hyvinvointiallianssi", "Maksettava yhteensä", "Se ei osoita");
  }

  @Test
  void settlement_of_another_stage_is_another_one() {
    Path one = settled("s.json");
    Path other = settled("o.json", "--stage", "final");
    assertThat(Ran.of("verify", one, "--against", one).code()).isZero();
    Ran ran = Ran.of("verify", one, "--against", other);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .startsWith(one + ": the digest of the settlement is " + Ran.SETTLEMENT_DIGEST)
        .endsWith("it is another one");
  }

  // ---- what is printed ----

  @ParameterizedTest
  @CsvSource({"html, fi", "html, sv", "html, en", "xlsx, fi", "xlsx, sv", "xlsx, en"})
  void page_and_workbook_tell_their_digests_and_that_nothing_else_was_checked(
      String ending, String language) {
    Path file = settled("s." + ending, "--lang", language);
    Path document = settled("s.json");
    Ran ran = Ran.of("verify", file, "--against", document);
    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(Ran.SETTLEMENT_DIGEST, Ran.TERMS_DIGEST, Ran.FACTS_DIGEST)
        .contains("nothing else of it was checked")
        .contains("its digests are those of " + document + ": settlement, terms, facts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "xlsx", "pdf"})
  void statement_of_another_settlement_is_found_out(String ending) {
    Path file = settled("s." + ending, "--stage", "final");
    Ran ran = Ran.of("verify", file, "--against", settled("s.json"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("the digest of the settlement is", Ran.SETTLEMENT_DIGEST);
  }

  @Test
  void page_is_known_by_its_content() throws IOException {
    Path page = settled("s.html");
    Path renamed = Files.move(page, folder.resolve("s.json"));
    assertThat(Ran.of("verify", renamed).out()).contains("is an HTML page");
  }

  @Test
  void page_without_digests_or_with_two_of_a_kind_is_refused() throws IOException {
    Path page = settled("s.html");
    String text = Files.readString(page);
    Files.writeString(page, text.replaceAll("[0-9a-f]{64}", ""));
    assertThat(Ran.of("verify", page).errors())
        .singleElement()
        .asString()
        .contains("no digest of terms, facts or settlement is printed in it");
    Files.writeString(page, text + "<dt>terms</dt><dd>" + "0".repeat(64) + "</dd>");
    Ran twice = Ran.of("verify", page);
    assertThat(twice.code()).isEqualTo(1);
    assertThat(twice.err()).contains("2 digests of the terms are printed in it");
  }

  @Test
  void digest_in_a_comment_is_not_printed() {
    String hidden = "<p>terms</p><!-- <p>" + "0".repeat(64) + "</p> -->";
    assertThat(PrintedDigests.in(hidden).faults()).isNotEmpty();
  }

  // ---- pdf ----

  @Test
  void pdf_is_verified_by_what_is_attached() {
    Ran ran = Ran.of("verify", settled("s.pdf"));
    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("has settlement.json attached", "holds: settled anew", Ran.SETTLEMENT_DIGEST)
        .contains("printed figures and signatures were not checked");
  }

  @Test
  void pdf_without_its_attachment_is_refused() throws IOException {
    Path file = settled("s.pdf");
    try (PDDocument open = Loader.loadPDF(file.toFile())) {
      open.getDocumentCatalog().setNames(null);
      open.getDocumentCatalog()
          .getCOSObject()
          .removeItem(org.apache.pdfbox.cos.COSName.getPDFName("AF"));
      open.save(folder.resolve("bare.pdf").toFile());
    }
    Ran ran = Ran.of("verify", folder.resolve("bare.pdf"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("no files named 'settlement.json' are attached");
  }

  // ---- history ----

  @Test
  void history_tells_its_events_last_link_and_balances() throws IOException {
    Path file = HistorySample.in(folder);
    Ran ran = Ran.of("verify", file);
    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains("Events | 2", "Settlements made anew | 2", "Balances on 1 June 2022")
        .contains("Last link | " + HistorySample.history().digest().hex())
        .anyMatch(line -> line.startsWith("Mehiläinen Terveyspalvelut Oy | €45,002,267.29"))
        .anyMatch(line -> line.contains("hold the last link against the one that you have"));
  }

  @Test
  void history_says_whether_a_settlement_is_one_of_its_own() throws IOException {
    Path file = HistorySample.in(folder);
    assertThat(Ran.of("verify", file, "--against", settled("s.json")).code()).isZero();
    Ran other = Ran.of("verify", file, "--against", settled("o.json", "--stage", "termination"));
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.errors())
        .singleElement()
        .asString()
        .contains("none of its 2 settlements is that of");
  }

  @Test
  void altered_event_of_a_history_is_named() throws IOException {
    Path file = HistorySample.in(folder);
    Files.writeString(file, Files.readString(file).replaceFirst("2022-06-01", "2022-06-02"));
    Ran ran = Ran.of("verify", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("$.events[1]");
  }

  // ---- book ----

  private Path book() throws IOException {
    ContractPeriod year = ContractPeriod.parse("2026-01-01/2026-12-31");
    OpenBook book =
        OpenBook.of(BookId.of("clinic"), Amounts.EUR, year)
            .lock(year.start(), ContractPeriod.parse("2026-01-01/2026-01-31"))
            .lock(year.start(), ContractPeriod.parse("2026-02-01/2026-02-28"));
    return Files.writeString(folder.resolve("book.json"), Documents.BOOK.toJson(book));
  }

  @Test
  void book_tells_its_postings_and_last_link() throws IOException {
    Ran ran = Ran.of("verify", book());
    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("every link of 2 postings follows", "Last link", "clinic");
  }

  @Test
  void altered_posting_of_a_book_is_named() throws IOException {
    Path file = book();
    Files.writeString(file, Files.readString(file).replace("2026-02-28", "2026-02-27"));
    Ran ran = Ran.of("verify", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().contains("posting 2, ", "does not follow");
  }

  @Test
  void book_is_not_held_against_a_settlement() throws IOException {
    Ran ran = Ran.of("verify", book(), "--against", settled("s.json"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("a book is of no settlement");
  }

  // ---- what is none of them ----

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; $: it is empty",
        "plain words; $: it begins with 'plain words'",
        "{\"format\": \"openbook-alliance/cover\"}; $.format: it is 'openbook-alliance/cover'",
        "{\"a\": 1}; $.format: it is missing",
        "{\"a\": ; $ (line 1): no JSON",
        "%PDF-1.7; $: it cannot be read"
      })
  void other_file_is_refused_in_a_line(String text, String fault) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), text);
    Ran ran = Ran.of("verify", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).singleElement().asString().startsWith(file + ": " + fault);
  }

  @Test
  void kinds_that_there_are_are_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(Ran.of("verify", file).err())
        .contains("a settlement document, a history document, a book, a PDF with a settlement")
        .contains("an HTML page, an XLSX workbook");
  }

  @Test
  void document_that_is_held_against_must_verify_itself() throws IOException {
    Path file = settled("s.json");
    Path altered = folder.resolve("a.json");
    Files.writeString(altered, Files.readString(file).replaceFirst("2903000", "2903001"));
    Ran ran = Ran.of("verify", file, "--against", altered);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).isNotEmpty().allMatch(line -> line.contains(altered + ": $"));
    assertThat(HistoryDocument.of(HistorySample.history()).toJson()).startsWith("{");
  }
}
