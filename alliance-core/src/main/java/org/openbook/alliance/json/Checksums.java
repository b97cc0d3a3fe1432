package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.openbook.alliance.exact.Faults;

/**
 * A short checksum of every single value of a document, so that what was altered is found where it
 * was altered: a label of the terms enters no figure, and of the whole terms there is one digest.
 *
 * <p>Not a proof: whoever alters a value can alter its checksum. Digests, figures and the
 * settlement made anew prove; these only point. Values are taken in the order of their members'
 * names, so that the order of members means nothing. The last checksum is of those before it.
 */
final class Checksums {
  static final String MEMBER = "checksums";

  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]*");
  private static final int DIGITS = 8;
  private static final int VALUES_A_TEXT = 100;

  private Checksums() {}

  /** What a text of checksums has to look like. */
  static String required(String text) {
    if (!HEXADECIMAL.matcher(text).matches() || text.length() % DIGITS != 0) {
      throw new IllegalArgumentException(
          "checksums are %s; they are %s hexadecimal digits each"
              .formatted(Faults.quote(text), DIGITS));
    }
    return text;
  }

  /** The document with its checksums, which come last. */
  static ObjectNode sealed(ObjectNode document) {
    ObjectNode sealed = Tree.without(document, List.of(MEMBER));
    return sealed.set(MEMBER, texts(sealed));
  }

  private static ArrayNode texts(ObjectNode document) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    walk(
        document,
        (path, checksum) -> {
          if (text.length() == VALUES_A_TEXT * DIGITS) {
            texts.add(text.toString());
            text.setLength(0);
          }
          text.append(checksum);
        });
    texts.add(text.toString());
    texts.add(checksum(String.join("", texts)));
    return Tree.texts(texts, any -> any);
  }

  /** What does not agree with its checksum; or the checksums, if it is they that were altered. */
  static List<Verification.Finding> findings(ObjectNode document) {
    ObjectNode unsealed = Tree.without(document, List.of(MEMBER));
    JsonNode stated = document.path(MEMBER);
    ArrayNode due = texts(unsealed);
    List<Verification.Finding> findings = new ArrayList<>();
    // Else every value after one that was removed would be accused.
    if (joined(due).length() != joined(stated).length()) {
      findings.add(
          finding(
              Path.ROOT.at(MEMBER),
              "they are of another number of values; a value was added or removed"));
    } else if (!isWhole(stated)) {
      addAlteredChecksums(stated, due, findings);
    } else {
      addAlteredValues(unsealed, stated, findings);
    }
    return findings;
  }

  private static boolean isWhole(JsonNode stated) {
    String all = joined(stated);
    String last = stated.get(stated.size() - 1).asText();
    return checksum(all.substring(0, all.length() - last.length())).equals(last);
  }

  private static String joined(JsonNode texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(text.asText()));
    return all.toString();
  }

  private static void addAlteredChecksums(
      JsonNode stated, JsonNode due, List<Verification.Finding> findings) {
    for (int i = 0; i < stated.size(); i++) {
      if (!stated.get(i).equals(due.get(i))) {
        findings.add(finding(Path.ROOT.at(MEMBER).at(i), "these checksums were altered"));
      }
    }
  }

  private static void addAlteredValues(
      ObjectNode document, JsonNode stated, List<Verification.Finding> findings) {
    String all = joined(stated);
    int[] at = {0};
    walk(
        document,
        (path, checksum) -> {
          int end = Math.min(at[0] + DIGITS, all.length());
          if (!all.substring(Math.min(at[0], end), end).equals(checksum)) {
            findings.add(finding(path, "it was altered: it does not agree with its checksum"));
          }
          at[0] += DIGITS;
        });
  }

  private static Verification.Finding finding(Path path, String message) {
    return new Verification.Finding(path.toString(), message);
  }

  // ---- values ----

  private static void walk(JsonNode document, BiConsumer<Path, String> values) {
    walk(document, "", Path.ROOT, values);
  }

  private static void walk(JsonNode node, String name, Path path, BiConsumer<Path, String> values) {
    if (node.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      node.fieldNames().forEachRemaining(names::add);
      names.forEach(member -> walk(node.path(member), member, path.at(member), values));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), name, path.at(i), values);
      }
    } else {
      values.accept(path, checksum(name + (node.isTextual() ? "=" : ":") + node.asText()));
    }
  }

  private static String checksum(String text) {
    return Hashing.crc32().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
