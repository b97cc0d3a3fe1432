package org.openbook.alliance.cli.verify;

import java.util.List;

/**
 * What came of checking a file.
 *
 * @param lines what is told if everything follows
 * @param findings what does not follow; none if all does
 */
record Answer(List<String> lines, List<String> findings) {
  Answer {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  static Answer of(List<String> lines) {
    return new Answer(lines, List.of());
  }

  static Answer refuted(List<?> findings) {
    return new Answer(List.of(), findings.stream().map(Object::toString).toList());
  }

  boolean holds() {
    return findings.isEmpty();
  }
}
