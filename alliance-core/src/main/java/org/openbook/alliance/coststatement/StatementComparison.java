package org.openbook.alliance.coststatement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.coststatement.StatementChange.Reason;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

/**
 * An earlier and a later statement of one book: what changed, and why.
 *
 * <p>Not limited to one period: two statements of one period show what was posted in between, those
 * of two periods how the second differs from the first.
 *
 * @param before the earlier statement
 * @param after the later one, of the same book
 */
public record StatementComparison(CostStatement before, CostStatement after) {
  /** Refuses statements of two books. */
  public StatementComparison {
    BookId earlier = before.book();
    BookId later = after.book();
    Faults.in("comparison of statements")
        .require(
            earlier.equals(later),
            () -> "they state books '%s' and '%s'; they state one".formatted(earlier, later))
        .throwIfAny();
  }

  private record Group(PartyId party, CostClass costClass, CostTypeId costType) {
    static Group of(CostLine line) {
      return new Group(line.party(), line.costClass(), line.costType());
    }
  }

  /** The comparison of an earlier with a later statement. */
  public static StatementComparison of(CostStatement before, CostStatement after) {
    return new StatementComparison(before, after);
  }

  /** What changed, in the order of the later statement, then what only the earlier one has. */
  public List<StatementChange> changes() {
    List<CostLine> gone = without(before.lines(), after.lines());
    List<CostLine> come = without(after.lines(), before.lines());
    Set<Digest> evidenceBefore = evidence(gone);
    Set<Digest> evidenceAfter = evidence(come);
    Map<Group, Map<Reason, Rational>> groups = new LinkedHashMap<>();
    for (CostLine line : come) {
      add(groups, line, reason(line, evidenceBefore), line.net());
    }
    for (CostLine line : gone) {
      add(groups, line, reason(line, evidenceAfter), line.net().negated());
    }
    List<StatementChange> changes = new ArrayList<>();
    groups.forEach((group, reasons) -> changes.add(change(group, reasons)));
    return List.copyOf(changes);
  }

  private StatementChange change(Group group, Map<Reason, Rational> reasons) {
    reasons.values().removeIf(Rational::isZero);
    return ImmutableStatementChange.builder()
        .party(group.party())
        .costClass(group.costClass())
        .costType(group.costType())
        .before(net(before, group))
        .after(net(after, group))
        .putAllReasons(reasons)
        .build();
  }

  /**
   * The earlier statement with only what changed for these reasons: nobody made it, it is for
   * asking what they alone bring. With all reasons it has the lines of the later statement.
   */
  public CostStatement changedOnlyFor(Set<Reason> reasons) {
    requireNonNull(reasons, "reasons");
    List<CostLine> gone = without(before.lines(), after.lines());
    List<CostLine> come = without(after.lines(), before.lines());
    Set<Digest> evidenceBefore = evidence(gone);
    Set<Digest> evidenceAfter = evidence(come);
    List<CostLine> lines = new ArrayList<>(before.lines());
    lines.removeIf(line -> gone.contains(line) && reasons.contains(reason(line, evidenceAfter)));
    come.stream()
        .filter(line -> reasons.contains(reason(line, evidenceBefore)))
        .forEach(lines::add);
    return ImmutableCostStatement.builder()
        .book(before.book())
        .currency(before.currency())
        .period(before.period())
        .addAllLines(lines)
        .addAllFindings(before.findings())
        .entries(lines.stream().mapToLong(CostLine::entries).sum())
        .unstated(before.unstated())
        .build();
  }

  private static Rational net(CostStatement statement, Group group) {
    return Rational.sum(
        statement.lines().stream()
            .filter(line -> Group.of(line).equals(group))
            .map(CostLine::net)
            .toList());
  }

  private static void add(
      Map<Group, Map<Reason, Rational>> groups, CostLine line, Reason reason, Rational value) {
    groups
        .computeIfAbsent(Group.of(line), group -> new EnumMap<>(Reason.class))
        .merge(reason, value, Rational::plus);
  }

  // The same entries with another amount or class: the contract treats them otherwise.
  private static Reason reason(CostLine line, Set<Digest> evidenceOfTheOther) {
    if (evidenceOfTheOther.contains(line.digestOfEntries())) {
      return Reason.TREATMENT;
    }
    return switch (line.nature()) {
      case DISALLOWANCE -> Reason.DISALLOWANCE;
      case CORRECTION -> Reason.CORRECTION;
      case COST -> line.carriedFrom().isPresent() ? Reason.CARRIED_OVER : Reason.COST;
    };
  }

  private static Set<Digest> evidence(List<CostLine> lines) {
    Set<Digest> evidence = new HashSet<>();
    lines.forEach(line -> evidence.add(line.digestOfEntries()));
    return evidence;
  }

  private static List<CostLine> without(List<CostLine> lines, Collection<CostLine> others) {
    Set<CostLine> known = new HashSet<>(others);
    return lines.stream().filter(line -> !known.contains(line)).toList();
  }
}
