package org.openbook.alliance.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Apache FOP with the two fonts of this artifact and nothing else: it reaches neither the network
 * nor any file of the machine.
 */
final class Formatter {
  private static final URI HERE = URI.create("classpath:/org/openbook/alliance/pdf/");
  private static final FopFactory FACTORY = factory();

  private Formatter() {}

  private static FopFactory factory() {
    try (InputStream configuration = OwnFile.stream("fop.xml")) {
      return new FopConfParser(configuration, HERE, new OurFiles()).getFopFactoryBuilder().build();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the formatter's configuration ships with the artifact", e);
    }
  }

  /** The pages as a PDF. */
  static byte[] pdf(String pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FOUserAgent agent = FACTORY.newFOUserAgent();
    agent
        .getEventBroadcaster()
        .addEventListener(
            event -> {
              if (event.getSeverity() != EventSeverity.INFO) {
                // An overfull line prints over its neighbour: better no page than one nobody can
                // read.
                throw new IllegalStateException(
                    "the formatter says: %s".formatted(EventFormatter.format(event, Locale.ROOT)));
              }
            });
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
      parsers
          .newSAXParser()
          .parse(
              new InputSource(new StringReader(pages)),
              FACTORY.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler());
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException("the template does not give pages that can be formatted", e);
    }
    return out.toByteArray();
  }

  /** The files of this package; nothing else exists for the formatter. */
  private static final class OurFiles implements ResourceResolver {
    @Override
    public Resource getResource(URI uri) throws IOException {
      String path = uri.getPath();
      InputStream in =
          "classpath".equals(uri.getScheme()) ? Formatter.class.getResourceAsStream(path) : null;
      if (in == null) {
        throw new IOException("%s is no file of this artifact".formatted(uri));
      }
      return new Resource(in);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("%s is not to be written".formatted(uri));
    }
  }
}
