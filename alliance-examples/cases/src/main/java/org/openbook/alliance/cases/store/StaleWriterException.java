package org.openbook.alliance.cases.store;

import static java.util.Objects.requireNonNull;

/**
 * What was to be stored does not continue what is stored: another writer was first. Nothing of it
 * was stored. Whoever catches it loads again and makes the change anew.
 */
public final class StaleWriterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String link;

  StaleWriterException(String message, String link) {
    super(message);
    this.link = requireNonNull(link, "link");
  }

  /** The last link of what is stored. */
  public String link() {
    return link;
  }
}
