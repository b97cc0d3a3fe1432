package org.openbook.alliance.intake.invoice;

import com.helger.diagnostics.error.IError;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;

/** The XML of an invoice or a credit note, checked against the schema. Never fetches anything. */
final class UblReader {
  private static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
  private static final String CREDIT = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
  private static final String ROOTS = "it is Invoice or CreditNote of UBL 2.1";

  private final String file;
  private final List<InvoiceFinding> findings;

  UblReader(String file, List<InvoiceFinding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The document, or nothing; with findings it is only good for naming more of what is wrong. */
  Optional<UblDocument> read(byte[] xml) {
    try {
      QName root = root(xml);
      if (root == null) {
        return Optional.empty();
      }
      if (root.equals(new QName(INVOICE, "Invoice"))) {
        return invoice(xml);
      }
      if (root.equals(new QName(CREDIT, "CreditNote"))) {
        return creditNote(xml);
      }
      add("root", root.toString(), ROOTS);
    } catch (XMLStreamException e) {
      add("XML", String.valueOf(e.getMessage()), "it is well-formed");
    }
    return Optional.empty();
  }

  // No invoice needs a document type: with it, entities that name files or servers are refused
  // before the library sees them.
  private @Nullable QName root(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        add("DOCTYPE", "there", "an invoice has none");
        return null;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        return reader.getName();
      }
    }
    throw new XMLStreamException("no element");
  }

  // What the schema refuses is read a second time without it, so that its lines can be named.
  private Optional<UblDocument> invoice(byte[] xml) {
    ErrorList errors = new ErrorList();
    InvoiceType read = UBL21Marshaller.invoice().setCollectErrors(errors).read(xml);
    if (!report(errors) || read == null) {
      ErrorList ignored = new ErrorList();
      read = UBL21Marshaller.invoice().setUseSchema(false).setCollectErrors(ignored).read(xml);
    }
    return Optional.ofNullable(read).map(UblDocument::of);
  }

  private Optional<UblDocument> creditNote(byte[] xml) {
    ErrorList errors = new ErrorList();
    CreditNoteType read = UBL21Marshaller.creditNote().setCollectErrors(errors).read(xml);
    if (!report(errors) || read == null) {
      ErrorList ignored = new ErrorList();
      read = UBL21Marshaller.creditNote().setUseSchema(false).setCollectErrors(ignored).read(xml);
    }
    return Optional.ofNullable(read).map(UblDocument::of);
  }

  private boolean report(ErrorList errors) {
    for (IError error : errors) {
      add(
          "XML line %s".formatted(error.getErrorLocation().getLineNumber()),
          String.valueOf(error.getErrorText(Locale.ROOT)),
          "it is what the schema of UBL 2.1 requires");
    }
    return errors.isEmpty();
  }

  private void add(String element, String given, String required) {
    findings.add(new InvoiceFinding(file, "", element, given, required));
  }
}
