package org.openbook.alliance.json;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;
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
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]*");
  private static final int DIGITS = 8;
  private static final int VALUES_A_TEXT = 100;

  private Checksums() {}

  /** What a text of checksums has to look like. */
  static String required(String text) {
    if (!HEXADECIMAL.matcher(text).matches() || text.length() % DIGITS != 0) {
      throw new IllegalArgumentException(
          "checksums are %s; they must be %s hexadecimal digits each"
              .formatted(Faults.quote(text), DIGITS));
    }
    return text;
  }

  private static Tree.Members unsealed(Tree.Members document) {
    return document.without(List.of(SettlementForm.CHECKSUMS));
  }

  /** The document with its checksums, which come last. */
  static Tree.Members sealed(Tree.Members document) {
    Tree.Members unsealed = unsealed(document);
    List<Tree.Text> texts = texts(unsealed).stream().map(Tree::text).toList();
    return unsealed.with(SettlementForm.CHECKSUMS, Tree.items(texts));
  }

  private static List<String> texts(Tree document) {
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
    return texts;
  }

  /** What does not agree with its checksum; or the checksums, if it is they that were altered. */
  static List<Verification.Finding> findings(Tree.Members document, List<String> stated) {
    Tree.Members unsealed = unsealed(document);
    List<String> due = texts(unsealed);
    List<Verification.Finding> findings = new ArrayList<>();
    // Else every value after one that was removed would be accused.
    if (String.join("", due).length() != String.join("", stated).length()) {
      findings.add(
          finding(
              Path.ROOT.at(SettlementForm.CHECKSUMS),
              "they are of another number of values; a value was added or removed"));
    } else if (!isWhole(stated)) {
      addAlteredChecksums(stated, due, findings);
    } else {
      addAlteredValues(unsealed, String.join("", stated), findings);
    }
    return findings;
  }

  private static boolean isWhole(List<String> stated) {
    String last = stated.get(stated.size() - 1);
    return checksum(String.join("", stated.subList(0, stated.size() - 1))).equals(last);
  }

  private static void addAlteredChecksums(
      List<String> stated, List<String> due, List<Verification.Finding> findings) {
    for (int i = 0; i < stated.size(); i++) {
      if (i >= due.size() || !stated.get(i).equals(due.get(i))) {
        findings.add(
            finding(Path.ROOT.at(SettlementForm.CHECKSUMS).at(i), "these checksums were altered"));
      }
    }
  }

  private static void addAlteredValues(
      Tree document, String stated, List<Verification.Finding> findings) {
    int[] at = {0};
    walk(
        document,
        (path, checksum) -> {
          int end = Math.min(at[0] + DIGITS, stated.length());
          if (!stated.substring(Math.min(at[0], end), end).equals(checksum)) {
            findings.add(finding(path, "it was altered: it does not agree with its checksum"));
          }
          at[0] += DIGITS;
        });
  }

  private static Verification.Finding finding(Path path, String message) {
    return new Verification.Finding(path.toString(), message);
  }

  // ---- values ----

  private static void walk(Tree document, BiConsumer<Path, String> values) {
    walk(document, "", Path.ROOT, values);
  }

  private static void walk(Tree tree, String name, Path path, BiConsumer<Path, String> values) {
    if (tree instanceof Tree.Members object) {
      new TreeMap<>(object.byName())
          .forEach((member, part) -> walk(part, member, path.at(member), values));
    } else if (tree instanceof Tree.Items array) {
      for (int i = 0; i < array.parts().size(); i++) {
        walk(array.parts().get(i), name, path.at(i), values);
      }
    } else {
      values.accept(path, checksum(name + written(tree)));
    }
  }

  private static String written(Tree leaf) {
    return leaf instanceof Tree.Text text ? "=" + text.value() : ":" + leaf;
  }

  private static String checksum(String text) {
    return Hashing.crc32().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
