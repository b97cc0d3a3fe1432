package org.openbook.alliance.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an analysis of terms found, and for each kind of finding whether there is none.
 *
 * <p>Not a certificate for other facts: a proof holds over the ranges that were given, with every
 * other fact as it was given. Worked number: terms that only share a difference half and half have
 * no cliff, and the verdict on cliffs is {@code PROVED_ABSENT}.
 *
 * @param findings what was found, the gravest first
 * @param verdicts for each kind what is known
 */
public record IncentiveReport(List<Finding> findings, Map<Finding.Kind, Verdict> verdicts) {
  /** Keeps its own copies; a kind without a verdict was not checked. */
  public IncentiveReport {
    findings = List.copyOf(findings);
    Map<Finding.Kind, Verdict> all = new EnumMap<>(Finding.Kind.class);
    for (Finding.Kind kind : Finding.Kind.values()) {
      all.put(kind, Verdict.NOT_CHECKED);
    }
    all.putAll(Map.copyOf(verdicts));
    verdicts = Collections.unmodifiableMap(all);
  }

  /** What is known of one kind of finding. */
  public enum Verdict {
    /** There is at least one. */
    FOUND,
    /** There is none: proved over the whole ranges. */
    PROVED_ABSENT,
    /** None was found, and the analysis cannot prove that there is none. */
    UNKNOWN,
    /** It was not looked for: the terms or the caller do not say what it needs. */
    NOT_CHECKED
  }

  /** The findings of at least this severity. */
  public List<Finding> atLeast(Finding.Severity severity) {
    severity.name(); // refuses null where it is given
    return findings.stream().filter(f -> f.severity().compareTo(severity) >= 0).toList();
  }

  /** The findings of one kind. */
  public List<Finding> of(Finding.Kind kind) {
    kind.name(); // refuses null where it is given
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** The findings, one a line. */
  @Override
  public String toString() {
    return String.join("\n", findings.stream().map(Finding::toString).toList());
  }
}
