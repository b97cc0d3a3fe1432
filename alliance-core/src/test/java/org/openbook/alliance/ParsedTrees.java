package org.openbook.alliance;

import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;

/** Trees of texts. */
final class ParsedTrees {
  private ParsedTrees() {}

  /** The tree of a JSON text. */
  static Tree of(String json) {
    return of(json, JsonParsers.jackson2());
  }

  /** The tree that a parser reads in a JSON text. */
  static Tree of(String json, DocumentParser parser) {
    return Parsed.of("text", json, parser).sound();
  }
}
