package org.openbook.alliance.document.testing;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;

/**
 * Trees that reach the interesting cases: texts that JSON escapes, names whose order differs
 * between UTF-16 and code points, empty objects and arrays, whole numbers at their bounds.
 */
public final class Trees {
  private static final int DEEPEST = 4;
  private static final int MOST_PARTS = 4;
  private static final long GREATEST = (1L << 53) - 1;

  private static final List<String> CHARACTERS =
      List.of(
          "a", "b", "Z", "0", " ", "\"", "\\", "/", "'", "\b", "\f", "\n", "\r", "\t", "\u0000",
          "\u001f", "\u007f", "\u0080", "ä", "€", "\u2028", "\ufb33", "\ufeff", "\uffff", "𐀀",
          "😀");

  private Trees() {}

  /** Trees of all kinds that a document has. */
  public static Arbitrary<Tree> any() {
    return Arbitraries.recursive(Trees::leaves, Trees::containers, 0, DEEPEST);
  }

  /** Objects. */
  public static Arbitrary<Tree.Members> objects() {
    return membersOf(any());
  }

  /** Arrays. */
  public static Arbitrary<Tree.Items> arrays() {
    return itemsOf(any());
  }

  /** Texts, true, false and numbers. */
  public static Arbitrary<Tree> leaves() {
    return Arbitraries.oneOf(
        texts().map(Tree::text), wholes(), Arbitraries.of(Tree.yes(), Tree.no()));
  }

  /** Whole numbers, often small or at the bounds. */
  public static Arbitrary<Tree.Whole> wholes() {
    return Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, -1L, GREATEST, -GREATEST),
            Arbitraries.longs().between(-GREATEST, GREATEST))
        .map(Tree::whole);
  }

  /** What JSON can say and no document. */
  public static Arbitrary<Tree> foreign() {
    return Arbitraries.of("null", "1.5", "-0.0", "1e3", "9007199254740992", "-0.1e-400")
        .map(
            written ->
                Parsed.of(
                        "document",
                        "",
                        (text, builder) -> {
                          if (written.equals("null")) {
                            builder.word(written, 1);
                          } else {
                            builder.number(written, 1);
                          }
                        })
                    .tree());
  }

  /** Texts of the characters that JSON escapes, sorts or prints in ways of their own. */
  public static Arbitrary<String> texts() {
    return Arbitraries.of(CHARACTERS).list().ofMaxSize(6).map(parts -> String.join("", parts));
  }

  private static Arbitrary<Tree> containers(Arbitrary<Tree> parts) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, membersOf(parts)), Tuple.of(2, itemsOf(parts)), Tuple.of(1, leaves()));
  }

  private static Arbitrary<Tree.Members> membersOf(Arbitrary<Tree> parts) {
    return Arbitraries.maps(texts(), parts).ofMaxSize(MOST_PARTS).map(Trees::object);
  }

  private static Tree.Members object(Map<String, Tree> members) {
    return Tree.members(members);
  }

  private static Arbitrary<Tree.Items> itemsOf(Arbitrary<Tree> parts) {
    return parts.list().ofMaxSize(MOST_PARTS).map(Tree::items);
  }
}
