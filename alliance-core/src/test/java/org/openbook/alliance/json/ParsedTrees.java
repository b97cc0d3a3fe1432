package org.openbook.alliance.json;

import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;

/** Trees of texts, for tests of other packages. */
public final class ParsedTrees {
  private ParsedTrees() {}

  /** The tree of a JSON text. */
  public static Tree of(String json) {
    return Parsed.of("text", json, Jackson2.PARSER).sound();
  }
}
