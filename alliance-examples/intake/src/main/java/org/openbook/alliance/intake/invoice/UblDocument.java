package org.openbook.alliance.intake.invoice;

import com.helger.xsds.ccts.cct.schemamodule.AmountType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice and a credit note have in common. Not yet checked beyond the schema.
 *
 * @param number the invoice number
 * @param typeCode what kind of document it says it is
 * @param issued the day of issue
 * @param currency the currency of its amounts
 * @param supplier the supplier's registered name, or its trading name
 * @param accountingCost the buyer's reference for all lines
 * @param periods the days invoiced
 * @param total its total without value added tax
 * @param sign -1 for a credit note
 * @param rows its lines, allowances and charges
 */
record UblDocument(
    String number,
    String typeCode,
    @Nullable LocalDate issued,
    String currency,
    String supplier,
    String accountingCost,
    List<PeriodType> periods,
    @Nullable AmountType total,
    int sign,
    List<Row> rows) {
  /** A line, or an allowance or charge of the whole document. */
  record Row(
      String id,
      String element,
      @Nullable AmountType amount,
      String accountingCost,
      List<PeriodType> periods,
      int sign) {}

  static UblDocument of(InvoiceType from) {
    List<Row> rows = new ArrayList<>();
    from.getInvoiceLine().forEach(line -> rows.add(row(line)));
    return new UblDocument(
        text(from.getIDValue()),
        text(from.getInvoiceTypeCodeValue()),
        from.getIssueDateValueLocal(),
        text(from.getDocumentCurrencyCodeValue()),
        name(from.getAccountingSupplierParty()),
        text(from.getAccountingCostValue()),
        from.getInvoicePeriod(),
        total(from.getLegalMonetaryTotal()),
        1,
        with(rows, from.getAllowanceCharge(), 1));
  }

  static UblDocument of(CreditNoteType from) {
    List<Row> rows = new ArrayList<>();
    from.getCreditNoteLine().forEach(line -> rows.add(row(line)));
    return new UblDocument(
        text(from.getIDValue()),
        text(from.getCreditNoteTypeCodeValue()),
        from.getIssueDateValueLocal(),
        text(from.getDocumentCurrencyCodeValue()),
        name(from.getAccountingSupplierParty()),
        text(from.getAccountingCostValue()),
        from.getInvoicePeriod(),
        total(from.getLegalMonetaryTotal()),
        -1,
        with(rows, from.getAllowanceCharge(), -1));
  }

  private static Row row(InvoiceLineType line) {
    return new Row(
        text(line.getIDValue()),
        "cac:InvoiceLine/cbc:LineExtensionAmount",
        line.getLineExtensionAmount(),
        text(line.getAccountingCostValue()),
        line.getInvoicePeriod(),
        1);
  }

  private static Row row(CreditNoteLineType line) {
    return new Row(
        text(line.getIDValue()),
        "cac:CreditNoteLine/cbc:LineExtensionAmount",
        line.getLineExtensionAmount(),
        text(line.getAccountingCostValue()),
        line.getInvoicePeriod(),
        -1);
  }

  private static List<Row> with(List<Row> rows, List<AllowanceChargeType> more, int sign) {
    int position = 0;
    for (AllowanceChargeType each : more) {
      position++;
      boolean isCharge = each.getChargeIndicator() != null && each.getChargeIndicator().isValue();
      rows.add(
          new Row(
              (isCharge ? "charge-" : "allowance-") + position,
              "cac:AllowanceCharge/cbc:Amount",
              each.getAmount(),
              text(each.getAccountingCostValue()),
              List.of(),
              isCharge ? sign : -sign));
    }
    return rows;
  }

  private static @Nullable AmountType total(@Nullable MonetaryTotalType totals) {
    return totals == null ? null : totals.getTaxExclusiveAmount();
  }

  private static String name(@Nullable SupplierPartyType supplier) {
    PartyType party = supplier == null ? null : supplier.getParty();
    if (party == null) {
      return "";
    }
    return party.getPartyLegalEntity().stream()
        .map(entity -> text(entity.getRegistrationNameValue()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .or(() -> party.getPartyName().stream().map(n -> text(n.getNameValue())).findFirst())
        .orElse("");
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).orElse("");
  }
}
