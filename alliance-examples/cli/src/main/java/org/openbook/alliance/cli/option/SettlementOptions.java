package org.openbook.alliance.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is settled: terms and facts, or a settlement document that holds both. */
public final class SettlementOptions {
  private static final String SETTLEMENT = "--settlement";
  private static final List<String> OF_TERMS = List.of("--terms", "--facts", "--as-of", "--stage");

  @Option(
      names = "--terms",
      paramLabel = "T.json",
      description = "The terms; 'schema terms' tells what they look like.")
  private @Nullable Path terms;

  @Option(
      names = "--facts",
      paramLabel = "F.json",
      description = "The facts of the period; 'schema facts' tells what they look like.")
  private @Nullable Path facts;

  @Option(
      names = SETTLEMENT,
      paramLabel = "S.json",
      description = "In place of terms and facts: a settlement document that holds them.")
  private @Nullable Path document;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "A day of the period whose version of the terms applies, where they were amended in it.")
  private @Nullable LocalDate asOf;

  @Mixin private Manner manner = new Manner();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  public Language language() {
    return manner.language();
  }

  /**
   * A settlement, what its agreement is called, and which one it is.
   *
   * @param agreement what the agreement is called
   * @param settlement the settlement
   * @param identity that of one that was not issued, or as its document states it
   */
  public record Settled(Label agreement, Settlement settlement, StatementIdentity identity) {}

  /**
   * The settlement of the facts on the terms.
   *
   * @throws ParameterException if neither terms and facts nor a document are given, or both
   */
  public Settled settled() {
    if (document != null) {
      refuseBesideDocument();
      return SettledDocument.read(document);
    }
    if (terms == null || facts == null) {
      throw refusal(
          "%s missing; give --terms=T.json and --facts=F.json, or --settlement=S.json"
              .formatted(missing()));
    }
    Agreement agreement = Documents.terms(terms);
    PeriodFacts given = Documents.facts(facts);
    Settlement settlement = Documents.settled(terms, facts, () -> settled(agreement, given));
    return new Settled(agreement.label(), settlement, StatementIdentity.of(settlement));
  }

  private String missing() {
    List<String> missing = new ArrayList<>();
    if (terms == null) {
      missing.add("--terms");
    }
    if (facts == null) {
      missing.add("--facts");
    }
    return String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are");
  }

  // The document says all of this itself.
  private void refuseBesideDocument() {
    List<String> beside =
        OF_TERMS.stream().filter(command.commandLine().getParseResult()::hasMatchedOption).toList();
    if (!beside.isEmpty()) {
      throw refusal(
          "%s %s given beside --settlement; the document holds its own terms, facts and stage"
              .formatted(String.join(", ", beside), beside.size() == 1 ? "is" : "are"));
    }
  }

  private ParameterException refusal(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private Settlement settled(Agreement agreement, PeriodFacts given) {
    return asOf == null
        ? agreement.settle(given, manner.stage())
        : agreement.settleAsOf(asOf, given, manner.stage());
  }
}
