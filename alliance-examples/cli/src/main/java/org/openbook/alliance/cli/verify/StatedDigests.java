package org.openbook.alliance.cli.verify;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.cli.verify.VerifyWords.Hashed;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.json.Verification.Scope;
import org.openbook.alliance.language.Label;

/** Which settlement a file is of, by the digests that it states or prints. */
final class StatedDigests {
  private final Map<Hashed, Digest> byKind;

  private StatedDigests(Map<Hashed, Digest> byKind) {
    this.byKind = ImmutableMap.copyOf(byKind);
  }

  static StatedDigests of(Map<Hashed, Digest> byKind) {
    return new StatedDigests(byKind);
  }

  /** Those of a document; that of the settlement only where it was made anew. */
  static StatedDigests of(SettlementDocument document, Verification verification) {
    Map<Hashed, Digest> digests = new LinkedHashMap<>();
    if (verification.scope() == Scope.SETTLEMENT) {
      document
          .settlement()
          .ifPresent(settlement -> digests.put(Hashed.SETTLEMENT, settlement.digest()));
    }
    digests.put(Hashed.TERMS, document.termsDigest());
    digests.put(Hashed.FACTS, document.factsDigest());
    return new StatedDigests(digests);
  }

  Map<Hashed, Digest> byKind() {
    return byKind;
  }

  /**
   * What differs from another file's digests: each of them must be here too.
   *
   * @param name what the other file is called
   */
  List<Label> differences(StatedDigests other, String name) {
    List<Label> differences = new ArrayList<>();
    other.byKind.forEach(
        (kind, digest) -> {
          Digest own = byKind.get(kind);
          if (own == null) {
            differences.add(VerifyWords.said("no-digest", kind.label(), name, digest.hex()));
          } else if (!own.equals(digest)) {
            differences.add(
                VerifyWords.said("another-digest", kind.label(), own.hex(), name, digest.hex()));
          }
        });
    return differences;
  }
}
