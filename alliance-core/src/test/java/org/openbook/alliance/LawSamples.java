package org.openbook.alliance;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.law.Law;

/** Samples of what only a law hands out. */
final class LawSamples {
  private LawSamples() {}

  static void give(Samples samples) {
    samples.give(Law.Findings.class, LawSamples::findings);
  }

  private static Law.Findings<String> findings() {
    List<Law.Findings<String>> handedOut = new ArrayList<>();
    Law<String, String> law =
        Law.of("sample", (subject, given, findings) -> handedOut.add(findings));
    law.violations("subject", "case");
    return handedOut.get(0);
  }
}
