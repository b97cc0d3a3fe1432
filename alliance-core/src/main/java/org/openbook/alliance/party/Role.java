package org.openbook.alliance.party;

import java.util.Locale;
import org.openbook.alliance.term.Label;

/**
 * What a party does in the alliance.
 *
 * <p>Not a kind of organisation: one party may hold several roles at once.
 */
public enum Role {
  /** Orders the services and pays for them. */
  CLIENT(Label.of("tilaaja", "beställare", "client")),
  /** Produces services, and bears gain and pain with its fee. */
  PROVIDER(Label.of("palveluntuottaja", "tjänsteproducent", "service provider")),
  /** Produces services as a public body. */
  PUBLIC_PROVIDER(
      Label.of(
          "julkinen palveluntuottaja", "offentlig tjänsteproducent", "public service provider"));

  private final Label label;

  Role(Label label) {
    this.label = label;
  }

  /** What people call it. */
  public Label label() {
    return label;
  }

  /** {@code public provider}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
