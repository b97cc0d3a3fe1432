package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no test does: sleep through a run, watch the clock, or talk when it passes. */
class TestHabitsTest {
  private static final Pattern SKIPPED = Pattern.compile("@Disabled|@Ignore");
  private static final Pattern TIMED =
      Pattern.compile("nanoTime|currentTimeMillis|Thread\\.sleep|@Timeout|assertTimeout");
  private static final Pattern TALKING = Pattern.compile("System\\.(out|err)\\.|printStackTrace");

  @Test
  void tests_are_never_disabled() {
    assertThat(sourcesWith(SKIPPED)).isEmpty();
  }

  @Test
  void tests_never_depend_on_the_clock() {
    assertThat(sourcesWith(TIMED)).isEmpty();
  }

  @Test
  void tests_say_nothing_when_they_pass() {
    assertThat(sourcesWith(TALKING)).isEmpty();
    assertThat(
            sourcesWith(Pattern.compile("Statistics\\."))
                .filter(source -> !MainCode.text(source).contains("@StatisticsReport")))
        .as("collects statistics and prints them: @StatisticsReport(onFailureOnly = true)")
        .isEmpty();
  }

  private static Stream<Path> sourcesWith(Pattern habit) {
    return MainCode.sources(MainCode.TEST_SOURCES).stream()
        .filter(source -> !source.endsWith("TestHabitsTest.java"))
        .filter(source -> habit.matcher(MainCode.text(source)).find());
  }
}
