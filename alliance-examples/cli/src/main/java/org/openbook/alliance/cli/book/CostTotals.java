package org.openbook.alliance.cli.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.intake.ledger.Amount;
import org.openbook.alliance.intake.ledger.ExactSum;
import org.openbook.alliance.intake.ledger.PostedLine;
import org.openbook.alliance.party.PartyId;

/**
 * Costs by party, cost type and month, gross and net, added up line by line.
 *
 * <p>Not a cost statement: nothing is classified, so that every cost type here is a finding until a
 * contract says what it is. It remembers sums only, whatever the number of lines.
 */
public final class CostTotals {
  private final Map<Key, Sums> sums = new HashMap<>();

  /** No costs yet. */
  public CostTotals() {}

  // Its own hash: the three parts' hashes are asked for on every line.
  private record Key(PartyId party, CostTypeId costType, int month) {
    @Override
    public int hashCode() {
      return (party.value().hashCode() * 31 + costType.value().hashCode()) * 31 + month;
    }
  }

  private static final class Sums {
    private final ExactSum charges = new ExactSum();
    private final ExactSum credits = new ExactSum();
  }

  /**
   * One group.
   *
   * @param party whose costs
   * @param costType which kind
   * @param month the month of accrual
   * @param entries how many
   * @param charges what is 0 or more: gross
   * @param credits what is below 0
   */
  public record Group(
      PartyId party,
      CostTypeId costType,
      YearMonth month,
      long entries,
      Rational charges,
      Rational credits) {
    /** Charges and credits together. */
    public Rational net() {
      return charges.plus(credits);
    }
  }

  /** Adds a line of an import. */
  public void add(PostedLine line) {
    sums(line.party(), line.costType(), line.accrual().endInclusive(), line.amount())
        .add(line.amount());
  }

  /** Adds an entry of a book. */
  public void add(CostEntry entry) {
    Amount amount = Amount.of(entry.value());
    sums(entry.party(), entry.costType(), entry.accrual().endInclusive(), amount).add(amount);
  }

  private ExactSum sums(PartyId party, CostTypeId type, LocalDate day, Amount amount) {
    Key key = new Key(party, type, day.getYear() * 12 + day.getMonthValue() - 1);
    Sums group = sums.computeIfAbsent(key, k -> new Sums());
    return amount.signum() < 0 ? group.credits : group.charges;
  }

  /** The groups, by party, cost type and month. */
  public List<Group> groups() {
    return sums.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Group group) -> group.party().value())
                .thenComparing(group -> group.costType().value())
                .thenComparing(Group::month))
        .toList();
  }

  private static Group group(Key key, Sums sums) {
    return new Group(
        key.party(),
        key.costType(),
        YearMonth.of(key.month() / 12, key.month() % 12 + 1),
        sums.charges.count() + sums.credits.count(),
        sums.charges.value(),
        sums.credits.value());
  }
}
