package org.openbook.alliance.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The one text of equal trees, as RFC 8785 writes JSON; or the same with members as they stand. */
final class CanonicalText {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(256);
  private final boolean isSorted;

  private CanonicalText(boolean isSorted) {
    this.isSorted = isSorted;
  }

  static String of(Tree tree) {
    CanonicalText text = new CanonicalText(true);
    text.write(tree);
    return text.out.toString();
  }

  static String asItStands(Tree tree) {
    CanonicalText text = new CanonicalText(false);
    text.write(tree);
    return text.out.toString();
  }

  private void write(Tree tree) {
    if (tree instanceof Tree.Members object) {
      members(object.byName());
    } else if (tree instanceof Tree.Items array) {
      items(array.parts());
    } else {
      leaf(tree, out);
    }
  }

  // Java compares texts by UTF-16 units, which is the order that the standard demands.
  private void members(Map<String, Tree> members) {
    Collection<Map.Entry<String, Tree>> entries = members.entrySet();
    if (isSorted) {
      List<Map.Entry<String, Tree>> sorted = new ArrayList<>(entries);
      sorted.sort(Map.Entry.comparingByKey());
      entries = sorted;
    }
    char before = '{';
    for (Map.Entry<String, Tree> member : entries) {
      out.append(before);
      before = ',';
      quote(member.getKey(), out);
      out.append(':');
      write(member.getValue());
    }
    out.append(entries.isEmpty() ? "{}" : "}");
  }

  private void items(Collection<Tree> items) {
    char before = '[';
    for (Tree item : items) {
      out.append(before);
      before = ',';
      write(item);
    }
    out.append(items.isEmpty() ? "[]" : "]");
  }

  /** A value without parts. */
  static void leaf(Tree tree, StringBuilder out) {
    if (tree instanceof Tree.Text text) {
      quote(text.value(), out);
    } else if (tree instanceof Tree.Whole whole) {
      out.append(whole.number());
    } else if (tree instanceof Tree.Truth truth) {
      out.append(truth.holds());
    } else if (tree instanceof Tree.Foreign foreign) {
      out.append(foreign.value());
    }
  }

  /** A text in quotation marks, with the escapes that JSON demands and no others. */
  static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
