package org.openbook.alliance.cli.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.cli.Ran;

/** What is settled may be terms and facts, or a document that holds both. */
class SettlementOptionsTest {
  @TempDir private Path folder = Path.of("");

  private Path settled() {
    Path file = folder.resolve("settled.json");
    assertThat(Ran.onTesoma("settle", "--stage", "final", "--out", file).code()).isZero();
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html", "xlsx", "pdf", "txt"})
  void document_gives_the_same_bytes_as_its_terms_and_facts(String ending) throws IOException {
    Path document = settled();
    Path once = folder.resolve("once." + ending);
    Path again = folder.resolve("again." + ending);
    Path stated = folder.resolve("stated." + ending);
    assertThat(Ran.onTesoma("settle", "--stage", "final", "--out", once).code()).isZero();
    assertThat(Ran.of("settle", "--settlement", document, "--out", again).code()).isZero();
    Ran statement = Ran.of("statement", document, "--out", stated);
    assertThat(statement.err()).isEmpty();
    assertThat(statement.code()).isZero();
    assertThat(again).hasSameBinaryContentAs(once);
    assertThat(stated).hasSameBinaryContentAs(once);
  }

  @Test
  void line_is_explained_from_a_document() {
    Path document = settled();
    Ran ran = Ran.of("explain", "--settlement", document, "--line", "bonus");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(Ran.onTesoma("explain", "--line", "bonus").out());
  }

  @ParameterizedTest
  @CsvSource({
    "--stage, final",
    "--as-of, 2019-01-01",
    "--terms, ../cases/src/main/resources/tesoma/terms.json",
    "--facts, ../cases/src/main/resources/tesoma/facts.json"
  })
  void what_the_document_says_itself_is_refused_beside_it(String option, String value) {
    Ran ran = Ran.of("settle", "--settlement", settled(), option, value);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors())
        .containsExactly(
            option
                + " beside --settlement: the document holds its own terms, facts and stage;"
                + " 'alliance settle --help' tells more");
  }

  @Test
  void one_of_terms_and_facts_alone_is_refused() {
    Ran ran = Ran.of("settle", "--terms", Ran.TESOMA + "terms.json");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .startsWith("Missing: --facts; give --terms=T.json and --facts=F.json, or --settlement");
  }

  @Test
  void redacted_document_is_refused_with_what_it_can_be_used_for() {
    Path redacted = folder.resolve("redacted.json");
    Ran redact =
        Ran.of("redact", settled(), "--without", "facts", "--without", "terms", "--out", redacted);
    assertThat(redact.code()).isZero();
    Ran ran = Ran.of("statement", redacted);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("it holds no terms and no facts", "'alliance verify " + redacted + "'");
  }

  @Test
  void document_that_does_not_verify_is_refused_with_its_findings() throws IOException {
    Path document = settled();
    Files.writeString(document, Files.readString(document).replaceFirst("2903000", "2903001"));
    Path page = folder.resolve("s.html");
    Ran ran = Ran.of("statement", document, "--out", page);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).isNotEmpty().allMatch(line -> line.startsWith(document + ": $"));
    assertThat(page).doesNotExist();
  }

  // ---- redact ----

  @Test
  void redacted_copy_says_what_it_shows_and_what_is_proved_of_it() {
    Path out = folder.resolve("r.json");
    Ran ran = Ran.of("redact", settled(), "--without", "facts", "--out", out);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("written: " + out, "It holds no facts; their digests stay in it.")
        .contains("'alliance verify' will say: holds for its operands only");
    Ran verified = Ran.of("verify", out);
    assertThat(verified.code()).isZero();
    assertThat(verified.out())
        .contains(
            "holds for its operands only",
            "€45,002,267.29",
            "terms",
            Ran.TERMS_DIGEST,
            Ran.FACTS_DIGEST)
        .contains("That those are the contract's and the period's is not proved");
  }

  @Test
  void what_was_left_out_already_cannot_be_left_out() {
    Path once = folder.resolve("r.json");
    Path twice = folder.resolve("rr.json");
    assertThat(Ran.of("redact", settled(), "--without", "facts", "--out", once).code()).isZero();
    Ran ran = Ran.of("redact", once, "--without", "facts", "--out", twice);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .containsExactly(once + ": it holds no facts; they were left out already");
    assertThat(twice).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--without=figures", "--unknown"})
  void redacting_nothing_that_there_is_is_a_wrong_option(String option) {
    Ran ran = Ran.of("redact", settled(), option, "--out", folder.resolve("r.json"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(folder.resolve("r.json")).doesNotExist();
  }

  @Test
  void redacting_asks_for_a_part() {
    Ran ran = Ran.of("redact", settled(), "--out", folder.resolve("r.json"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--without=PART");
  }

  @Test
  void copy_never_replaces_the_document() throws IOException {
    Path document = settled();
    String before = Files.readString(document);
    Ran ran = Ran.of("redact", document, "--without", "facts", "--out", document);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(document).hasContent(before);
  }
}
