package org.openbook.alliance.coststatement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.money.CurrencyUnit;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;

/**
 * Entries of an open book beside published purchase-invoice data, voucher by voucher: in both, only
 * here, only there, different.
 *
 * <p>Not a proof: see {@link PublishedPurchase}. A voucher counts with the sum of its lines. Every
 * entry and every purchase is in exactly one row.
 *
 * @param rows the vouchers, in the order of their texts
 */
public record PurchaseComparison(List<Row> rows) {
  /** Keeps its own copy of the rows. */
  public PurchaseComparison {
    rows = List.copyOf(rows);
  }

  /** What the comparison found about a voucher. */
  public enum Outcome {
    /** Both have it, with the same sum. */
    IN_BOTH,
    /** The open book alone has it. */
    ONLY_HERE,
    /** The published data alone have it. */
    ONLY_THERE,
    /** Both have it, with different sums. */
    DIFFERENT
  }

  /**
   * One voucher.
   *
   * @param document the voucher
   * @param here its sum in the open book, if it is there
   * @param there its sum in the published data, if it is there
   */
  public record Row(String document, Optional<Rational> here, Optional<Rational> there) {
    /** Refuses a voucher that is nowhere. */
    public Row {
      requireNonNull(document, "document");
      if (here.isEmpty() && there.isEmpty()) {
        throw new IllegalArgumentException(
            "voucher '%s' is nowhere; a row is here, there or both".formatted(document));
      }
    }

    /** What was found. */
    public Outcome outcome() {
      if (there.isEmpty()) {
        return Outcome.ONLY_HERE;
      }
      if (here.isEmpty()) {
        return Outcome.ONLY_THERE;
      }
      return here.equals(there) ? Outcome.IN_BOTH : Outcome.DIFFERENT;
    }

    /** The sum here less the sum there; a sum that is missing counts as 0. */
    public Rational difference() {
      return here.orElse(Rational.ZERO).minus(there.orElse(Rational.ZERO));
    }
  }

  /**
   * The comparison of these entries with these purchases; the host picks what can be compared, for
   * example no wages.
   *
   * @throws IllegalArgumentException naming every amount in another currency than the agreement's
   */
  public static PurchaseComparison of(
      Collection<CostEntry> entries, Collection<PublishedPurchase> published, CurrencyUnit agreed) {
    requireCurrency(entries, published, agreed);
    Map<String, Rational> here = new LinkedHashMap<>();
    entries.forEach(e -> here.merge(e.origin().document(), e.value(), Rational::plus));
    Map<String, Rational> there = new LinkedHashMap<>();
    published.forEach(p -> there.merge(p.document(), Amounts.value(p.amount()), Rational::plus));
    TreeSet<String> documents = new TreeSet<>(here.keySet());
    documents.addAll(there.keySet());
    List<Row> rows = new ArrayList<>();
    for (String document : documents) {
      rows.add(
          new Row(
              document,
              Optional.ofNullable(here.get(document)),
              Optional.ofNullable(there.get(document))));
    }
    return new PurchaseComparison(rows);
  }

  private static void requireCurrency(
      Collection<CostEntry> entries, Collection<PublishedPurchase> published, CurrencyUnit agreed) {
    Faults faults = Faults.in("comparison with published purchases");
    for (CostEntry entry : entries) {
      Amounts.requireCurrency(
          faults, "cost entry '%s'".formatted(entry.id()), entry.amount(), agreed);
    }
    for (PublishedPurchase purchase : published) {
      String who = "purchase '%s'".formatted(purchase.document());
      Amounts.requireCurrency(faults, who, purchase.amount(), agreed);
    }
    faults.throwIfAny();
  }

  /** The vouchers with this outcome. */
  public List<Row> rows(Outcome outcome) {
    requireNonNull(outcome, "outcome");
    return rows.stream().filter(row -> row.outcome() == outcome).toList();
  }

  /** How much the open book has more than the published data, over all vouchers. */
  public Rational difference() {
    return Rational.sum(rows.stream().map(Row::difference).toList());
  }
}
