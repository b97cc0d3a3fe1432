package org.openbook.alliance.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openbook.alliance.cases.tesoma.TesomaFacts;
import org.openbook.alliance.cases.tesoma.TesomaTerms;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One exact settlement of the Tesoma model (eleven indicators, bands, caps, pool, split between two
 * clients) against the same arithmetic by hand. Every side settles the same {@value #CASES}
 * periods.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xms1600m", "-Xmx1600m", "-Xmn160m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class SettlementBenchmark {
  static final int CASES = 32;

  private final CommercialModel model = TesomaTerms.ofTwoClients();
  private List<SettlementCase> cases = List.of();
  private List<PeriodFacts> facts = List.of();

  /** Makes the periods: under-runs and overruns, good and bad scores. */
  @Setup
  public void prepare() {
    cases = cases();
    facts = cases.stream().map(SettlementBenchmark::facts).toList();
  }

  static List<SettlementCase> cases() {
    Random random = new Random(2018);
    List<SettlementCase> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      cases.add(
          new SettlementCase(
              decimal(random, 3_500_000_000L, 5_500_000_000L, 2),
              decimal(random, 600_000_000L, 800_000_000L, 2),
              decimal(random, 4_800_000_000L, 5_600_000_000L, 2),
              measured(random)));
    }
    return List.copyOf(cases);
  }

  private static List<BigDecimal> measured(Random random) {
    return List.of(
        decimal(random, 350, 800, 1),
        decimal(random, 350, 800, 1),
        decimal(random, 350, 850, 1),
        decimal(random, 250, 750, 1),
        decimal(random, 450, 950, 1),
        decimal(random, 180, 320, 2),
        decimal(random, 28_000, 52_000, 2),
        decimal(random, 170_000, 270_000, 2),
        decimal(random, -600, 600, 2),
        decimal(random, -10, 100, 0),
        decimal(random, 0, 100, 0));
  }

  private static BigDecimal decimal(Random random, long from, long to, int scale) {
    return BigDecimal.valueOf(from + (long) (random.nextDouble() * (to - from)), scale);
  }

  static PeriodFacts facts(SettlementCase period) {
    return TesomaFacts.of(
        period.ownCosts(), period.cityCosts(), period.target(), period.measured());
  }

  /** The library, and afterwards a look at every figure of the explanation. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void allianceWalked(Blackhole hole) {
    for (PeriodFacts period : facts) {
      Settlement settlement = model.settle(period);
      for (SettledLine line : settlement.lines()) {
        hole.consume(line.paid());
        hole.consume(line.received());
      }
      for (Figure figure : settlement.figures()) {
        hole.consume(figure.value());
        hole.consume(figure.operands());
      }
    }
  }

  /** The library: the settlement with its full explanation, as it is kept. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void alliance(Blackhole hole) {
    for (PeriodFacts period : facts) {
      Settlement settlement = model.settle(period);
      settlement.lines().forEach(line -> hole.consume(line.paid()));
    }
  }

  /** By hand in BigDecimal; no explanation. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void bigDecimal(Blackhole hole) {
    for (SettlementCase period : cases) {
      hole.consume(HandBigDecimal.settle(period));
    }
  }

  /** By hand in Moneta; no explanation. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void moneta(Blackhole hole) {
    for (SettlementCase period : cases) {
      hole.consume(HandMoneta.settle(period));
    }
  }
}
