package org.openbook.alliance.cases.tesoma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;

/**
 * The documents that ship with the example say the same as its Java code.
 *
 * <p>The terms are written by hand, as a controller would. The facts hold hundreds of stated cost
 * lines and are written by the library; {@code -Dalliance.golden=write} writes them anew.
 */
class TesomaDocumentsTest {
  private static final Path FOLDER = Path.of("src/main/resources/tesoma");

  private static byte[] document(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  @Test
  void terms_document_says_what_the_code_says() throws IOException {
    Agreement written = TermsDocument.parse(document("terms.json")).agreement();

    assertThat(written.digest()).isEqualTo(TesomaTerms.agreement().digest());
    assertThat(written).isEqualTo(TesomaTerms.agreement());
  }

  @Test
  void facts_documents_say_what_the_code_says() throws IOException {
    assertSays("facts.json", TesomaFacts.underrun());
    assertSays("facts-overrun.json", TesomaFacts.overrun());
  }

  private static void assertSays(String name, PeriodFacts facts) throws IOException {
    FactsDocument stated = FactsDocument.of(facts);
    if ("write".equals(System.getProperty("alliance.golden"))) {
      Files.writeString(FOLDER.resolve(name), stated.toJson());
    }
    PeriodFacts written = FactsDocument.parse(document(name)).facts();

    assertThat(written.digest()).isEqualTo(facts.digest());
    assertThat(written).isEqualTo(facts);
    assertThat(document(name)).asString().isEqualTo(stated.toJson());
  }

  @Test
  void documents_settle_as_the_code_does() throws IOException {
    Agreement terms = TermsDocument.parse(document("terms.json")).agreement();
    PeriodFacts facts = FactsDocument.parse(document("facts.json")).facts();

    assertThat(terms.settle(facts).digest())
        .isEqualTo(TesomaTerms.agreement().settle(TesomaFacts.underrun()).digest());
  }
}
