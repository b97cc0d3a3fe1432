package org.openbook.alliance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openbook.alliance.history.Balance;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.json.HistoryDocument;
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

/**
 * A history loaded from its document, verified and asked for a balance, once in a fresh virtual
 * machine: the loading of classes and the first use of Moneta count too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 5,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class HistoryBenchmark {
  /** The folder of the documents. */
  @Param("")
  public String folder = "";

  /** How many events the document has. */
  @Param({"5000", "10000", "20000"})
  public int events = 0;

  private byte[] document = {};

  /** Reads the bytes, and nothing that would load a class of ours. */
  @Setup
  public void prepare() throws IOException {
    document = Files.readAllBytes(file(Path.of(folder), events));
  }

  /** The document of so many events. */
  static Path file(Path folder, int events) {
    return folder.resolve(events + ".json");
  }

  /** What a host does that is sent a history. */
  @Benchmark
  public Balance loadVerifyState() {
    SettlementHistory history = HistoryDocument.parse(document).history();
    return history.balance(LongHistory.CLINIC.id(), history.last().issued().on().plusYears(1));
  }
}
