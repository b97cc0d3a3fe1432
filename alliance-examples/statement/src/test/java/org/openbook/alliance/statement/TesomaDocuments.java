package org.openbook.alliance.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;

/** The documents of the Tesoma case, read from where they lie: nothing of the cases is imported. */
public final class TesomaDocuments {
  private static final Path FOLDER = Path.of("../cases/src/main/resources/tesoma");

  private TesomaDocuments() {}

  /** The agreement. */
  public static Agreement agreement() {
    return TermsDocument.parse(bytes("terms.json")).agreement();
  }

  /** The facts of the first period. */
  public static PeriodFacts underrun() {
    return FactsDocument.parse(bytes("facts.json")).facts();
  }

  /** The statement of the first period, with its cover. */
  public static Statement statement() {
    return statement(agreement());
  }

  /** The agreement as it would be if both clients were bound from the first day. */
  public static Agreement ofTwoClients() {
    String terms = new String(bytes("terms.json"), StandardCharsets.UTF_8);
    return TermsDocument.parse(terms.replace("2023-01-01", "2018-04-01")).agreement();
  }

  /** The statement of the first period of an agreement, with its cover. */
  public static Statement statement(Agreement agreement) {
    Label note =
        Label.of("Esimerkki: …", "Exempel: …", "An example: the cost lines are synthetic.");
    return Statement.of(agreement.settle(underrun()), Cover.of(agreement.label()).withNote(note));
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
