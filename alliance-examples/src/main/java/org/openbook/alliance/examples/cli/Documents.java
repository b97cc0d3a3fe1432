package org.openbook.alliance.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

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

  /**
   * What settling the facts in one file on the terms in another gives.
   *
   * <p>What stands in the way is told with both files; a fact that is missing, with its place.
   */
  public static Settlement settled(Path terms, Path facts, Supplier<Settlement> settling) {
    try {
      return settling.get();
    } catch (EvaluationException incomplete) {
      String lines =
          Stream.concat(
                  incomplete.missing().stream().map(id -> missing(facts, id)),
                  incomplete.faults().stream().map(fault -> both(terms, facts) + fault))
              .collect(Collectors.joining("\n"));
      throw new IllegalArgumentException(lines, incomplete);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(both(terms, facts) + refused.getMessage(), refused);
    }
  }

  private static String both(Path terms, Path facts) {
    return terms + ", " + facts + ": ";
  }

  private static String missing(Path facts, QuantityId id) {
    return "%s: %s: it is missing; the terms ask for %s"
        .formatted(facts, place(id.value()), word(id.value()));
  }

  // What documents of facts call it: an indicator by its id.
  private static String word(String id) {
    return id.replaceFirst("^measured[.]", "").replaceFirst("^baseline[.]", "the baseline of ");
  }

  // Where a document of facts gives what formulas know by an id.
  private static String place(String id) {
    return switch (id.replaceFirst("[.].*", "")) {
      case "target-cost", "owner-borne-cost" -> "$.target";
      case "actual-cost" -> "$.costs, or $.facts." + id;
      case "compared-cost" -> "$.costs, or $.facts.actual-cost";
      case "measured" -> id.replace("measured.", "$.measurements.");
      case "baseline" -> id.replace("baseline.", "$.baselines.");
      default -> "$.facts." + id;
    };
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
