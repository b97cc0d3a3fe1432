package org.openbook.alliance.cli.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.verify.VerifyWords.Hashed;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.json.BookLines;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.pdf.AttachedSettlement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.TextTable;

/**
 * A file that was checked.
 *
 * @param kind what it is
 * @param headline what came of it, in a line
 * @param answer what is told of it
 * @param comparing what of it differs from the digests of a settlement document of this name
 */
record Checked(FileKind kind, Label headline, Answer answer, Comparing comparing) {
  /** Tells what differs from a settlement document. */
  @FunctionalInterface
  interface Comparing {
    /** A line for each difference; none if it is of that settlement. */
    List<Label> differences(Reference reference);
  }

  /**
   * A settlement document that a file is held against.
   *
   * @param name its file
   * @param digests which settlement it is of
   */
  record Reference(Path name, StatedDigests digests) {}

  static Checked of(byte[] bytes, Language language) {
    FileKind kind = FileKind.of(bytes);
    return switch (kind) {
      case SETTLEMENT -> settlement(kind, SettlementDocument.parse(bytes), language);
      case HISTORY -> history(HistoryDocument.parse(bytes), language);
      case BOOK -> book(BookLines.read(FileKind.text(bytes).lines()), language);
      case PDF -> pdf(AttachedSettlement.read(bytes), language);
      case PAGE -> printed(kind, FileKind.text(bytes), language);
      case WORKBOOK -> printed(kind, Workbook.texts(bytes), language);
    };
  }

  private static Checked settlement(FileKind kind, SettlementDocument document, Language in) {
    Verification verification = Verification.of(document);
    Answer answer = SettlementAnswer.of(document, verification, in);
    StatedDigests digests = StatedDigests.of(document, verification);
    return new Checked(kind, Told.of(verification), answer, comparing(digests));
  }

  private static Comparing comparing(StatedDigests own) {
    return reference -> own.differences(reference.digests(), reference.name().toString());
  }

  private static Checked pdf(AttachedSettlement attached, Language in) {
    Checked document = settlement(FileKind.PDF, attached.document(), in);
    List<String> lines =
        Stream.concat(
                document.answer().lines().stream(), Stream.of(VerifyWords.PROVES_PAGES.in(in)))
            .toList();
    return new Checked(
        FileKind.PDF,
        VerifyWords.said("attached", attached.digest().hex(), document.headline()),
        new Answer(lines, document.answer().findings()),
        document.comparing());
  }

  private static Checked history(HistoryDocument document, Language in) {
    Verification verification = Verification.of(document);
    Answer answer = HistoryAnswer.of(document, verification, in);
    return new Checked(
        FileKind.HISTORY,
        Told.of(verification),
        answer,
        reference -> notIssued(document, reference));
  }

  // Not only the digest of the settlement: an earlier document's is not known.
  private static List<Label> notIssued(HistoryDocument document, Reference reference) {
    boolean isIssued =
        document.history().issued().stream()
            .map(IssuedSettlement::settlement)
            .map(Checked::digests)
            .anyMatch(
                issued ->
                    issued.differences(reference.digests(), reference.name().toString()).isEmpty());
    return isIssued
        ? List.of()
        : List.of(
            VerifyWords.said("not-issued", document.history().issued().size(), reference.name()));
  }

  private static StatedDigests digests(Settlement settlement) {
    return StatedDigests.of(
        Map.of(
            Hashed.SETTLEMENT, settlement.digest(),
            Hashed.TERMS, settlement.termsDigest(),
            Hashed.FACTS, settlement.factsDigest()));
  }

  private static Checked book(BookLines stored, Language in) {
    return new Checked(
        FileKind.BOOK,
        VerifyWords.said("links-follow", Told.number(stored.postings().size())),
        BookAnswer.of(stored, in),
        any -> List.of());
  }

  private static Checked printed(FileKind kind, String marked, Language in) {
    PrintedDigests printed = PrintedDigests.in(marked);
    TextTable table = new TextTable("ll");
    printed
        .stated()
        .byKind()
        .forEach((Hashed of, Digest digest) -> table.row(of.label().in(in), digest.hex()));
    List<String> lines = new ArrayList<>(table.indented("  ").lines().toList());
    lines.add(VerifyWords.PROVES_NOTHING.in(in));
    return new Checked(
        kind,
        VerifyWords.said("printed", kind.label()),
        new Answer(lines, printed.faults()),
        comparing(printed.stated()));
  }

  /** What is told where the file is held against a settlement document. */
  Answer against(Path file, Language language) {
    if (!answer.holds()) {
      return answer;
    }
    SettlementDocument document = Documents.settlement(file);
    Verification verification = Verification.of(document);
    if (!verification.holds()) {
      return Answer.refuted(
          verification.findings().stream()
              .map(finding -> Told.at(file, Told.of(finding)))
              .toList());
    }
    Reference reference = new Reference(file, StatedDigests.of(document, verification));
    List<Label> differences = comparing.differences(reference);
    Label agreed =
        Told.listed(reference.digests().byKind().keySet().stream().map(Hashed::label).toList());
    return new Answer(
        Stream.concat(
                answer.lines().stream(),
                Stream.of(VerifyWords.said("agrees", file, agreed).in(language)))
            .toList(),
        differences);
  }
}
