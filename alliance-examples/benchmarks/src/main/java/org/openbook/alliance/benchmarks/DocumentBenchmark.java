package org.openbook.alliance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
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
 * Terms and facts read, settled and the settlement written, once in a fresh virtual machine: the
 * loading of classes and the first use of Moneta count too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 5,
    jvmArgs = {"-Xms1600m", "-Xmx1600m", "-Xmn600m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class DocumentBenchmark {
  /** The folder of the documents. */
  @Param("")
  public String folder = "";

  /** The folder's part with this case's documents. */
  @Param({"document", "formula"})
  public String kind = "";

  private byte[] terms = {};
  private byte[] facts = {};

  /** Reads the bytes, and nothing that would load a class of ours. */
  @Setup
  public void prepare() throws IOException {
    terms = Files.readAllBytes(LargeDocuments.terms(Path.of(folder), kind));
    facts = Files.readAllBytes(LargeDocuments.facts(Path.of(folder), kind));
  }

  /** What a host does that is sent two documents. */
  @Benchmark
  public String readSettleWrite() {
    Agreement agreement = TermsDocument.parse(terms).agreement();
    PeriodFacts period = FactsDocument.parse(facts).facts();
    return SettlementDocument.of(agreement.settle(period)).toJson();
  }
}
