package org.openbook.alliance.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts of documents that somebody's editor, disk or hand has damaged. */
final class Mutations {
  /** What a mutation likes to put in. */
  static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "null",
          "true",
          "-1",
          "1e400",
          "0",
          "1/0",
          "\"-1\"",
          "\"0\"",
          "\"1/3\"",
          "\"EUR -1\"",
          "\"missing ratio\"",
          "\"f1\"",
          "\"target-cost\"",
          "{\"money\": \"1\"}",
          "{\"sum\": []}",
          "\"9999-12-31\"",
          "\"0000-01-01/9999-12-31\"",
          "\"\"",
          "\" \"",
          "\\ud800",
          "€",
          "\u0000",
          "condition",
          "money XXX");

  private Mutations() {}

  /** A change of a document at a place. */
  private record Mutation(int place, int length, byte[] instead) {
    byte[] of(byte[] bytes) {
      int from = bytes.length == 0 ? 0 : Math.floorMod(place, bytes.length);
      int to = Math.min(bytes.length, from + length);
      byte[] changed = new byte[bytes.length - (to - from) + instead.length];
      System.arraycopy(bytes, 0, changed, 0, from);
      System.arraycopy(instead, 0, changed, from, instead.length);
      System.arraycopy(bytes, to, changed, from + instead.length, bytes.length - to);
      return changed;
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The documents with one to four changes. */
  static Arbitrary<byte[]> of(Arbitrary<byte[]> documents) {
    Arbitrary<byte[]> instead =
        Arbitraries.oneOf(
            Arbitraries.of(TOKENS).map(Mutations::bytes),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(4));
    Arbitrary<Mutation> mutation =
        Combinators.combine(
                Arbitraries.integers().greaterOrEqual(0),
                Arbitraries.integers().between(0, 12),
                instead)
            .as(Mutation::new);
    return Combinators.combine(documents, mutation.list().ofMinSize(1).ofMaxSize(4))
        .as(Mutations::mutated);
  }

  private static byte[] mutated(byte[] document, List<Mutation> mutations) {
    byte[] bytes = document;
    for (Mutation mutation : mutations) {
      bytes = mutation.of(bytes);
    }
    return bytes;
  }
}
