package org.openbook.alliance.intake.invoice;

import com.helger.xsds.ccts.cct.schemamodule.AmountType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;

/** What an entry needs of an invoice, line by line; what it lacks is a finding. */
final class InvoiceCheck {
  // UNTDID 1001: in an Invoice these would turn the sign of every line.
  private static final Set<String> CREDIT_NOTES =
      Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");

  private final String file;
  private final UblDocument document;
  private final InvoiceTerms terms;
  private final List<InvoiceFinding> findings;

  InvoiceCheck(
      String file, UblDocument document, InvoiceTerms terms, List<InvoiceFinding> findings) {
    this.file = file;
    this.document = document;
    this.terms = terms;
    this.findings = findings;
  }

  /** What every entry of the invoice needs. */
  void header() {
    require(!document.number().isEmpty(), "cbc:ID", "", "it is the invoice number");
    require(document.issued() != null, "cbc:IssueDate", "", "it is the day of issue");
    require(
        !document.supplier().isEmpty(),
        "cac:AccountingSupplierParty",
        "",
        "it has a cbc:RegistrationName or a cac:PartyName");
    require(
        isCurrency(document.currency()),
        "cbc:DocumentCurrencyCode",
        document.currency(),
        "it is a currency code of ISO 4217");
    require(
        document.sign() < 0 || !CREDIT_NOTES.contains(document.typeCode()),
        "cbc:InvoiceTypeCode",
        document.typeCode(),
        "it is the code of an invoice; a credit note is written as CreditNote");
    require(!document.rows().isEmpty(), "lines", "", "an invoice has a line");
  }

  /** The amount with its sign, if it is in the invoice's currency. */
  Optional<Rational> amount(@Nullable AmountType amount, int sign) {
    BigDecimal value = amount == null ? null : amount.getValue();
    if (amount == null || value == null || !document.currency().equals(amount.getCurrencyID())) {
      return Optional.empty();
    }
    return Optional.of(sign < 0 ? Rational.of(value).negated() : Rational.of(value));
  }

  /** The entry of a row, or nothing; then the findings say why. */
  Optional<CostEntry> entry(UblDocument.Row row) {
    int before = findings.size();
    require(!row.id().isEmpty(), row, "cbc:ID", "", "it is the number of the line");
    amounts(row.id().isEmpty() ? "?" : row.id(), row.element(), row.amount());
    Optional<CostTypeId> costType = costType(row);
    Optional<ContractPeriod> accrual = accrual(row);
    boolean isWhole = findings.size() == before && costType.isPresent() && accrual.isPresent();
    return isWhole && isHeaderWhole()
        ? Optional.of(entry(row, costType.get(), accrual.get()))
        : Optional.empty();
  }

  private boolean isHeaderWhole() {
    return findings.stream().noneMatch(finding -> finding.line().isEmpty());
  }

  private CostEntry entry(UblDocument.Row row, CostTypeId costType, ContractPeriod accrual) {
    // A number is given once by its supplier, not once among all suppliers.
    Origin origin = Origin.of(document.supplier(), document.number(), row.id());
    return CostEntry.builder()
        .id(EntryId.of("ubl:" + Digest.of(origin.toString()).abbreviated()))
        .party(terms.party())
        .costType(costType)
        .accrual(accrual)
        .postedOn(Objects.requireNonNull(document.issued()))
        .value(amount(row.amount(), row.sign()).orElseThrow())
        .currency(Amounts.currency(document.currency()))
        .vatBasis(CostEntry.VatBasis.NET)
        .origin(origin)
        .counterparty(document.supplier())
        .evidence(file)
        .build();
  }

  private void amounts(String line, String element, @Nullable AmountType amount) {
    if (amount == null || amount.getValue() == null) {
      add(line, element, "", "it is an amount");
      return;
    }
    String currency = String.valueOf(amount.getCurrencyID());
    if (!document.currency().equals(currency)) {
      add(
          line,
          element + "/@currencyID",
          currency,
          "it is the invoice's currency %s".formatted(document.currency()));
    }
  }

  private Optional<CostTypeId> costType(UblDocument.Row row) {
    String given =
        row.accountingCost().isEmpty() ? document.accountingCost() : row.accountingCost();
    if (given.isEmpty()) {
      require(
          terms.costType().isPresent(),
          row,
          "cbc:AccountingCost",
          "",
          "it is the cost type where none is given for all lines");
      return terms.costType();
    }
    try {
      return Optional.of(CostTypeId.of(given));
    } catch (IllegalArgumentException e) {
      add(row.id(), "cbc:AccountingCost", given, "it is a cost type: %s".formatted(e.getMessage()));
      return Optional.empty();
    }
  }

  // The days invoiced, of the line before those of the whole; else the day of issue.
  private Optional<ContractPeriod> accrual(UblDocument.Row row) {
    List<PeriodType> periods = row.periods().isEmpty() ? document.periods() : row.periods();
    if (periods.isEmpty()) {
      return Optional.ofNullable(document.issued()).map(day -> ContractPeriod.of(day, day));
    }
    LocalDate start = periods.get(0).getStartDateValueLocal();
    LocalDate end = periods.get(0).getEndDateValueLocal();
    if (periods.size() > 1 || start == null || end == null || end.isBefore(start)) {
      add(
          row.id(),
          "cac:InvoicePeriod",
          "%d periods, the first %s to %s".formatted(periods.size(), start, end),
          "it is one period from a day to that day or a later one");
      return Optional.empty();
    }
    return Optional.of(ContractPeriod.of(start, end));
  }

  /** Whether a posting is new; if not, that is a finding. */
  boolean require(boolean isNew, UblDocument.Row row, CostEntry entry) {
    return require(
        isNew, row, "cbc:ID", row.id(), "a line is there once: %s".formatted(entry.origin()));
  }

  /** Holds the rows beside the total. */
  void total(ImportedInvoice invoice) {
    String element = "cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount";
    amounts("", element, document.total());
    invoice
        .control()
        .filter(control -> !invoice.isClosed())
        .ifPresent(
            control ->
                add(
                    "",
                    element,
                    control.toString(),
                    "it is what lines, allowances and charges add up to: %s; the difference is %s"
                        .formatted(
                            money(invoice.rowSum()), money(control.minus(invoice.rowSum())))));
  }

  private String money(Rational amount) {
    return document.currency() + " " + amount;
  }

  private static boolean isCurrency(String code) {
    try {
      return !code.isEmpty() && Amounts.currency(code) != null;
    } catch (RuntimeException unknown) {
      return false;
    }
  }

  private boolean require(
      boolean holds, UblDocument.Row row, String element, String given, String required) {
    if (!holds) {
      add(row.id().isEmpty() ? "?" : row.id(), element, given, required);
    }
    return holds;
  }

  private void require(boolean holds, String element, String given, String required) {
    if (!holds) {
      add("", element, given, required);
    }
  }

  private void add(String line, String element, String given, String required) {
    findings.add(new InvoiceFinding(file, line, element, given, required));
  }
}
