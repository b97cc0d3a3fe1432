package org.openbook.alliance.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openbook.alliance.document.Tree;

/** Settlement documents as trees that a test may alter. */
final class JsonTrees {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonTrees() {}

  static ObjectNode of(SettlementDocument document) {
    try {
      return (ObjectNode) MAPPER.readTree(document.toJson());
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException(notJson);
    }
  }

  /** The altered document with checksums that were made again. */
  static String sealed(ObjectNode document) {
    Tree tree = SettlementForm.FORMAT.parse(document.toString(), JsonParsers.jackson2()).sound();
    return Checksums.sealed((Tree.Members) tree).toJson();
  }
}
