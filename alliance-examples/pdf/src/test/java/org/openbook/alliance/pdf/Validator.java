package org.openbook.alliance.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, which knows the standards and nothing of us. */
final class Validator {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Validator() {}

  /** What in a file is against a standard. */
  static List<String> faults(byte[] pdf, PDFAFlavour standard) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      var result = validator.validate(parser);
      if (result.getTotalAssertions() == 0) {
        throw new AssertionError("nothing was looked at");
      }
      return result.getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId() + " " + each.getMessage())
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new AssertionError(e);
    }
  }
}
