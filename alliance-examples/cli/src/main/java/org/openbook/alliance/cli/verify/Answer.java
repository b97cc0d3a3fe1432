package org.openbook.alliance.cli.verify;

import java.util.List;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.language.Label;

/**
 * What came of checking a file.
 *
 * @param lines what is told if everything follows
 * @param findings what does not follow; none if all does
 */
record Answer(List<String> lines, List<Label> findings) {
  Answer {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  static Answer of(List<String> lines) {
    return new Answer(lines, List.of());
  }

  static Answer refuted(List<Label> findings) {
    return new Answer(List.of(), findings);
  }

  /** What verifying found. */
  static Answer refuted(Verification verification) {
    return refuted(verification.findings().stream().map(Told::of).toList());
  }

  boolean holds() {
    return findings.isEmpty();
  }
}
