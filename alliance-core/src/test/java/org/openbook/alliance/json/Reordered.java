package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Map;

/** A document whose objects have their members in the opposite order, where order means nothing. */
final class Reordered {
  private Reordered() {}

  static JsonNode of(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode reordered = object.objectNode();
      for (Map.Entry<String, JsonNode> member :
          Lists.reverse(ImmutableList.copyOf(object.properties()))) {
        reordered.set(member.getKey(), of(member.getValue()));
      }
      return reordered;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode items = array.arrayNode();
      array.forEach(item -> items.add(of(item)));
      return items;
    }
    return node;
  }
}
