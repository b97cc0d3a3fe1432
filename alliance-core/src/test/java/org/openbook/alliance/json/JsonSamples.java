package org.openbook.alliance.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openbook.alliance.settlement.testing.SettlementSamples;

/** Documents of the small alliance. */
final class JsonSamples {
  private JsonSamples() {}

  /** The terms as a controller writes them: short forms, formulas used before they stand there. */
  static String termsByHand() {
    return resource("terms-by-hand.json");
  }

  /** The same in version 1, where a document says what each term is computed from. */
  static String termsByHandInVersion1() {
    return resource("terms-by-hand-version-1.json");
  }

  /** Facts whose costs are a total. */
  static String factsByHand() {
    return resource("facts-by-hand.json");
  }

  /** What the library wrote while digests were those of another canonical form. */
  static String settlementOfVersion1() {
    return resource("settlement-version-1.json");
  }

  /** The settlement of the samples, as version 3 wrote it. */
  static String settlementOfVersion3() {
    return resource("settlement-version-3.json");
  }

  static String terms() {
    return TermsDocument.of(SettlementSamples.agreement()).toJson();
  }

  static String facts() {
    return FactsDocument.of(SettlementSamples.facts()).toJson();
  }

  static String settlement() {
    return SettlementDocument.of(SettlementSamples.settlement()).toJson();
  }

  static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(JsonSamples.class, name), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
