package org.openbook.alliance.benchmarks;

import java.util.List;
import org.openbook.alliance.cli.Main;

/** Runs the benchmarks: {@code settlement}, {@code analysis}, {@code json}, {@code import}. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs a command and ends with its exit code: 0 done, 1 something is wrong with the input. */
  public static void main(String... args) {
    Main.end(Main.run(List.of(BenchmarkCommand.class), args));
  }
}
