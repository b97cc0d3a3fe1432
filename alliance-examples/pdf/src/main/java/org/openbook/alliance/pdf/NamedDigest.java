package org.openbook.alliance.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The digest of the settlement that a PDF's metadata name. */
final class NamedDigest {
  private static final String PROPERTY = "settlementDigest";
  private static final int MOST_BYTES = 1024 * 1024;

  private NamedDigest() {}

  /** It; empty if none is named, and all of them if they are more than one. */
  static String in(PDDocument pdf) throws IOException {
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return "";
    }
    Set<String> named = new TreeSet<>();
    try (InputStream in = metadata.exportXMPMetadata()) {
      NodeList all = parsed(in.readNBytes(MOST_BYTES)).getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        add((Element) all.item(i), named);
      }
    } catch (SAXException noXml) {
      throw AttachedSettlement.refusal(
          "metadata", "they are no XML (%s); they must be".formatted(noXml.getMessage()));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser lacks what every one has", e);
    }
    return String.join(" ", named);
  }

  // Whoever writes metadata anew may make an attribute of a property.
  private static void add(Element element, Set<String> named) {
    if (Finishing.NAMESPACE.equals(element.getNamespaceURI())
        && PROPERTY.equals(element.getLocalName())) {
      named.add(element.getTextContent().strip());
    }
    if (element.hasAttributeNS(Finishing.NAMESPACE, PROPERTY)) {
      named.add(element.getAttributeNS(Finishing.NAMESPACE, PROPERTY).strip());
    }
  }

  private static Document parsed(byte[] metadata)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Silent());
    return builder.parse(new ByteArrayInputStream(metadata));
  }

  /** The JDK's own handler prints. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
