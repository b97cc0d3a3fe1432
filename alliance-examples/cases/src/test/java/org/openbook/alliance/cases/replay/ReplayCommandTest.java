package org.openbook.alliance.cases.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayCommandTest {
  private static final String MSR = "case_id,n_assigned,published_msr,digits";
  private static final String MEASURES =
      "better,achievement_threshold,benchmark,baseline_rate,performance_rate,"
          + "published_achievement_points,published_improvement_points,published_measure_score,status";
  private static final String TOTALS =
      "case_id,domain_process,domain_outcomes,domain_experience,domain_safety,domain_efficiency,"
          + "published_tps,status";
  private static final String REACH =
      "risk_arrangement,gross_savings,total_cost_of_care_net,corridor_base,"
          + "published_shared_savings,published_shared_savings_after_sequestration,status";
  private static final String SPLITS = "mode,amount_minor,step_minor,ratios,expected_minor,status";

  @TempDir private Path folder;

  private ReplayedFile replay(String layout, String... lines) {
    return ReplayedFile.of(layout, ReplayedFile.write(folder, lines));
  }

  @Test
  void file_that_is_not_there_is_named() {
    ReplayedFile run = ReplayedFile.of("msr", folder.resolve("none.csv"));
    assertThat(run.err()).contains("none.csv is not there");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void folder_that_is_not_there_cannot_be_written_to() {
    Path out = folder.resolve("none").resolve("mismatches.csv");
    ReplayedFile run =
        ReplayedFile.of(
            "msr",
            ReplayedFile.write(folder, MSR, "b,6999,0.034,9"),
            "--mismatches",
            out.toString());
    assertThat(run.err()).contains("mismatches.csv cannot be written");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void bytes_that_are_no_text_do_not_stop_the_replay() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file,
        (MSR + "\n\u00e4,5000,0.039,9\nb,6999,0.034,9\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ReplayedFile.of("msr", file).summary()).startsWith("matched 2 of 2 exact rows");
  }

  @Test
  void empty_file_is_refused() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    assertThat(ReplayedFile.of("msr", empty).err()).contains("is empty");
  }

  @Test
  void header_names_every_missing_column_at_once() {
    ReplayedFile run = replay("msr", "case_id,n_assigned", "a,5000");
    assertThat(run.err())
        .contains("rows.csv")
        .contains("column published_msr is missing")
        .contains("column digits is missing")
        .hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void column_that_stands_twice_is_refused() {
    ReplayedFile run = replay("msr", MSR + ",digits", "a,5000,0.039,9,9");
    assertThat(run.err()).contains("column digits stands 2 times; it stands once");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void byte_order_mark_and_windows_lines_are_read() throws IOException {
    Path file = folder.resolve("bom.csv");
    Files.write(file, ("\uFEFF" + MSR + "\r\na,5000,0.039,9\r\n").getBytes(StandardCharsets.UTF_8));
    assertThat(ReplayedFile.of("msr", file).summary()).startsWith("matched 1 of 1 exact rows");
  }

  @Test
  void short_row_is_named_and_the_others_are_replayed() {
    ReplayedFile run = replay("msr", MSR, "a,5000", "b,6999,0.034,9");
    assertThat(run.err()).contains("line 2").contains("count is 2; the header has 4");
    assertThat(run.summary()).startsWith("matched 1 of 1 exact rows").endsWith("(1 bad input)");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void cpu_time_is_printed_before_the_summary() {
    assertThat(replay("msr", MSR, "b,6999,0.034,9").out())
        .containsPattern("CPU time \\d+\\.\\d\\d s");
  }

  @ParameterizedTest
  @CsvSource({
    "5999, 0.036, 9, 0",
    "6000, 0.036, 9, 0",
    "9139, 0.030860861, 9, 0",
    "9139, 0.0308608610, 10, 1",
    "9139, 0.03086, 5, 0",
    "9139, 0.03087, 5, 1",
    "60000, 0.02, 9, 0",
    "4765, 0.0403, 4, 0"
  })
  void minimum_rate_is_held_to_its_digits(
      String persons, String published, String digits, int exitCode) {
    ReplayedFile run = replay("msr", MSR, String.join(",", "a", persons, published, digits));
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void minimum_rate_of_too_few_persons_is_not_computable() {
    ReplayedFile run = replay("msr", MSR, "a,152,0.2542,4");
    assertThat(run.summary())
        .contains("1 not computable (1 no rate is published below 500 persons)");
  }

  @ParameterizedTest
  @CsvSource({"5000.5", "0", "-7"})
  void persons_are_whole_and_positive(String persons) {
    ReplayedFile run = replay("msr", MSR, "a," + persons + ",0.03,4");
    assertThat(run.err()).contains("column n_assigned is " + persons);
  }

  @ParameterizedTest
  @CsvSource({
    "higher, 0.3, 0.5, 0.4, 0.45, 7, 5, 7, 0",
    "higher, 0.3, 0.5, 0.4, 0.45, 7, 4, 7, 1",
    "lower, 0.7, 0.5, 0.6, 0.55, 7, 5, 7, 0",
    "higher, 0.3, 0.5, '', 0.45, 7, '', 7, 0",
    "higher, 0.3, 0.5, '', 0.45, 7, 0, 7, 1",
    "higher, 0.3, 0.5, 0.4, '', '', '', '', 0",
    "higher, 0.3, 0.5, 0.4, '', 0, 0, 0, 1",
    "sideways, 0.3, 0.5, 0.4, 0.45, 7, 5, 7, 1",
    "higher, '', 0.5, 0.4, 0.45, 7, 5, 7, 1",
    "higher, 0.3, -0.5, 0.4, 0.45, 7, 5, 7, 1"
  })
  void measures_are_scored(
      String better,
      String threshold,
      String benchmark,
      String baseline,
      String performance,
      String achievement,
      String improvement,
      String score,
      int exitCode) {
    String row =
        String.join(
            ",",
            better,
            threshold,
            benchmark,
            baseline,
            performance,
            achievement,
            improvement,
            score,
            "verified");
    assertThat(replay("hvbp-measures", MEASURES, row).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void measure_with_rounded_inputs_is_not_computable() {
    ReplayedFile run =
        replay("hvbp-measures", MEASURES, "higher,0.3,0.5,0.4,0.45,0,0,0,inputs-rounded");
    assertThat(run.summary()).endsWith("1 not computable (1 inputs-rounded)");
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "HVBP-TPS-2017-220010, 50, 33.333333333333, 15, 15, 0, 17.583333333333, 0",
    "HVBP-TPS-2017-250020, 80, 35, 48, '', 20, 37.1875, 0",
    "HVBP-TPS-2016-1, 100, 0, 0, '', '', 13.333333333333, 0",
    "HVBP-TPS-2017-1, 100, 0, 0, '', '', 13.333333333333, 1",
    "HVBP-TPS-2017-1, 101, 0, 0, 0, 0, 0, 1",
    "HVBP-TPS-2017-1, '', '', '', '', '', 0, 1",
    "x, 5, 93.333333333333, 39, 30, 0, 39.333333333333, 0"
  })
  void totals_follow_the_weights_of_their_year(
      String id, String a, String b, String c, String d, String e, String total, int exitCode) {
    String row = String.join(",", id, a, b, c, d, e, total, "verified");
    assertThat(replay("hvbp-totals", TOTALS, row).exitCode()).isEqualTo(exitCode);
  }

  @ParameterizedTest
  @CsvSource({
    "Professional, 8, 92, 100, 3.55, 3.479, 0",
    "Professional, 8, 92, '', 3.55, 3.479, 0",
    "Professional, -8, 108, 100, -3.55, -3.55, 0",
    "Global, 30, 70, 100, 27.5, 26.95, 0",
    "Global, 30, 70, 100, 27.47, 26.95, 1",
    "Global, 30, 70, 100, 27.5, 0, 0",
    "Local, 30, 70, 100, 27.5, 26.95, 1",
    "Global, 30, 70, -100, 27.5, 26.95, 1",
    "Global, '', 70, 100, 27.5, 26.95, 1",
    "Global, 30, '', '', 27.5, 26.95, 1",
    "Global, 30, x, 100, 27.5, 26.95, 1"
  })
  void corridors_are_shared(
      String arrangement,
      String gross,
      String cost,
      String base,
      String shared,
      String after,
      int exitCode) {
    String row = String.join(",", arrangement, gross, cost, base, shared, after, "exact");
    assertThat(replay("reach", REACH, row).exitCode()).isEqualTo(exitCode);
  }

  @ParameterizedTest
  @CsvSource({
    "FloorToFirst, 100, 1, 2;3;1, 34;50;16, 0",
    "FloorToLast, 100, 1, 2;3;1, 33;50;17, 0",
    "FloorSeparate, 100, 1, 2;3;1, 33;50;16;1, 0",
    "BlockSeparate, 3, 1, 75;25, 0;0;3, 0",
    "FloorToFirst, 100, 1, 2;3;1, 33;50;17, 1",
    "FloorToFirst, 100, 1, 2;x;1, 33;50;17, 1",
    "FloorToFirst, 101, 5, 1;1, 51;50, 1",
    "FloorToFirst, 100, 1, -1;2, 0;100, 1",
    "Ceiling, 100, 1, 1;1, 50;50, 1"
  })
  void splits_follow_their_mode(
      String mode, String amount, String step, String ratios, String parts, int exitCode) {
    String row = String.join(",", mode, amount, step, ratios, parts, "verified");
    assertThat(replay("splits", SPLITS, row).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void explanations_of_every_row_are_written_on_request() {
    Path explanations = folder.resolve("explanations.txt");
    ReplayedFile.of(
        "msr",
        ReplayedFile.write(folder, MSR, "a,6999,0.034,9", "b,5000,0.039,9"),
        "--explanations",
        explanations.toString());
    assertThat(explanations).content().contains("6,999").contains("Minimum savings rate");
  }

  @Test
  void command_without_a_layout_shows_what_there_is() {
    ReplayedFile run = ReplayedFile.of("", folder);
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
