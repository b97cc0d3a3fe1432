package org.openbook.alliance.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbook.alliance.json.DocumentException;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;

/**
 * Reads documents from files.
 *
 * <p>A file that cannot be used is an {@link IllegalArgumentException} whose message has a line for
 * each fault, and each line names the file.
 */
public final class Documents {
  private Documents() {}

  /** The terms in a file. */
  public static Agreement terms(Path file) {
    return read(file, bytes -> TermsDocument.parse(bytes).agreement());
  }

  /** The facts in a file. */
  public static PeriodFacts facts(Path file) {
    return read(file, bytes -> FactsDocument.parse(bytes).facts());
  }

  /** The settlement that a file states. */
  static SettlementDocument settlement(Path file) {
    return read(file, SettlementDocument::parse);
  }

  static <T> T read(Path file, Function<byte[], T> parser) {
    try {
      return parser.apply(Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      throw new IllegalArgumentException(file + ": there is no such file", missing);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          file + ": it cannot be read (" + unreadable.getClass().getSimpleName() + ")", unreadable);
    } catch (DocumentException refused) {
      throw new IllegalArgumentException(lines(file, refused), refused);
    }
  }

  private static String lines(Path file, DocumentException refused) {
    return refused.faults().stream()
        .map(fault -> file + ": " + fault)
        .collect(Collectors.joining("\n"));
  }
}
