package org.openbook.alliance.intake.invoice;

import org.openbook.alliance.exact.Faults;

/**
 * What is wrong with an invoice or one of its lines.
 *
 * <p>Not a repair: the line is no entry, and its amount still belongs to the invoice's total.
 *
 * @param file the file
 * @param line the invoice's own id of the line, or empty if it is the invoice as a whole
 * @param element the element
 * @param given what stands there; empty if nothing does
 * @param required what is required
 */
public record InvoiceFinding(
    String file, String line, String element, String given, String required) {
  /** {@code may.xml line 2: cbc:LineExtensionAmount is ''; it is …}. */
  @Override
  public String toString() {
    String fault = "%s is %s; %s".formatted(element, Faults.quote(given), required);
    return line.isEmpty()
        ? "%s: %s".formatted(file, fault)
        : "%s line %s: %s".formatted(file, line, fault);
  }
}
