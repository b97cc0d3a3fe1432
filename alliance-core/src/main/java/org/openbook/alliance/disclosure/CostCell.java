package org.openbook.alliance.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.coststatement.CostLine;

/**
 * A place in a table of costs: a class, a kind of cost in it, or a month of that kind.
 *
 * <p>Not an amount. A cell without kind stands for all kinds, a cell without month for the period.
 *
 * @param costClass the class
 * @param costType the kind of cost, or all
 * @param month the month, or the whole period; a month has a kind
 */
public record CostCell(
    CostClass costClass, Optional<CostTypeId> costType, Optional<YearMonth> month)
    implements Comparable<CostCell> {
  private static final Comparator<CostCell> ORDER =
      Comparator.comparing(CostCell::level)
          .thenComparing(CostCell::costClass)
          .thenComparing(cell -> cell.costType().map(CostTypeId::value).orElse(""))
          .thenComparing(cell -> cell.month().map(YearMonth::toString).orElse(""));

  /** Refuses a month without a kind of cost. */
  public CostCell {
    requireNonNull(costClass, "costClass");
    requireNonNull(costType, "costType");
    if (month.isPresent() && costType.isEmpty()) {
      throw new IllegalArgumentException(
          "cell of %s in %s has no cost type; a month is one of a cost type"
              .formatted(costClass, month.get()));
    }
  }

  /** The cell of a line at a level: its class, its kind in it, or its month. */
  static CostCell of(CostLine line, DisclosureLevel level) {
    return new CostCell(
        line.costClass(),
        level.includes(DisclosureLevel.COST_TYPES)
            ? Optional.of(line.costType())
            : Optional.empty(),
        level.includes(DisclosureLevel.MONTHS) ? Optional.of(line.month()) : Optional.empty());
  }

  /** The least level at which a party's part of this cell may be seen. */
  public DisclosureLevel level() {
    if (month.isPresent()) {
      return DisclosureLevel.MONTHS;
    }
    return costType.isPresent() ? DisclosureLevel.COST_TYPES : DisclosureLevel.CLASSES;
  }

  /** The coarsest first; then by class, kind and month. */
  @Override
  public int compareTo(CostCell other) {
    return ORDER.compare(this, other);
  }

  /** {@code reimbursable 4.2 2021-03}. */
  @Override
  public String toString() {
    return costClass
        + costType.map(type -> " " + type).orElse("")
        + month.map(day -> " " + day).orElse("");
  }
}
