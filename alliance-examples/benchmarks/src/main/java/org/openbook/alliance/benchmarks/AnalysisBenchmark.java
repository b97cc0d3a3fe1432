package org.openbook.alliance.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.analysis.Payouts;
import org.openbook.alliance.cases.analysis.Family;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One analysis along one axis of each family of models: every part of the terms as an exact
 * piecewise function, and all breakpoints of what the clients pay.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
public class AnalysisBenchmark {
  /** The family by its name. */
  @Param({
    "TESOMA", "SCORED_POOL", "TRAMWAY", "RANTATUNNELI", "STATE_FUNDING", "THREE_LIMB", "SCIRT",
    "NEC_NARROW", "NEC_WIDE", "FPIF", "MSSP", "REACH", "HVBP", "QOF"
  })
  public Family family = Family.TESOMA;

  private IncentiveAnalysis analysis = family.analysis();
  private Axis axis = family.axis();

  /** Makes terms and facts once. */
  @Setup
  public void prepare() {
    analysis = family.analysis();
    axis = family.axis();
  }

  /** All curves of the axis. */
  @Benchmark
  public void curve(Blackhole hole) {
    Payouts payouts = analysis.along(axis);
    hole.consume(payouts.clients().breakpoints());
  }
}
