package org.openbook.alliance.intake.invoice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Rational;

/**
 * The import of invoices and credit notes of EN 16931 in UBL 2.1: each line, and each allowance and
 * charge of the whole invoice, becomes an entry without value added tax or a finding.
 *
 * <p>Not a check of the invoice's tax or prices. It remembers the lines that it has seen, so that
 * an invoice that comes twice is a finding; it is not for sharing between threads.
 */
public final class InvoiceImport {
  private final InvoiceTerms terms;
  private final Set<Origin> seen = new HashSet<>();

  /** An import that has seen nothing. */
  public InvoiceImport(InvoiceTerms terms) {
    this.terms = terms;
  }

  /**
   * Reads a file. Of an invoice that cannot be read, or that as a whole lacks what every entry
   * needs, nothing becomes an entry.
   *
   * @throws IOException if the file cannot be read
   */
  public ImportedInvoice read(Path path) throws IOException {
    String file = String.valueOf(path.getFileName());
    List<InvoiceFinding> findings = new ArrayList<>();
    return new UblReader(file, findings)
        .read(Files.readAllBytes(path))
        .map(document -> imported(file, document, findings))
        .orElseGet(
            () ->
                new ImportedInvoice(file, 0, List.of(), findings, Rational.ZERO, Optional.empty()));
  }

  private ImportedInvoice imported(
      String file, UblDocument document, List<InvoiceFinding> findings) {
    InvoiceCheck check = new InvoiceCheck(file, document, terms, findings);
    check.header();
    boolean isUsable = findings.isEmpty();
    List<CostEntry> entries = new ArrayList<>();
    Rational sum = Rational.ZERO;
    for (UblDocument.Row row : document.rows()) {
      sum = sum.plus(check.amount(row.amount(), row.sign()).orElse(Rational.ZERO));
      check
          .entry(row)
          .filter(entry -> check.require(seen.add(entry.origin()), row, entry))
          .ifPresent(entries::add);
    }
    ImportedInvoice invoice =
        new ImportedInvoice(
            file,
            document.rows().size(),
            entries,
            findings,
            sum,
            isUsable ? check.amount(document.total(), document.sign()) : Optional.empty());
    if (isUsable) {
      check.total(invoice);
    }
    return new ImportedInvoice(file, invoice.rows(), entries, findings, sum, invoice.control());
  }
}
