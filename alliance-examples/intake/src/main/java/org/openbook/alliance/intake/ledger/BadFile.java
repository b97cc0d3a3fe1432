package org.openbook.alliance.intake.ledger;

/** A file or a mapping that cannot be used at all: nothing of it becomes an entry. */
public final class BadFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was given and what is required. */
  public BadFile(String message) {
    super(message);
  }
}
