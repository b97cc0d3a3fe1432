package org.openbook.alliance.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is settled: terms and facts, or a settlement document that holds both. */
public final class SettlementOptions {
  private static final String SETTLEMENT = "--settlement";
  private static final List<String> OF_TERMS = List.of("--terms", "--facts", "--as-of", "--stage");

  @Option(names = "--terms", paramLabel = "T.json")
  private @Nullable Path terms;

  @Option(names = "--facts", paramLabel = "F.json")
  private List<Path> facts = List.of();

  @Option(names = SETTLEMENT, paramLabel = "S.json")
  private @Nullable Path document;

  @Option(names = "--as-of", paramLabel = "DAY")
  private @Nullable LocalDate asOf;

  @Mixin private StageOption stage = new StageOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The language of what is written. */
  public Language language() {
    return LanguageOption.of(command);
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
    if (terms == null || facts.isEmpty()) {
      throw WrongOption.of(command, "nothing-to-settle", missing());
    }
    Agreement agreement = Documents.terms(terms);
    Settlement settlement = new GivenFacts(facts).settled(terms, agreement, stage.stage(), asOf);
    return new Settled(agreement.label(), settlement, StatementIdentity.of(settlement));
  }

  private String missing() {
    List<String> missing = new ArrayList<>();
    if (terms == null) {
      missing.add("--terms");
    }
    if (facts.isEmpty()) {
      missing.add("--facts");
    }
    return String.join(", ", missing);
  }

  // The document says all of this itself.
  private void refuseBesideDocument() {
    List<String> beside =
        OF_TERMS.stream().filter(command.commandLine().getParseResult()::hasMatchedOption).toList();
    if (!beside.isEmpty()) {
      throw WrongOption.of(command, "beside-settlement", String.join(", ", beside));
    }
  }
}
