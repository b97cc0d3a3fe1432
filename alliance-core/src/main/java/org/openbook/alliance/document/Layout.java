package org.openbook.alliance.document;

import java.util.Iterator;
import java.util.Map;

/**
 * Lays a document out for people: what fits on a line stands on one, everything else member by
 * member. Printers that choose by kind and not by width would let a table of points fill pages.
 */
final class Layout {
  private static final int WIDTH = 110;

  /** A row of a table stays a row: the lines of a cost statement carry a digest each. */
  private static final int ROW = 240;

  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private Layout() {}

  static String of(Tree document) {
    Layout layout = new Layout();
    layout.write(document, 0, WIDTH);
    return layout.out.append('\n').toString();
  }

  private void write(Tree tree, int depth, int width) {
    int room = width - depth * INDENT.length();
    if (tree.parts().isEmpty() || left(tree, room) >= 0) {
      inline(tree);
    } else {
      boolean isObject = tree instanceof Tree.Members;
      out.append(isObject ? '{' : '[');
      lines(tree, depth + 1);
      line(depth).append(isObject ? '}' : ']');
    }
  }

  private void lines(Tree tree, int depth) {
    String separator = "";
    Iterator<String> names = names(tree);
    for (Tree item : tree.parts()) {
      out.append(separator);
      line(depth);
      separator = ",";
      int start = out.length();
      if (names.hasNext()) {
        name(names.next());
      }
      int width = tree instanceof Tree.Items && isFlat(item) ? ROW : WIDTH;
      write(item, depth, width - (out.length() - start));
    }
  }

  private static Iterator<String> names(Tree tree) {
    Map<String, Tree> members =
        tree instanceof Tree.Members object ? object.byName() : Map.<String, Tree>of();
    return members.keySet().iterator();
  }

  private static boolean isFlat(Tree tree) {
    return tree.parts().stream().noneMatch(Layout::isContainer);
  }

  private static boolean isContainer(Tree tree) {
    return tree instanceof Tree.Members || tree instanceof Tree.Items;
  }

  private StringBuilder line(int depth) {
    return out.append('\n').append(INDENT.repeat(depth));
  }

  private void name(String name) {
    CanonicalText.quote(name, out);
    out.append(": ");
  }

  private void inline(Tree tree) {
    if (!isContainer(tree)) {
      CanonicalText.leaf(tree, out);
      return;
    }
    boolean isObject = tree instanceof Tree.Members;
    out.append(isObject ? '{' : '[');
    String separator = "";
    Iterator<String> names = names(tree);
    for (Tree item : tree.parts()) {
      out.append(separator);
      separator = ", ";
      if (names.hasNext()) {
        name(names.next());
      }
      inline(item);
    }
    out.append(isObject ? '}' : ']');
  }

  /** What is left of the room when the tree stands on the line; stops as soon as it is too much. */
  private static int left(Tree tree, int room) {
    if (!isContainer(tree)) {
      return room - length(tree) - 2;
    }
    int left = room - 2;
    Iterator<String> names = names(tree);
    for (Tree item : tree.parts()) {
      left -= 2;
      if (names.hasNext()) {
        left -= names.next().length() + 4;
      }
      left = left < 0 ? left : left(item, left);
      if (left < 0) {
        return left;
      }
    }
    return left;
  }

  private static int length(Tree leaf) {
    return leaf instanceof Tree.Text text ? text.value().length() : leaf.toString().length();
  }
}
