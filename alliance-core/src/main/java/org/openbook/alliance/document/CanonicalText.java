package org.openbook.alliance.document;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

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
      members(object);
    } else if (tree instanceof Tree.Items array) {
      items(array.parts());
    } else {
      leaf(tree, out);
    }
  }

  // What is written in full stands in this order already.
  private void members(Tree.Members object) {
    if (!isSorted || standsSorted(object)) {
      for (int i = 0; i < object.size(); i++) {
        member(i == 0 ? '{' : ',', object.name(i), object.value(i));
      }
    } else {
      char before = '{';
      for (Map.Entry<String, Tree> member : new TreeMap<>(object.byName()).entrySet()) {
        member(before, member.getKey(), member.getValue());
        before = ',';
      }
    }
    out.append(object.size() == 0 ? "{}" : "}");
  }

  // Java compares texts by UTF-16 units, which is the order that the standard demands.
  private static boolean standsSorted(Tree.Members object) {
    for (int i = 1; i < object.size(); i++) {
      if (object.name(i - 1).compareTo(object.name(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void member(char before, String name, Tree value) {
    out.append(before);
    quote(name, out);
    out.append(':');
    write(value);
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
    if (isPlain(text)) {
      out.append(text);
    } else {
      for (int i = 0; i < text.length(); i++) {
        escape(text.charAt(i), out);
      }
    }
    out.append('"');
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static void escape(char c, StringBuilder out) {
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
}
