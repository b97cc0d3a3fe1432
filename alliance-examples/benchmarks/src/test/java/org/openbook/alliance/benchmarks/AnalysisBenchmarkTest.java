package org.openbook.alliance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cases.analysis.Family;
import org.openjdk.jmh.annotations.Param;

class AnalysisBenchmarkTest {
  @Test
  void benchmark_measures_every_family() throws NoSuchFieldException {
    String[] measured =
        AnalysisBenchmark.class.getField("family").getAnnotation(Param.class).value();

    assertThat(measured)
        .containsExactly(Stream.of(Family.values()).map(Enum::name).toArray(String[]::new));
    assertThat(Family.SCORED_POOL.title()).isEqualTo("scored-pool");
  }
}
