package org.openbook.alliance.pdf;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.report.Table;

/**
 * A statement as a PDF/A-3a with its settlement document inside, so that a signed file carries its
 * own proof: {@link AttachedSettlement} reads it back.
 *
 * <p>Not a signature: whoever signs the file signs the pages and the attachment together. The pages
 * print the digests of terms and facts and that of the attached file, which any tool makes of
 * {@code settlement.json} again; the last one stands in the file's metadata too. Charts are printed
 * as their values. Equal statements and documents give equal bytes: no day is in the file that the
 * statement does not have.
 */
public final class StatementPdf {
  private static final WordGroup WORDS =
      WordTable.of(name -> StatementPdf.class.getResourceAsStream("words/" + name)).group("pdf");
  private static final Label HEADING = WORDS.label("heading");
  private static final Label NOTE = WORDS.label("note");
  private static final Label FILE = WORDS.label("file");
  private static final Label DIGEST = WORDS.label("digest");

  private StatementPdf() {}

  /**
   * The file in a language.
   *
   * @throws IllegalArgumentException if the document's terms or facts are not those of the
   *     statement, both digests named; if a text holds a character that the embedded fonts do not
   *     have, naming every one
   */
  public static byte[] of(Statement statement, Language language, SettlementDocument settlement) {
    requireNonNull(language, "language");
    refuseAnother(statement, settlement);
    Attachment attachment = Attachment.of(settlement);
    return Press.print(
        Printout.of(statement).with(last(attachment)),
        statement.style(language),
        Optional.of(attachment));
  }

  /**
   * Anything else that is printed, as a PDF/A-3a without attachments.
   *
   * @throws IllegalArgumentException if it has no parts; naming every character that the embedded
   *     fonts do not have
   */
  public static byte[] of(Printout printout, Language language) {
    requireNonNull(printout, "printout");
    return Press.print(printout, printout.style(language), Optional.empty());
  }

  private static void refuseAnother(Statement statement, SettlementDocument settlement) {
    StatementIdentity.Digests printed = statement.identity().digests();
    Faults faults = Faults.in("statement '%s'".formatted(statement));
    require(faults, "terms", printed.terms(), settlement.termsDigest());
    require(faults, "facts", printed.facts(), settlement.factsDigest());
    faults.require(
        statement.identity().stage() == settlement.stage(),
        () ->
            ("the document to attach is of the stage %s, the statement of %s; they must be of one"
                    + " settlement")
                .formatted(settlement.stage(), statement.identity().stage()));
    faults.throwIfAny();
  }

  private static void require(Faults faults, String of, Digest printed, Digest attached) {
    faults.require(
        printed.equals(attached),
        () ->
            ("the document to attach is of %s with the digest %s, the statement prints %s; they must"
                    + " be of one settlement")
                .formatted(of, attached, printed));
  }

  private static Printout.Part last(Attachment attachment) {
    Table.Row row =
        new Table.Row(
            Table.Rank.PLAIN,
            List.of(new Cell.Plain(Attachment.NAME), new Cell.Fingerprint(attachment.digest())),
            Optional.empty());
    return new Printout.Part(
        "attachment",
        HEADING,
        List.of(NOTE),
        List.of(new Table(HEADING, List.of(FILE, DIGEST), List.of(row), Table.Depth.HEADLINE)));
  }
}
