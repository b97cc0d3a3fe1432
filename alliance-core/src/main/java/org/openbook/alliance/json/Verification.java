package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.Locale;

/**
 * What came of checking a settlement or history document by itself: whether everything that it
 * states follows from what it holds, and how far that proves the settlement.
 *
 * <p>Not a signature: it shows that the document is true to its terms and facts, not who agreed to
 * them; compare their digests with those that you hold. It makes every figure again from the
 * figures that it names as its operands, adds up lines and parties, and, where terms and facts are
 * in the document, compares both digests, settles anew and compares everything.
 *
 * <p>Nor of the issue: a settlement document that says when and by whom it was issued is held to
 * its checksums there and to nothing else, and whoever alters it can make these again. Its number
 * and its links are those of a history: ask that, by {@code HistoryDocument}.
 *
 * @param scope how much was proved, if there are no findings
 * @param figures how many figures were made again
 * @param findings what does not follow, each with its place; none if all does
 */
public record Verification(Scope scope, int figures, List<Finding> findings) {
  /** How far a verification goes. */
  public enum Scope {
    /** Terms and facts are in the document: the settlement was made anew from them. */
    SETTLEMENT,
    /**
     * The document is of the earlier form, whose digests this version of the library does not make:
     * the settlement was made anew from its terms and facts and its amounts were compared. Whether
     * terms and facts are those of the digests is not proved.
     */
    AMOUNTS,
    /**
     * Terms or facts were redacted: each figure follows from its operands; whether the operands are
     * those of the contract and of the period is not proved.
     */
    OPERANDS,
    /** The same of a document of the earlier form, of whose digests nothing is proved. */
    OPERANDS_OF_EARLIER_FORM,
    /**
     * A history: each settlement was made anew from its terms and facts, the events were read
     * through anew, and links, amounts made payable and balances were compared.
     */
    HISTORY;

    /** {@code operands}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * Something that does not follow.
   *
   * @param path where: {@code $.figures[17].value}
   * @param message what is stated and what follows
   */
  public record Finding(String path, String message) {
    /** Refuses null. */
    public Finding {
      requireNonNull(path, "path");
      requireNonNull(message, "message");
    }

    /** The path and the message. */
    @Override
    public String toString() {
      return path + ": " + message;
    }
  }

  /** Refuses null. */
  public Verification {
    requireNonNull(scope, "scope");
    findings = List.copyOf(findings);
  }

  /** The verification of a document. */
  public static Verification of(SettlementDocument document) {
    return new Verifying(document).verification();
  }

  /** The verification of the document of a history. */
  public static Verification of(HistoryDocument document) {
    return document.verification();
  }

  /** Whether everything follows that the scope covers. */
  public boolean holds() {
    return findings.isEmpty();
  }

  /** What was proved, or every finding. */
  @Override
  public String toString() {
    if (!holds()) {
      return "does not hold: %s".formatted(Joiner.on(" · ").join(findings));
    }
    return switch (scope) {
      case SETTLEMENT ->
          "holds: settled anew from its terms and facts, %s figures made again".formatted(figures);
      case AMOUNTS ->
          ("holds by its amounts, it is of the earlier form: settled anew from its terms and facts,"
                  + " %s figures made again; its digests are not compared")
              .formatted(figures);
      case OPERANDS_OF_EARLIER_FORM ->
          ("holds for its operands only, it is of the earlier form and terms or facts were redacted:"
                  + " %s figures made again; its digests are not compared")
              .formatted(figures);
      case HISTORY ->
          "holds: settled anew from terms and facts, %s figures made again; events, links and balances follow"
              .formatted(figures);
      case OPERANDS ->
          "holds for its operands only, terms or facts were redacted: %s figures made again"
              .formatted(figures);
    };
  }
}
