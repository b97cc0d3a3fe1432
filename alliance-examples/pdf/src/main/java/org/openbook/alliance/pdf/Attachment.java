package org.openbook.alliance.pdf;

import java.nio.charset.StandardCharsets;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.json.SettlementDocument;

/**
 * A settlement document as the file inside a PDF.
 *
 * @param json its text
 */
record Attachment(String json) {
  static final String NAME = "settlement.json";
  static final String MEDIA_TYPE = "application/json";

  static Attachment of(SettlementDocument document) {
    return new Attachment(document.toJson());
  }

  byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** The SHA-256 of the file's bytes, as any tool makes it. */
  Digest digest() {
    return Digest.of(json);
  }
}
