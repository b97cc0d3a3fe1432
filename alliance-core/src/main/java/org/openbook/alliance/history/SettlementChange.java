package org.openbook.alliance.history;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/**
 * One thing that changed between two settlements of a contract period, and what it alone changed of
 * each line.
 *
 * <p>Not an estimate: the earlier settlement is made again with one thing after the other replaced,
 * in the order of {@link Cause} and within a cause by id, for the target in the order of its
 * ledger; each change is the difference of two such settlements, and all of them add up to the
 * difference of the two that were issued. What depends on two things at once so goes to the later
 * of them. If one replacement alone cannot be settled, for amended terms that ask for a new fact
 * for example, it is one change together with the next, with both causes.
 */
@Value.Immutable
public abstract class SettlementChange {
  SettlementChange() {}

  /** Why something is paid otherwise than before. */
  public enum Cause {
    /** More of the contract period is settled: months, costs and target of the longer part. */
    PERIOD,
    /** Costs that were not stated before, or that are carried over from a closed month. */
    NEW_COST,
    /** Costs that were corrected, disallowed or are treated otherwise. */
    CORRECTED_COST,
    /** A tranche was decided, an event was agreed, or the target was replaced. */
    TARGET,
    /** A value was measured, corrected, or given up for good. */
    MEASUREMENT,
    /** Another fact that only this contract has. */
    OTHER_FACT,
    /** The terms were amended. */
    TERMS,
    /** The stage: what only a later stage pays, what it releases. */
    STAGE;

    /** {@code new cost}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  static SettlementChange of(
      List<Cause> causes, List<String> what, Settlement before, Settlement after) {
    return ImmutableSettlementChange.builder()
        .addAllCauses(causes)
        .addAllWhat(what)
        .before(before)
        .after(after)
        .build();
  }

  /** The cause; several where they make sense only together. */
  public abstract List<Cause> causes();

  /** What exactly changed, in words of data: {@code measurement 'nps': 79 → 81}. */
  public abstract List<String> what();

  abstract Settlement before();

  abstract Settlement after();

  /** The lines of which something changed, in the model's order. */
  public List<LineId> lines() {
    return Stream.of(after(), before())
        .flatMap(settlement -> settlement.lines().stream())
        .map(line -> line.line().id())
        .distinct()
        .filter(this::isChanged)
        .toList();
  }

  private boolean isChanged(LineId line) {
    return !amount(line).isZero() || !payable(line).isZero();
  }

  /** By how much the line itself changed. */
  public Rational amount(LineId line) {
    return difference(line, settled -> settled.figure().value());
  }

  /** By how much what is payable of the line changed. */
  public Rational payable(LineId line) {
    return difference(line, settled -> Amounts.value(settled.payable()));
  }

  /** By how much what the line makes payable to a party changed; below 0 it pays more. */
  public Rational payable(LineId line, PartyId party) {
    requireNonNull(party, "party");
    return difference(line, settled -> settled.payableOf(party));
  }

  private Rational difference(LineId line, Function<SettledLine, Rational> of) {
    requireNonNull(line, "line");
    return of(after(), line, of).minus(of(before(), line, of));
  }

  // A line that a settlement does not have brings nothing.
  private static Rational of(Settlement settlement, LineId id, Function<SettledLine, Rational> of) {
    return settlement.lines().stream()
        .filter(line -> line.line().id().equals(id))
        .map(of)
        .findFirst()
        .orElse(Rational.ZERO);
  }

  /** {@code measurement ('nps': 79 → 81): bonus 12000}. */
  @Override
  public String toString() {
    return "%s (%s): %s"
        .formatted(
            causes().stream().map(Cause::toString).collect(Collectors.joining(", ")),
            String.join("; ", what()),
            lines().isEmpty()
                ? "no amount"
                : lines().stream()
                    .map(line -> line + " " + amount(line))
                    .collect(Collectors.joining(", ")));
  }
}
