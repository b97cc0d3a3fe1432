package org.openbook.alliance.cli.option;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.coststatement.CostAnnex;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.json.BookLines;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.report.Cover;
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
  public static SettlementDocument settlement(Path file) {
    return read(file, SettlementDocument::parse);
  }

  /** The cover of statements in a file; one that gives no title has this. */
  public static Cover cover(Path file, Label title) {
    return read(file, bytes -> org.openbook.alliance.json.Documents.cover(title).read(bytes));
  }

  /** The account plan in a file. */
  public static AccountPlan accountPlan(Path file) {
    return read(file, bytes -> org.openbook.alliance.json.Documents.ACCOUNT_PLAN.read(bytes));
  }

  /** The cost annex in a file. */
  public static CostAnnex costAnnex(Path file) {
    return read(file, bytes -> org.openbook.alliance.json.Documents.COST_ANNEX.read(bytes));
  }

  /** The book that is stored in a file, as lines or as one document; its chain is whole. */
  public static OpenBook book(Path file) {
    return opened(
        file,
        stored -> {
          try (Stream<String> lines = Files.lines(stored)) {
            return BookLines.read(lines).book();
          }
        });
  }

  /**
   * What settling the facts in some files on the terms in another gives.
   *
   * <p>What stands in the way is told with all files; a fact that is missing, with its place.
   */
  public static Settlement settled(Path terms, List<Path> facts, Supplier<Settlement> settling) {
    String files = all(Stream.concat(Stream.of(terms), facts.stream()));
    try {
      return settling.get();
    } catch (EvaluationException incomplete) {
      List<Label> lines =
          Stream.concat(
                  incomplete.missing().stream().map(id -> missing(all(facts.stream()), id)),
                  incomplete.faults().stream()
                      .map(fault -> Told.at(files, Told.of(fault.toString()))))
              .toList();
      throw new Refusal(Told.lines(lines), incomplete);
    } catch (IllegalArgumentException refused) {
      throw new Refusal(Told.at(files, Told.of(refused)), refused);
    }
  }

  /** What is made of documents; why it is refused is told with their files. */
  public static <T> T made(Supplier<T> making, Path... files) {
    try {
      return making.get();
    } catch (IllegalArgumentException refused) {
      throw new Refusal(Told.at(all(Stream.of(files)), Told.of(refused)), refused);
    }
  }

  private static String all(Stream<Path> files) {
    return files.map(Path::toString).collect(Collectors.joining(", "));
  }

  private static Label missing(String facts, QuantityId id) {
    return Refusal.words("fact-missing", facts, place(id.value()), word(id.value()));
  }

  // What documents of facts call it: an indicator by its id.
  private static Object word(String id) {
    String baseline = "baseline.";
    return id.startsWith(baseline)
        ? Refusal.words("baseline-of", id.substring(baseline.length()))
        : id.replaceFirst("^measured[.]", "");
  }

  // Where a document of facts gives what formulas know by an id.
  private static Object place(String id) {
    return switch (id.replaceFirst("[.].*", "")) {
      case "target-cost", "owner-borne-cost" -> "$.target";
      case "actual-cost" -> Refusal.words("either", "$.costs", "$.facts." + id);
      case "compared-cost" -> Refusal.words("either", "$.costs", "$.facts.actual-cost");
      case "measured" -> id.replace("measured.", "$.measurements.");
      case "baseline" -> id.replace("baseline.", "$.baselines.");
      default -> "$.facts." + id;
    };
  }

  /**
   * Refuses a document that does not verify.
   *
   * @throws IllegalArgumentException with a line for each finding
   */
  public static void requireHolds(Path file, Verification verification) {
    if (!verification.holds()) {
      throw new Refusal(
          Told.lines(
              verification.findings().stream()
                  .map(finding -> Told.at(file, Told.of(finding)))
                  .toList()));
    }
  }

  public static <T> T read(Path file, Function<byte[], T> parser) {
    return opened(file, bytes -> parser.apply(Files.readAllBytes(bytes)));
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(Path file) throws IOException;
  }

  private static <T> T opened(Path file, Reading<T> reading) {
    try {
      return reading.of(file);
    } catch (UncheckedIOException unreadable) {
      throw unreadable(file, requireNonNull(unreadable.getCause()));
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    } catch (DocumentException refused) {
      throw new Refusal(Told.of(file, refused), refused);
    }
  }

  private static IllegalArgumentException unreadable(Path file, IOException cause) {
    return new Refusal(Told.unreadable(file, cause), cause);
  }
}
