package org.openbook.alliance.cases.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.Vectors;

/** Replays the whole public record; skipped where it does not lie beside the checkout. */
class PublishedRecordTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mssp | mssp | settlements.csv | matched 3183 of 3183 exact rows; 861 of 861 within published"
            + " rounding; 6 not computable (5 cap-not-published, 1 gate-input-rounded)",
        "msr | mssp | msr_curve.csv | matched 438 of 438 exact rows; 0 of 0 within published"
            + " rounding; 0 not computable",
        "reach | reach | settlements.csv | matched 152 of 152 exact rows; 0 of 0 within published"
            + " rounding; 0 not computable",
        "hvbp-measures | hvbp | fy2024_measure_scores.csv | matched 21480 of 21480 exact rows; 0 of 0"
            + " within published rounding; 0 not computable",
        "hvbp-totals | hvbp | fy2017_total_scores.csv | matched 295 of 295 exact rows; 0 of 0 within"
            + " published rounding; 0 not computable",
        "splits | allocation | splits.csv | matched 91 of 91 exact rows; 0 of 0 within published"
            + " rounding; 0 not computable"
      })
  void every_row_that_allows_it_matches(
      String layout, String vectors, String name, String summary) {
    ReplayedFile run = ReplayedFile.of(layout, Vectors.file(vectors, name));

    assertThat(run.summary()).isEqualTo(summary);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void corridors_say_where_the_source_differs_after_sequestration() {
    ReplayedFile run = ReplayedFile.of("reach", Vectors.file("reach", "settlements.csv"));

    assertThat(run.out())
        .contains("after sequestration: 150 of 152; apart: REACH-2022-D0054, REACH-2022-D0128");
  }

  @Test
  void record_without_mismatches_leaves_their_file_with_its_header_only() {
    Path mismatches = folder.resolve("mismatches.csv");
    ReplayedFile run =
        ReplayedFile.of(
            "reach",
            Vectors.file("reach", "settlements.csv"),
            "--mismatches",
            mismatches.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(mismatches).content().hasLineCount(1);
  }
}
