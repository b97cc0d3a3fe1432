package org.openbook.alliance.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The tree of a text, and what was wrong with the text that reading the tree cannot see: members
 * that stand twice.
 *
 * @param document what messages call it: {@code terms document}
 * @param tree the tree
 * @param faults what is wrong already
 */
public record Parsed(String document, Tree tree, List<DocumentException.Fault> faults) {
  /** How many characters or bytes a document has at the most. */
  public static final int LONGEST = 64 * 1024 * 1024;

  /** Refuses null. */
  public Parsed {
    requireNonNull(document, "document");
    requireNonNull(tree, "tree");
    faults = List.copyOf(faults);
  }

  /**
   * The tree of a text; a byte order mark at its beginning is passed over.
   *
   * @throws DocumentException if it is too long, or no JSON
   */
  public static Parsed of(String document, String text, DocumentParser parser) {
    return ofLine(document, text, 1, parser);
  }

  /**
   * The tree of one line of a file that has a document on each line.
   *
   * @param number which line it is, counted from 1
   * @throws DocumentException if it is too long, or no JSON
   */
  public static Parsed ofLine(String document, String line, int number, DocumentParser parser) {
    TreeBuilder builder = new TreeBuilder(document, number - 1);
    requireLength(builder, line.length());
    parser.parse(Utf8.withoutMark(line), builder);
    return builder.parsed();
  }

  /**
   * The tree of bytes in UTF-8; a byte order mark at their beginning is passed over.
   *
   * @throws DocumentException if they are too many, not UTF-8, or no JSON
   */
  public static Parsed of(String document, byte[] bytes, DocumentParser parser) {
    TreeBuilder builder = new TreeBuilder(document, 0);
    requireLength(builder, bytes.length);
    return of(document, Utf8.text(bytes, builder), parser);
  }

  private static void requireLength(TreeBuilder builder, int length) {
    if (length > LONGEST) {
      throw builder.refusal("it has a length of %s; it has at most %s".formatted(length, LONGEST));
    }
  }

  /**
   * The tree, if nothing is wrong with it.
   *
   * @throws DocumentException if something is
   */
  public Tree sound() {
    if (!faults.isEmpty()) {
      throw new DocumentException(document, faults);
    }
    return tree;
  }
}
