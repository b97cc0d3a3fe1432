package org.openbook.alliance.target;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;

/**
 * The value-for-money table: for each heading of cost what the business case, the target and the
 * books say, and why target and actual differ.
 *
 * <p>Not a settlement: it explains one. Worked numbers: a target of 52 600 000 and an actual cost
 * of 46 000 000 differ by 6 600 000, above 0 because less was spent.
 *
 * @param currency of every amount
 * @param rows the headings, in their order; at least one
 */
public record ValueForMoney(CurrencyUnit currency, List<Row> rows) {
  /**
   * One heading: direct, indirect, owner's, escalation, contingency, insurance, fee.
   *
   * @param heading what it is called
   * @param businessCase what was expected before the alliance
   * @param target what was agreed
   * @param actual what was spent
   * @param cause why target and actual differ
   */
  public record Row(
      Label heading,
      MonetaryAmount businessCase,
      MonetaryAmount target,
      MonetaryAmount actual,
      Label cause) {
    /** Refuses null. */
    public Row {
      requireNonNull(heading, "heading");
      businessCase = Amounts.from(businessCase);
      target = Amounts.from(target);
      actual = Amounts.from(actual);
      requireNonNull(cause, "cause");
    }

    /** Target less actual: above 0 where less was spent. */
    public MonetaryAmount difference() {
      return Amounts.of(Amounts.value(target).minus(Amounts.value(actual)), target.getCurrency());
    }

    private void checkCurrency(CurrencyUnit agreed, Faults faults) {
      Amounts.requireCurrency(
          faults, "business case of '%s'".formatted(heading), businessCase, agreed);
      Amounts.requireCurrency(faults, "target of '%s'".formatted(heading), target, agreed);
      Amounts.requireCurrency(faults, "actual cost of '%s'".formatted(heading), actual, agreed);
    }
  }

  /** Refuses a table without rows, and a second currency. */
  public ValueForMoney {
    requireNonNull(currency, "currency");
    rows = List.copyOf(rows);
    Faults faults = Faults.in("value-for-money table");
    faults.require(!rows.isEmpty(), () -> "it has no rows; it has at least one");
    rows.forEach(row -> row.checkCurrency(currency, faults));
    faults.throwIfAny();
  }

  /** The total of the business case. */
  public MonetaryAmount businessCase() {
    return total(Row::businessCase);
  }

  /** The total of the target. */
  public MonetaryAmount target() {
    return total(Row::target);
  }

  /** The total of the actual cost. */
  public MonetaryAmount actual() {
    return total(Row::actual);
  }

  /** The total difference: above 0 where less was spent. */
  public MonetaryAmount difference() {
    return total(Row::difference);
  }

  private MonetaryAmount total(Function<Row, MonetaryAmount> column) {
    return Amounts.sum(rows.stream().map(column).toList(), currency);
  }

  /** The totals. */
  @Override
  public String toString() {
    return "business case %s, target %s, actual %s, difference %s"
        .formatted(
            Amounts.text(businessCase()),
            Amounts.text(target()),
            Amounts.text(actual()),
            Amounts.text(difference()));
  }
}
