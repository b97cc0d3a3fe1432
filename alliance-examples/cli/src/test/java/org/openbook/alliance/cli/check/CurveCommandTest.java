package org.openbook.alliance.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cli.Ran;

class CurveCommandTest {
  private static final String BAD = "src/test/resources/check/";

  @TempDir private Path folder = Path.of("");

  @Test
  void stretches_of_a_provider_are_told_with_their_terms() {
    Ran ran = Ran.onTesoma("curve", "--along", "actual-cost");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains(
            "Mehiläinen Terveyspalvelut Oy, after its own costs",
            "€54,704,000.00 | €65,750,000.00 | €1,887,200.00 | €1,887,200.00 | €1,887,200.00 | €0.00 |"
                + " Part of the overrun, no more than half of the fee (Commercial model, pain share)");
  }

  @Test
  void jump_has_both_its_sides_in_csv() {
    Ran ran =
        Ran.of(
            "curve",
            "--terms",
            BAD + "bonus-gate.json",
            "--along",
            "score",
            "--line",
            "bonus",
            "--format",
            "csv");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .containsExactly(
            "curve,from,to,left_limit,value,right_limit,slope,radius,terms",
            "Bonus gate,-100,0,,0,0,0,0.005,",
            "Bonus gate,0,100,0,300000,300000,2000,0.005,Bonus gate (4.3)",
            "Bonus gate,100,100,500000,500000,,,0.005,");
  }

  @Test
  void pole_has_no_value_and_says_which_term_is_refused() {
    Ran ran =
        Ran.of("curve", "--terms", BAD + "pole.json", "--along", "actual-cost", "--line", "bonus");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .containsPattern("€45,000,000.00 +€62,500,000.00 +– +– +– .*Efficiency bonus \\(3.6\\)");
  }

  @ParameterizedTest
  @CsvSource({"fi, Osavälit", "sv, Delintervall", "en, Stretches"})
  void page_has_a_chart_and_the_stretches_in_each_language(String language, String pieces) {
    Path file = folder.resolve("curve.html");
    Ran ran =
        Ran.onTesoma(
            "curve",
            "--along",
            "5a",
            "--party",
            "mehilainen",
            "--lang",
            language,
            "--format",
            "html",
            "--out",
            file);

    assertThat(ran.code()).isZero();
    assertThat(file)
        .content()
        .startsWith("<!DOCTYPE html>")
        .contains("<svg role=\"img\"", pieces, "90\u00a0NPS")
        .doesNotContain("<script", "http://", "https://");
  }

  @Test
  void ends_are_those_that_are_given() {
    Ran ran = Ran.onTesoma("curve", "--along", "5a", "--from", "60", "--to", "80");

    assertThat(ran.out()).contains("60–80\u00a0NPS (given)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--along head-count | quantity 'head-count': the terms do not use it",
        "--along compared-cost | range of 'compared-cost' is not known",
        "--along 5a --from 3 --to 3 | it goes from 3 to 3",
        "--along score --line tip | line is 'tip'",
        "--along score --party nobody | nobody",
      })
  void wrong_input_is_one_line(String words, String message) {
    Ran ran = Ran.onTesoma("curve", (Object[]) words.split(" "));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource({"--along score --from 3", "--along score --line bonus --party tampere", "--lang fi"})
  void wrong_option_is_a_usage_error(String words) {
    Ran ran = Ran.onTesoma("curve", (Object[]) words.split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors()).hasSize(1);
  }

  @Test
  void completion_script_knows_the_commands() {
    assertThat(Ran.of("generate-completion").out())
        .contains("check", "curve", "value", "--along", "--fail-on", "\"sarif\"");
  }
}
