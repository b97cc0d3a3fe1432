package org.openbook.alliance.cli.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.WholeFile;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.json.Verification;

/**
 * A history in a file.
 *
 * @param file where it was read
 * @param history what it holds
 * @param read the digest of what stood in the file
 */
record HistoryFile(Path file, SettlementHistory history, Digest read) {
  /**
   * Reads a history.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it, a line each
   */
  static HistoryFile read(Path file) {
    return Documents.read(
        file,
        bytes ->
            new HistoryFile(file, verified(file, HistoryDocument.parse(bytes)), digest(bytes)));
  }

  private static SettlementHistory verified(Path file, HistoryDocument document) {
    Documents.requireHolds(file, Verification.of(document));
    return document.history();
  }

  private static Digest digest(byte[] bytes) {
    return Digest.of(new String(bytes, UTF_8));
  }

  /**
   * Writes a longer history in its place.
   *
   * @throws IllegalArgumentException if somebody wrote the file since it was read
   */
  void replace(SettlementHistory longer) {
    Digest now = Documents.read(file, HistoryFile::digest);
    if (!now.equals(read)) {
      throw Refusal.of("written-meanwhile", file);
    }
    write(file, longer);
  }

  static void write(Path file, SettlementHistory history) {
    WholeFile.write(file, HistoryDocument.of(history).toJson().getBytes(UTF_8));
  }
}
