package org.openbook.alliance.cli.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.cli.Ran;

class SettleCommandTest {
  private static final Path TERMS = Path.of(Ran.TESOMA + "terms.json");
  private static final Path FACTS = Path.of(Ran.TESOMA + "facts.json");

  @TempDir private Path folder = Path.of("");

  private Path altered(Path document, String from, String to) throws IOException {
    String text = Files.readString(document);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("altered.json"), text.replace(from, to));
  }

  private Ran settle(Path terms, Path facts) {
    return Ran.of("settle", "--terms", terms, "--facts", facts, "--out", folder.resolve("s.json"));
  }

  // ---- what it writes ----

  @ParameterizedTest
  @CsvSource({"fi, Hyötyosuus", "sv, Vinstandel", "en, Gain share"})
  void statement_is_printed_in_each_language(String language, String gain) {
    Ran ran = Ran.onTesoma("settle", "--lang", language);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains(gain);
  }

  @Test
  void several_files_are_written_each_as_its_ending_says() throws IOException {
    Path html = folder.resolve("s.html");
    Path workbook = folder.resolve("s.xlsx");
    Path json = folder.resolve("s.json");
    Ran ran = Ran.onTesoma("settle", "--out", "-", "--out", html, "--out", workbook, "--out", json);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Tesoma wellbeing alliance").doesNotContain("written");
    assertThat(ran.errors())
        .containsExactly("written: " + html, "written: " + workbook, "written: " + json);
    assertThat(html).content().startsWith("<!DOCTYPE html>").contains("€2,903,000.00");
    assertThat(Ran.of("verify", json).code()).isZero();
    try (XSSFWorkbook read =
        new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
      assertThat(read.getNumberOfSheets()).isEqualTo(4);
    }
    assertThat(Files.list(folder)).hasSize(3);
  }

  @Test
  void format_decides_over_the_ending() {
    Path file = folder.resolve("s.html");
    Ran ran = Ran.onTesoma("settle", "--format", "json", "--out", file);
    assertThat(ran.out()).isEqualTo("written: " + file + System.lineSeparator());
    assertThat(file).content().startsWith("{").contains("\"openbook-alliance/settlement\"");
  }

  @Test
  void stage_is_what_is_asked_for() {
    Ran ran = Ran.onTesoma("settle", "--stage", "final");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("final settlement");
  }

  @Test
  void day_outside_the_period_is_refused() {
    Ran ran = Ran.onTesoma("settle", "--as-of", "2025-01-01");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().contains("2025-01-01");
  }

  // ---- what it refuses ----

  @Test
  void missing_file_is_one_line() {
    Ran ran = settle(folder.resolve("none.json"), FACTS);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors())
        .containsExactly(folder.resolve("none.json") + ": there is no such file");
  }

  @Test
  void every_fault_of_a_document_is_a_line_with_the_file_and_the_place() throws IOException {
    Path facts = altered(FACTS, "\"value\": \"60\"", "\"value\": \"sixty\"");
    Ran ran = settle(TERMS, facts);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .hasSize(3)
        .allMatch(line -> line.startsWith(facts + ": $.measurements"))
        .allMatch(line -> line.contains("sixty"));
    assertThat(folder.resolve("s.json")).doesNotExist();
  }

  @Test
  void truncated_document_is_one_line() throws IOException {
    Path terms = folder.resolve("cut.json");
    Files.writeString(terms, Files.readString(TERMS).substring(0, 2_000));
    Ran ran = settle(terms, FACTS);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().startsWith(terms + ": $");
  }

  @Test
  void fact_that_no_term_asks_for_is_refused() throws IOException {
    Path facts = altered(FACTS, "\"5b\":", "\"5x\":");
    Ran ran = settle(TERMS, facts);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().contains("'5x'");
    assertThat(folder.resolve("s.json")).doesNotExist();
  }

  @Test
  void missing_measurement_is_one_line_with_its_place_in_the_facts() throws IOException {
    String text = Files.readString(FACTS);
    Path facts = folder.resolve("incomplete.json");
    Files.writeString(facts, text.replaceAll("(?s)\"5a\": .*?(?=\"5b\": )", ""));
    Ran ran = settle(TERMS, facts);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .containsExactly(facts + ": $.measurements.5a: it is missing; the terms ask for 5a");
  }

  @Test
  void fact_that_the_stage_does_not_take_is_told_with_both_files() throws IOException {
    String source = "(?s)\\{\\s*\"published\": \\{[^}]*52\\.6.M€\"\\s*}\\s*}";
    String text = Files.readString(FACTS);
    assertThat(text).containsPattern(source);
    Path facts = folder.resolve("estimated.json");
    Files.writeString(facts, text.replaceFirst(source, "\"estimate: agreed by the experts\""));
    assertThat(settle(TERMS, facts).errors())
        .singleElement()
        .asString()
        .startsWith(TERMS + ", " + facts + ": ")
        .contains("target cost is estimated (agreed by the experts)");
    Ran termination =
        Ran.of("settle", "--terms", TERMS, "--facts", facts, "--stage", "termination");
    assertThat(termination.code()).isZero();
    assertThat(termination.out()).contains("Facts that are estimates", "agreed by the experts");
  }

  @Test
  void workbook_is_not_written_to_a_terminal() {
    Ran ran = Ran.onTesoma("settle", "--format", "xlsx");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors())
        .containsExactly(
            "format is xlsx; it is written to a file, name one by --out; 'alliance settle --help' tells more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--stage=later", "--lang=de", "--format=sarif", "--as-of=soon", "--unknown"})
  void wrong_option_is_one_line(String option) {
    Ran ran = Ran.onTesoma("settle", option);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .endsWith("'alliance settle --help' tells more");
  }

  @Test
  void day_is_asked_for_as_it_is_written() {
    assertThat(Ran.onTesoma("settle", "--as-of", "soon").errors())
        .containsExactly(
            "Invalid value for option '--as-of': 'soon' is no day; one is 2026-12-31; 'alliance"
                + " settle --help' tells more");
  }

  @Test
  void missing_options_are_named() {
    Ran ran = Ran.of("settle");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--terms=T.json", "--facts=F.json", "--settlement=S.json");
  }

  @Test
  void file_that_cannot_be_written_leaves_what_was_there() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken.html"));
    Ran ran = Ran.onTesoma("settle", "--out", taken);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).containsExactly(taken + ": it is a folder; a file is written");
    assertThat(Files.list(folder)).containsExactly(taken);
  }

  @Test
  void folder_that_is_not_there_is_not_made() {
    Path file = folder.resolve("none").resolve("s.html");
    Ran ran = Ran.onTesoma("settle", "--out", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).containsExactly(file + ": there is no folder " + file.getParent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"notes\": [{\"de\": \"Hinweis\", \"en\": \"note\"}]}; $.notes[0].de (line 1): member 'de' is unknown",
        "{\"costs\": {}}; $.costs (line 1): member 'costs' is unknown",
        "{\"notes\": {}}; $.notes (line 1): it is an object",
        "{\"notes\": [; $ (line 1): no JSON",
        "{\"costTypes\": {\"1\": {}}}; $.costTypes.1 (line 1): label is empty; a label has a text",
        "{\"costTypes\": {\"a b\": {\"en\": \"A\"}}}; $.costTypes['a b'] (line 1): cost type is 'a b'"
      })
  void wrong_cover_is_one_line(String cover, String fault) throws IOException {
    Path file = Files.writeString(folder.resolve("cover.json"), cover);
    Ran ran = Ran.onTesoma("settle", "--cover", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().startsWith(file + ": ").contains(fault);
  }

  @Test
  void help_has_examples_and_exit_codes() {
    Ran ran = Ran.of("settle", "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Examples:", "Exit codes:", "terms or facts cannot be settled", "fi, sv, en");
  }
}
