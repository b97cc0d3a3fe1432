package org.openbook.alliance.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/**
 * Lays a document out for people: what fits on a line stands on one, everything else member by
 * member. Jackson's printers choose by kind and not by width, so that a table of points would fill
 * pages.
 */
final class Layout {
  private static final int WIDTH = 110;

  /** A row of a table stays a row: the lines of a cost statement carry a digest each. */
  private static final int ROW = 240;

  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private Layout() {}

  static String of(JsonNode document) {
    Layout layout = new Layout();
    layout.write(document, 0, WIDTH);
    return layout.out.append('\n').toString();
  }

  private void write(JsonNode node, int depth, int width) {
    int room = width - depth * INDENT.length();
    if (!node.isContainerNode() || node.isEmpty() || left(node, room) >= 0) {
      inline(node);
    } else {
      out.append(node.isObject() ? '{' : '[');
      lines(node, depth + 1);
      line(depth).append(node.isObject() ? '}' : ']');
    }
  }

  private void lines(JsonNode node, int depth) {
    String separator = "";
    Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator();
    for (JsonNode item : node) {
      out.append(separator);
      line(depth);
      separator = ",";
      int start = out.length();
      if (members.hasNext()) {
        name(members.next().getKey());
      }
      int width = node.isArray() && isFlat(item) ? ROW : WIDTH;
      write(item, depth, width - (out.length() - start));
    }
  }

  private static boolean isFlat(JsonNode node) {
    for (JsonNode part : node) {
      if (part.isContainerNode()) {
        return false;
      }
    }
    return true;
  }

  private StringBuilder line(int depth) {
    return out.append('\n').append(INDENT.repeat(depth));
  }

  private void name(String name) {
    text(name);
    out.append(": ");
  }

  private void text(String text) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }

  private void inline(JsonNode node) {
    if (node.isTextual()) {
      text(node.textValue());
    } else if (!node.isContainerNode()) {
      out.append(node.asText());
    } else {
      container(node);
    }
  }

  private void container(JsonNode node) {
    out.append(node.isObject() ? '{' : '[');
    String separator = "";
    Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator();
    for (JsonNode item : node) {
      out.append(separator);
      separator = ", ";
      if (members.hasNext()) {
        name(members.next().getKey());
      }
      inline(item);
    }
    out.append(node.isObject() ? '}' : ']');
  }

  /** What is left of the room when the node stands on the line; stops as soon as it is too much. */
  private static int left(JsonNode node, int room) {
    if (!node.isContainerNode()) {
      return room - node.asText().length() - 2;
    }
    int left = room - 2;
    Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator();
    for (JsonNode item : node) {
      left -= 2;
      if (members.hasNext()) {
        left -= members.next().getKey().length() + 4;
      }
      left = left < 0 ? left : left(item, left);
      if (left < 0) {
        return left;
      }
    }
    return left;
  }
}
