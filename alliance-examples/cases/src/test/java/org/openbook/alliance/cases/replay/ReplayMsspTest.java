package org.openbook.alliance.cases.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayMsspTest {
  /** A-A1498 of 2019, published by CMS: Track 1+, a loss, half a year's disaster adjustment. */
  private static final Map<String, String> ROW =
      Map.ofEntries(
          Map.entry("case_id", "MSSP-2019-A1498"),
          Map.entry("year", "2019"),
          Map.entry("track", "TRACK_1+"),
          Map.entry("two_sided", "1"),
          Map.entry("agreement_start", "1/1/2016"),
          Map.entry("benchmark", "92916169"),
          Map.entry("expenditure", "95264867"),
          Map.entry("savings_loss", "-2348698"),
          Map.entry("msr", "0.015"),
          Map.entry("quality_score", "0.9644"),
          Map.entry("max_share_rate", "0.5"),
          Map.entry("final_share_rate", "0.48"),
          Map.entry("loss_rate", "0.3"),
          Map.entry("disaster_adjustment", "-3870"),
          Map.entry("disaster_months", "6"),
          Map.entry("sequestration", "1.0"),
          Map.entry("savings_cap_pct_of_benchmark", "0.1"),
          Map.entry("quality_gate_met", "1"),
          Map.entry("guardrail", ""),
          Map.entry("reduced_half_share", ""),
          Map.entry("published_earned", "-702674"),
          Map.entry("tolerance", "1.00"),
          Map.entry("status", "exact"));

  @TempDir private Path folder;

  private Path file(List<Map<String, String>> rows) {
    List<String> columns = new ArrayList<>(new TreeMap<>(rows.get(0)).keySet());
    List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
    rows.forEach(row -> lines.add(String.join(",", columns.stream().map(row::get).toList())));
    return ReplayedFile.write(folder, lines.toArray(String[]::new));
  }

  private static Map<String, String> with(String... columnsAndValues) {
    Map<String, String> row = new TreeMap<>(ROW);
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    return row;
  }

  private ReplayedFile replay(Map<String, String> row) {
    return ReplayedFile.of("mssp", file(List.of(row)));
  }

  @Test
  void columns_are_found_in_any_order_among_others() {
    ReplayedFile run = replay(with("aaa_extra", "x", "zzz_extra", "y"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.summary()).startsWith("matched 1 of 1 exact rows;");
  }

  @Test
  void row_off_by_more_than_a_dollar_fails() {
    assertThat(replay(with("published_earned", "-702675")).exitCode()).isZero();
    ReplayedFile run = replay(with("published_earned", "-702676"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.summary()).startsWith("matched 0 of 1 exact rows;");
    assertThat(run.err()).contains("line 2").contains("MSSP-2019-A1498");
  }

  @Test
  void row_in_cents_is_held_to_a_quarter_dollar() {
    // 0.3 × 2 348 698.25 − 1 935 = 702 674.475
    Map<String, String> cents = with("savings_loss", "-2348698.25", "tolerance", "0.26");
    cents.put("published_earned", "-702674.47");
    assertThat(replay(cents).exitCode()).isZero();
    cents.put("published_earned", "-702675.00");
    assertThat(replay(cents).exitCode()).isEqualTo(1);
  }

  @Test
  void row_within_published_rounding_is_held_to_its_tolerance() {
    String[] rounded = {"status", "within-published-rate-rounding", "tolerance", "100"};
    Map<String, String> row = with(rounded);
    row.put("published_earned", "-702770");
    ReplayedFile near = replay(row);
    assertThat(near.exitCode()).isZero();
    assertThat(near.summary()).contains("; 1 of 1 within published rounding;");
    row.put("published_earned", "-702780");
    assertThat(replay(row).exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"cap-not-published", "gate-input-rounded", "unverified"})
  void row_that_is_not_computable_never_counts_as_matched(String status) {
    ReplayedFile run = replay(with("status", status));
    assertThat(run.exitCode()).isZero();
    assertThat(run.summary())
        .isEqualTo(
            "matched 0 of 0 exact rows; 0 of 0 within published rounding; 1 not computable (1 "
                + status
                + ")");
  }

  @Test
  void published_result_has_no_part_in_the_computation() {
    Path mismatches = folder.resolve("mismatches.csv");
    Path rows = file(List.of(with("published_earned", "999")));
    ReplayedFile run = ReplayedFile.of("mssp", rows, "--mismatches", mismatches.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(mismatches)
        .content()
        .contains("-702674.4,999,1")
        .contains("Owed losses after all adjustments")
        .contains("92,916,169");
  }

  @Test
  void disaster_counts_the_whole_year_unless_months_are_given() {
    assertThat(replay(with("disaster_months", "", "published_earned", "-700739")).exitCode())
        .isZero();
  }

  @Test
  void sequestration_follows_the_year_where_the_column_is_blank() {
    Map<String, String> savings = with("sequestration", "", "savings_loss", "2348698");
    savings.put("published_earned", "1127375");
    assertThat(replay(savings).exitCode()).isZero();
    savings.put("year", "2018");
    savings.put("published_earned", "1104828");
    assertThat(replay(savings).exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "benchmark | abc | column benchmark is 'abc', not a plain number",
        "benchmark | -5 | column benchmark is -5; it is above 0",
        "benchmark | '' | column benchmark is blank",
        "benchmark | 1e9999999 | column benchmark is '1e9999999', not a plain number",
        "msr | '' | column msr is blank",
        "msr | -0.01 | column msr is -0.01; a rate is 0 or more",
        "quality_score | 92 | column quality_score is 92; a share is 0 to 1",
        "track | TRACK_9 | column track is 'TRACK_9'",
        "two_sided | yes | column two_sided is 'yes'",
        "quality_gate_met | 2 | column quality_gate_met is 2; it is 1 or 0",
        "disaster_adjustment | 5 | column disaster_adjustment is 5; it is 0 or less",
        "disaster_months | 13 | column disaster_months is 13; it is 0 to 12 months",
        "published_earned | '' | column published_earned is blank",
        "status | perhaps | column status is 'perhaps'"
      })
  void bad_row_is_named_and_the_others_are_replayed(String column, String value, String fault) {
    Path rows = file(List.of(ROW, with(column, value), ROW));
    ReplayedFile run = ReplayedFile.of("mssp", rows);

    assertThat(run.err()).contains(rows + ", line 3, " + fault);
    assertThat(run.summary())
        .isEqualTo(
            "matched 2 of 2 exact rows; 0 of 0 within published rounding; 1 not computable"
                + " (1 bad input)");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void every_fault_of_a_row_is_named() {
    ReplayedFile run = replay(with("benchmark", "x", "msr", "y"));
    assertThat(run.err()).contains("column benchmark is 'x'").contains("column msr is 'y'");
  }

  @Test
  void fact_that_only_the_rule_misses_is_a_bad_row() {
    ReplayedFile run =
        replay(with("quality_score", "", "final_share_rate", "", "savings_loss", "2348698"));
    assertThat(run.err()).contains("line 2").contains("missing: quality");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void advance_is_compared_where_it_is_published() {
    Map<String, String> savings = with("savings_loss", "2348698", "advance_balance", "1000000");
    savings.put("published_earned", "1127375");
    savings.put("advance_recoup", "1000000.0");
    assertThat(replay(savings).exitCode()).isZero();
    savings.put("advance_recoup", "900000");
    assertThat(replay(savings).err()).contains("advance recouped: computed 1000000");
  }
}
