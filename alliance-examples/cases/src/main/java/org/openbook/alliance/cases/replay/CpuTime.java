package org.openbook.alliance.cases.replay;

import java.time.Duration;
import java.util.Locale;

/** The processor time that this process has used since it started. */
final class CpuTime {
  private static final double MILLIS = 1_000;

  private CpuTime() {}

  /** {@code 1.93 s}; {@code unknown} where the system does not tell. */
  static String text() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(CpuTime::seconds)
        .orElse("unknown");
  }

  private static String seconds(Duration used) {
    return String.format(Locale.ROOT, "%.2f s", used.toMillis() / MILLIS);
  }
}
