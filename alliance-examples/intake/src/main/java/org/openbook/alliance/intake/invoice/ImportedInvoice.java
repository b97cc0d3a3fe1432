package org.openbook.alliance.intake.invoice;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.exact.Rational;

/**
 * What became of an invoice: its entries, its findings, and its lines beside its own total.
 *
 * <p>Not a booking: whoever asked for it records the entries. A credit note's amounts are below 0.
 *
 * @param file the file
 * @param rows its lines and its allowances and charges on the level of the invoice
 * @param entries those without fault
 * @param findings what is wrong
 * @param rowSum the sum of all readable amounts, allowances below 0, whether entry or not
 * @param control the total without value added tax ({@code cbc:TaxExclusiveAmount}), if it is
 *     readable and the invoice as a whole can be used
 */
public record ImportedInvoice(
    String file,
    int rows,
    List<CostEntry> entries,
    List<InvoiceFinding> findings,
    Rational rowSum,
    Optional<Rational> control) {
  /** Keeps its own copies. */
  public ImportedInvoice {
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }

  /** The sum of the entries. */
  public Rational entrySum() {
    return entries.stream().map(CostEntry::value).reduce(Rational.ZERO, Rational::plus);
  }

  /** Whether the total is what the rows add up to, without any tolerance. */
  public boolean isClosed() {
    return control.map(rowSum::equals).orElse(false);
  }
}
