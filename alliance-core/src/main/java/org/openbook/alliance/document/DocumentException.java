package org.openbook.alliance.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.exact.Faults;

/**
 * A document was refused: it is no JSON, not of this format, or says what no terms or facts can be.
 *
 * <p>The only exception that reading and verifying throw for what a document holds. It carries
 * every fault that could be found at once, each with its place, so that a user interface marks them
 * all. Nothing of a refused document is used.
 */
public final class DocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** How many faults are told at the most; of a million nobody reads more. */
  public static final int MOST_FAULTS = 100;

  private final transient List<Fault> faults;

  /**
   * Something that is wrong in a document.
   *
   * @param path where: {@code $.lines[2].amount}; the whole document is {@code $}
   * @param line on which line of the text, counted from 1; 0 if that is not known
   * @param message what was given and what must be
   */
  public record Fault(String path, int line, String message) {
    /** Refuses null. */
    public Fault {
      requireNonNull(path, "path");
      requireNonNull(message, "message");
    }

    /** The path, the line if it is known, and the message. */
    @Override
    public String toString() {
      return line == Tree.NO_LINE
          ? path + ": " + message
          : "%s (line %s): %s".formatted(path, line, message);
    }
  }

  /** A document that has these faults. */
  public DocumentException(String document, List<Fault> faults) {
    super(message(document, faults));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, in the order in which it was found; at least one. */
  public List<Fault> faults() {
    return faults;
  }

  private static String message(String document, List<Fault> faults) {
    Faults all = Faults.in(document);
    faults.forEach(fault -> all.add(fault.toString()));
    return all.toString();
  }
}
