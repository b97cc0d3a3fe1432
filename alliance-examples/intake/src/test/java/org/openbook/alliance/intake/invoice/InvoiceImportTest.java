package org.openbook.alliance.intake.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

class InvoiceImportTest {
  private static final Path SAMPLES = Path.of("src/test/resources/einvoice");

  @TempDir private Path folder;

  private static InvoiceImport invoices() {
    return new InvoiceImport(
        new InvoiceTerms(PartyId.of("builder"), Optional.of(CostTypeId.of("works"))));
  }

  private static ImportedInvoice sample(String name) throws IOException {
    return invoices().read(SAMPLES.resolve(name));
  }

  private ImportedInvoice edited(String from, String to) throws IOException {
    String text = Files.readString(SAMPLES.resolve("invoice.xml"));
    assertThat(text).contains(from);
    return invoices().read(Files.writeString(folder.resolve("may.xml"), text.replace(from, to)));
  }

  private static List<String> texts(ImportedInvoice invoice) {
    return invoice.findings().stream().map(InvoiceFinding::toString).toList();
  }

  @Test
  void invoice_with_allowance_is_three_entries_and_closes() throws IOException {
    ImportedInvoice invoice = sample("invoice.xml");

    assertThat(invoice.findings()).isEmpty();
    assertThat(invoice.isClosed()).isTrue();
    assertThat(invoice.entries())
        .extracting(entry -> entry.value().toString())
        .containsExactly("1000", "300.25", "-50");
    assertThat(invoice.entries())
        .extracting(entry -> entry.costType().value())
        .containsExactly("works", "materials", "works");
    assertThat(invoice.entries().get(2).origin())
        .isEqualTo(Origin.of("Piling Ltd", "INV-7", "allowance-1"));
  }

  @Test
  void line_keeps_supplier_voucher_period_and_day_of_issue() throws IOException {
    CostEntry line = sample("invoice.xml").entries().get(0);

    assertThat(line.counterparty()).contains("Piling Ltd");
    assertThat(line.origin()).isEqualTo(Origin.of("Piling Ltd", "INV-7", "1"));
    assertThat(line.accrual()).isEqualTo(ContractPeriod.parse("2021-05-01/2021-05-15"));
    assertThat(line.postedOn()).hasToString("2021-05-31");
    assertThat(line.currency().getCurrencyCode()).isEqualTo("EUR");
    assertThat(line.vatBasis()).isEqualTo(CostEntry.VatBasis.NET);
  }

  @Test
  void credit_note_is_below_zero_and_closes() throws IOException {
    ImportedInvoice note = sample("credit-note.xml");

    assertThat(note.findings()).isEmpty();
    assertThat(note.isClosed()).isTrue();
    assertThat(note.entries())
        .extracting(entry -> entry.value().toString())
        .containsExactly("-1000");
  }

  @Test
  void total_a_cent_off_is_finding_with_difference() throws IOException {
    ImportedInvoice invoice = sample("broken-total.xml");

    assertThat(invoice.isClosed()).isFalse();
    assertThat(invoice.entries()).hasSize(3);
    assertThat(texts(invoice))
        .containsExactly(
            "broken-total.xml: cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount is '1250.26'; it is"
                + " what lines, allowances and charges add up to: EUR 1250.25; the difference is EUR 0.01");
  }

  @Test
  void document_type_with_entity_is_refused_and_never_resolved() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String text = Files.readString(SAMPLES.resolve("invoice.xml"));
    String attack =
        text.replace(
                "<Invoice xmlns=",
                "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><Invoice xmlns=")
            .replace("Piling Ltd", "&x;");

    ImportedInvoice invoice =
        invoices().read(Files.writeString(folder.resolve("attack.xml"), attack));

    assertThat(invoice.entries()).isEmpty();
    assertThat(invoice.isClosed()).isFalse();
    assertThat(texts(invoice))
        .containsExactly("attack.xml: DOCTYPE is 'there'; an invoice has none");
  }

  @Test
  void text_that_is_no_xml_is_one_finding() throws IOException {
    ImportedInvoice invoice =
        invoices().read(Files.writeString(folder.resolve("a.xml"), "no invoice"));

    assertThat(invoice.entries()).isEmpty();
    assertThat(invoice.findings()).hasSize(1);
    assertThat(texts(invoice).get(0)).startsWith("a.xml: XML is ").endsWith("it is well-formed");
  }

  @Test
  void invoice_cut_in_the_middle_is_no_entry() throws IOException {
    String text = Files.readString(SAMPLES.resolve("invoice.xml"));
    String cut = text.substring(0, text.indexOf("<cbc:ID>2<"));
    ImportedInvoice invoice = invoices().read(Files.writeString(folder.resolve("may.xml"), cut));

    assertThat(invoice.entries()).isEmpty();
    assertThat(invoice.findings()).isNotEmpty();
    assertThat(invoice.isClosed()).isFalse();
  }

  @Test
  void missing_line_amount_names_line_and_element() throws IOException {
    ImportedInvoice invoice =
        edited("<cbc:LineExtensionAmount currencyID=\"EUR\">300.25</cbc:LineExtensionAmount>", "");

    assertThat(invoice.entries()).isEmpty();
    assertThat(texts(invoice))
        .contains("may.xml line 2: cac:InvoiceLine/cbc:LineExtensionAmount is ''; it is an amount");
  }

  @Test
  void missing_supplier_name_leaves_no_entry() throws IOException {
    ImportedInvoice invoice = edited("Piling Ltd", "");

    assertThat(invoice.entries()).isEmpty();
    assertThat(texts(invoice))
        .containsExactly(
            "may.xml: cac:AccountingSupplierParty is ''; it has a cbc:RegistrationName or a"
                + " cac:PartyName");
  }

  @Test
  void second_currency_is_finding_of_its_line() throws IOException {
    ImportedInvoice invoice = edited("\"EUR\">300.25<", "\"SEK\">300.25<");

    assertThat(invoice.entries()).hasSize(2);
    assertThat(invoice.isClosed()).isFalse();
    assertThat(texts(invoice).get(0))
        .isEqualTo(
            "may.xml line 2: cac:InvoiceLine/cbc:LineExtensionAmount/@currencyID is 'SEK'; it is"
                + " the invoice's currency EUR");
  }

  @Test
  void line_without_any_cost_type_is_finding() throws IOException {
    InvoiceTerms terms = new InvoiceTerms(PartyId.of("builder"), Optional.empty());
    ImportedInvoice invoice = new InvoiceImport(terms).read(SAMPLES.resolve("invoice.xml"));

    assertThat(invoice.entries())
        .singleElement()
        .extracting(CostEntry::costType)
        .isEqualTo(CostTypeId.of("materials"));
    assertThat(texts(invoice))
        .contains(
            "invoice.xml line 1: cbc:AccountingCost is ''; it is the cost type where none is given"
                + " for all lines");
  }

  @Test
  void credit_note_written_as_invoice_is_no_entry() throws IOException {
    ImportedInvoice invoice = edited("Code>380<", "Code>381<");

    assertThat(invoice.entries()).isEmpty();
    assertThat(texts(invoice))
        .containsExactly(
            "may.xml: cbc:InvoiceTypeCode is '381'; it is the code of an invoice; a credit note is"
                + " written as CreditNote");
  }

  @Test
  void line_id_given_twice_is_finding_and_total_still_closes() throws IOException {
    ImportedInvoice invoice = edited("<cbc:ID>2<", "<cbc:ID>1<");

    assertThat(invoice.entries()).hasSize(2);
    assertThat(invoice.isClosed()).isTrue();
    assertThat(texts(invoice))
        .containsExactly(
            "may.xml line 1: cbc:ID is '1'; a line is there once: Piling Ltd INV-7 line 1");
  }

  @Test
  void same_invoice_twice_is_posted_once() throws IOException {
    InvoiceImport invoices = invoices();
    Path file = SAMPLES.resolve("invoice.xml");

    assertThat(invoices.read(file).entries()).hasSize(3);
    assertThat(invoices.read(file).entries()).isEmpty();
  }
}
