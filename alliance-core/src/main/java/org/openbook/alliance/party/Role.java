package org.openbook.alliance.party;

import java.util.Locale;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;

/**
 * What a party does in the alliance.
 *
 * <p>Not a kind of organisation: one party may hold several roles at once.
 */
public enum Role {
  /** Orders the services and pays for them. */
  CLIENT,
  /** Produces services, and bears gain and pain with its fee. */
  PROVIDER,
  /** Produces services as a public body. */
  PUBLIC_PROVIDER;

  private static final WordGroup WORDS = WordTable.CORE.group("role");

  /** What people call it. */
  public Label label() {
    return WORDS.label(this);
  }

  /** {@code public provider}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
