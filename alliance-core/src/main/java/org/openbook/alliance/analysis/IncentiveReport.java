package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;

/**
 * What an analysis of terms found, and for each kind of finding and each axis whether there is
 * none.
 *
 * <p>Not a certificate for other facts: a proof holds over the ranges that were given, with every
 * other fact as it was given, and on what was assumed. Worked number: terms that only share a
 * difference half and half have no cliff, and the verdict on cliffs is {@code PROVED_ABSENT}.
 *
 * @param findings what was found, the gravest first
 * @param known what is known of each kind along each axis, or of the terms as a whole
 * @param assumptions what the facts and the terms do not say and the findings rest on
 */
public record IncentiveReport(List<Finding> findings, List<Known> known, List<Label> assumptions) {
  // From the gravest: what was found says more than what is not known, and that more than a proof.
  private static final List<Verdict> BY_WEIGHT =
      List.of(Verdict.FOUND, Verdict.UNKNOWN, Verdict.NOT_CHECKED, Verdict.PROVED_ABSENT);

  /** Keeps its own copies. */
  public IncentiveReport {
    findings = List.copyOf(findings);
    known = List.copyOf(known);
    assumptions = List.copyOf(assumptions);
  }

  /** What is known of one kind of finding. */
  public enum Verdict {
    /** There is at least one. */
    FOUND,
    /** There is none: proved over the whole range. */
    PROVED_ABSENT,
    /** There may be one, or one more, and the analysis cannot tell. */
    UNKNOWN,
    /** It was not looked for: the terms or the caller do not say what it needs. */
    NOT_CHECKED
  }

  /**
   * What is known of one kind along one axis.
   *
   * @param kind the kind of finding
   * @param along the quantity that moves; empty for the terms as a whole, all quantities moving
   * @param verdicts a proof alone; or that one is found, that there may be one elsewhere, that
   *     somewhere it was not looked for
   */
  public record Known(Kind kind, Optional<QuantityId> along, Set<Verdict> verdicts) {
    /** Keeps its own copy; refuses a proof beside anything else, and nothing at all. */
    public Known {
      requireNonNull(kind, "kind");
      requireNonNull(along, "along");
      if (verdicts.isEmpty()) {
        throw new IllegalArgumentException(
            "verdicts on %s are none; there is at least one".formatted(kind));
      }
      verdicts = Collections.unmodifiableSet(EnumSet.copyOf(verdicts));
      if (verdicts.contains(Verdict.PROVED_ABSENT) && verdicts.size() > 1) {
        throw new IllegalArgumentException(
            "verdicts on %s are %s; a proof stands alone".formatted(kind, verdicts));
      }
    }

    /** {@code cliff along actual-cost: [FOUND, UNKNOWN]}. */
    @Override
    public String toString() {
      return kind + along.map(axis -> " along " + axis).orElse("") + ": " + verdicts;
    }
  }

  /** What is known of each kind over all axes: found anywhere, else unknown anywhere, and so on. */
  public Map<Kind, Verdict> verdicts() {
    Map<Kind, Verdict> all = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      all.put(
          kind,
          BY_WEIGHT.stream()
              .filter(verdict -> known.stream().anyMatch(each -> says(each, kind, verdict)))
              .findFirst()
              .orElse(Verdict.NOT_CHECKED));
    }
    return Collections.unmodifiableMap(all);
  }

  private static boolean says(Known known, Kind kind, Verdict verdict) {
    return known.kind() == kind && known.verdicts().contains(verdict);
  }

  /** What is known of a kind along an axis; not checked if it was not looked for there. */
  public Set<Verdict> verdicts(Kind kind, QuantityId along) {
    requireNonNull(kind, "kind");
    requireNonNull(along, "along");
    return known.stream()
        .filter(each -> each.kind() == kind && each.along().filter(along::equals).isPresent())
        .findFirst()
        .map(Known::verdicts)
        .orElse(Set.of(Verdict.NOT_CHECKED));
  }

  /** The findings of at least this severity. */
  public List<Finding> atLeast(Finding.Severity severity) {
    severity.name(); // refuses null where it is given
    return findings.stream().filter(f -> f.severity().compareTo(severity) >= 0).toList();
  }

  /** The findings of one kind. */
  public List<Finding> of(Kind kind) {
    kind.name(); // refuses null where it is given
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** The findings, one a line. */
  @Override
  public String toString() {
    return String.join("\n", findings.stream().map(Finding::toString).toList());
  }
}
