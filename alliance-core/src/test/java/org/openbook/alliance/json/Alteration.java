package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Path;

/** A document with one digit altered somewhere. */
record Alteration(ObjectNode document, String path, String was, String is) {
  private record Leaf(JsonNode parent, String name, int index, Path path, JsonNode value) {
    boolean hasDigit() {
      return value.asText().chars().anyMatch(Character::isDigit);
    }

    void set(JsonNode altered) {
      if (parent instanceof ObjectNode object) {
        object.set(name, altered);
      } else {
        ((ArrayNode) parent).set(index, altered);
      }
    }
  }

  static Alteration of(ObjectNode document, int place) {
    ObjectNode copy = document.deepCopy();
    List<Leaf> leaves = new ArrayList<>();
    collect(copy, Path.ROOT, leaves);
    List<Leaf> withDigits = leaves.stream().filter(Leaf::hasDigit).toList();
    Leaf leaf = withDigits.get(place % withDigits.size());
    String was = leaf.value().asText();
    String is = altered(was, place / withDigits.size());
    leaf.set(
        leaf.value().isTextual() ? TextNode.valueOf(is) : IntNode.valueOf(Integer.parseInt(is)));
    return new Alteration(copy, leaf.path().toString(), was, is);
  }

  /** The text with its k-th digit (counted in a circle) raised by one. */
  private static String altered(String text, int k) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.add(i);
      }
    }
    int at = digits.get(k % digits.size());
    char next = text.charAt(at) == '9' ? '0' : (char) (text.charAt(at) + 1);
    return text.substring(0, at) + next + text.substring(at + 1);
  }

  private static void collect(JsonNode node, Path path, List<Leaf> leaves) {
    node.properties()
        .forEach(
            member -> {
              Path at = path.at(member.getKey());
              if (member.getValue().isValueNode()) {
                leaves.add(new Leaf(node, member.getKey(), 0, at, member.getValue()));
              } else {
                collect(member.getValue(), at, leaves);
              }
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      if (node.get(i).isValueNode()) {
        leaves.add(new Leaf(node, "", i, path.at(i), node.get(i)));
      } else {
        collect(node.get(i), path.at(i), leaves);
      }
    }
  }

  /** Whether the reader refuses the document or its verification names the very place. */
  boolean named(String given) {
    try {
      Verification verification = Verification.of(SettlementDocument.parse(given));
      return !verification.holds()
          && verification.findings().stream().anyMatch(finding -> finding.path().equals(path));
    } catch (DocumentException refused) {
      return !refused.faults().isEmpty();
    }
  }

  /** Whether the reader refuses the document or its verification finds something. */
  boolean found(String given) {
    try {
      return !Verification.of(SettlementDocument.parse(given)).holds();
    } catch (DocumentException refused) {
      return !refused.faults().isEmpty();
    }
  }
}
