package org.openbook.alliance.cli.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.json.SettlementDocument;

class OtherCommandsTest {
  @TempDir private Path folder = Path.of("");

  private Path settled() {
    Path file = folder.resolve("settled.json");
    assertThat(Ran.onTesoma("settle", "--out", file).code()).isZero();
    return file;
  }

  // ---- explain ----

  @Test
  void line_is_explained_down_to_its_facts() {
    Ran ran = Ran.onTesoma("explain", "--line", "bonus", "--lang", "sv");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("Nyckelresultatbonus")
        .contains("Målkostnad", "1 218 000,00 €");
  }

  @Test
  void unknown_line_is_refused_with_those_there_are() {
    Ran ran = Ran.onTesoma("explain", "--line", "tip");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).singleElement().asString().contains("line is 'tip'", "gain-share");
  }

  // ---- verify ----

  @Test
  void settlement_that_was_not_touched_verifies() {
    Ran ran = Ran.of("verify", settled());
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("holds: settled anew from its terms and facts", Ran.TERMS_DIGEST);
  }

  @Test
  void settlement_of_the_earlier_form_says_that_its_digests_are_not_compared() {
    Path resources = Path.of("..", "..", "alliance-core", "src", "test", "resources");
    Ran ran =
        Ran.of("verify", resources.resolve("org/openbook/alliance/json/settlement-version-1.json"));

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("holds by its amounts, it is of the earlier form")
        .contains("b285a391", "(stated, not compared)");
  }

  @Test
  void altered_digit_is_told_with_its_place() throws IOException {
    Path file = settled();
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("2903000", "2903001"));
    Ran ran = Ran.of("verify", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).isNotEmpty().allMatch(line -> line.startsWith(file + ": $"));
  }

  @Test
  void redacted_settlement_proves_its_operands_only_and_says_so() throws IOException {
    Path file = settled();
    SettlementDocument document = SettlementDocument.parse(Files.readAllBytes(file));
    Files.writeString(file, document.withoutFacts().toJson());
    Ran ran = Ran.of("verify", file);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("holds for its operands only");
  }

  @Test
  void document_of_another_kind_is_refused() {
    Ran ran = Ran.of("verify", Ran.TESOMA + "terms.json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).isNotEmpty().allMatch(line -> line.contains("terms.json: $"));
  }

  // ---- compare ----

  @Test
  void two_terms_stand_side_by_side_on_the_same_facts() throws IOException {
    Path terms = Path.of(Ran.TESOMA + "terms.json");
    Path proposed = folder.resolve("proposed.json");
    Files.writeString(proposed, Files.readString(terms).replace("1440000", "1000000"));
    Ran ran =
        Ran.of(
            "compare", "--terms", terms, "--terms", proposed, "--facts", Ran.TESOMA + "facts.json");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains(
            "Line | terms.json | proposed.json",
            "Gain share | €2,903,000.00 | €2,903,000.00",
            "Key result bonus | €1,218,000.00 | €962,800.00");
  }

  @Test
  void comparison_is_of_the_stage_and_in_the_language_that_are_asked_for() {
    String terms = Ran.TESOMA + "terms.json";
    Ran ran =
        Ran.of(
            "compare",
            "--terms",
            terms,
            "--facts",
            Ran.TESOMA + "facts.json",
            "--lang",
            "sv",
            "--stage",
            "final");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Post").contains("Vinstandel");
  }

  @Test
  void comparison_of_a_file_that_is_not_there_is_refused() {
    Ran ran = Ran.of("compare", "--terms", "none.json", "--facts", Ran.TESOMA + "facts.json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).containsExactly("none.json: there is no such file");
  }

  // ---- schema ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terms",
        "facts",
        "settlement",
        "history",
        "book",
        "cost-annex",
        "cover",
        "account-plan",
        "postings",
        "disclosure-terms"
      })
  void schema_of_each_document_is_printed(String document) {
    Ran ran = Ran.of("schema", document);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("https://json-schema.org/draft/2020-12/schema")
        .contains("openbook-alliance/" + document);
  }

  @Test
  void schema_of_what_is_no_document_is_refused() {
    Ran ran = Ran.of("schema", "invoice");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("invoice", "terms, facts, settlement, history, book, cost-annex");
  }

  // ---- completion, and the command without words ----

  @Test
  void completion_script_knows_the_commands_and_their_values() {
    Ran ran = Ran.of("generate-completion");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("settle", "explain", "verify", "schema", "on-account", "\"xlsx\"");
  }

  @Test
  void command_line_without_words_tells_the_commands() {
    Ran ran = Ran.of();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("settle", "explain", "verify", "compare", "Exit codes:");
  }

  @Test
  void unknown_command_is_one_line() {
    Ran ran = Ran.of("setle");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors()).hasSize(1);
  }
}
