package org.openbook.alliance.cli.verify;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openbook.alliance.cli.verify.VerifyWords.Hashed;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.language.Label;

/**
 * The digests that a page or workbook prints beside their names, in any language.
 *
 * <p>Not what a browser shows: what is hidden or drawn over is found as well.
 */
final class PrintedDigests {
  private static final Pattern UNPRINTED =
      Pattern.compile("<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final SetMultimap<Hashed, Digest> found = LinkedHashMultimap.create();

  private PrintedDigests() {}

  /** Those in a text with tags; a name stands before its digest. */
  static PrintedDigests in(String marked) {
    PrintedDigests printed = new PrintedDigests();
    String text = TAG.matcher(UNPRINTED.matcher(marked).replaceAll("\n")).replaceAll("\n");
    String before = "";
    for (String line : text.lines().map(String::strip).filter(any -> !any.isEmpty()).toList()) {
      if (DIGEST.matcher(line).matches()) {
        Digest digest = new Digest(line);
        Hashed.named(before).ifPresent(kind -> printed.found.put(kind, digest));
      }
      before = line;
    }
    return printed;
  }

  /** What is wrong with them: none, or two of one kind. */
  List<Label> faults() {
    if (found.isEmpty()) {
      return List.of(VerifyWords.said("nothing-printed"));
    }
    List<Label> faults = new ArrayList<>();
    found
        .asMap()
        .forEach(
            (kind, digests) -> {
              if (digests.size() > 1) {
                faults.add(VerifyWords.said("printed-twice", digests.size(), kind.label()));
              }
            });
    return faults;
  }

  /** One of each kind. */
  StatedDigests stated() {
    Map<Hashed, Digest> first = new EnumMap<>(Hashed.class);
    found.forEach(first::putIfAbsent);
    return StatedDigests.of(first);
  }
}
