package org.openbook.alliance.cli.history;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.SettledDocument;
import org.openbook.alliance.cli.option.StageName;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history issue}: a settlement. */
@Command(
    name = "issue",
    mixinStandardHelpOptions = true,
    description = {
      "Settles facts on the history's agreement and issues the settlement; or issues a settlement",
      "document. Its facts cover the contract period from its first day: it makes payable what the",
      "settlements before did not."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance history issue life.json --facts 2026.json --stage final --by Controller",
      "  alliance history issue life.json --issued 2026-settled.json --by Controller"
    })
public final class IssueCommand extends ActedChange {
  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      converter = StageName.class,
      completionCandidates = StageName.Names.class,
      description = "Of facts: ${COMPLETION-CANDIDATES} (default: interim).")
  private @Nullable Stage stage;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Of facts: a day of the period whose version of the terms applies, where they were amended"
              + " in it.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--due",
      paramLabel = "DAY",
      description = "When it is due, where the terms count business days.")
  private @Nullable LocalDate due;

  /** One of the two. */
  private static final class What {
    @Option(names = "--facts", paramLabel = "F.json", description = "The facts of the period.")
    private @Nullable Path facts;

    @Option(
        names = "--issued",
        paramLabel = "S.json",
        description = "A settlement document that holds its terms and facts.")
    private @Nullable Path settlement;
  }

  @Override
  SettlementHistory change(SettlementHistory history) {
    Settlement settled = settled(history);
    return due == null
        ? history.issue(settled, act())
        : history.append(new HistoryEvent.Issued(settled, Optional.of(due), act()));
  }

  private Settlement settled(SettlementHistory history) {
    if (what.facts != null) {
      Path file = what.facts;
      PeriodFacts facts = Documents.facts(file);
      Stage wanted = stage == null ? Stage.INTERIM : stage;
      return Documents.settled(
          file(),
          file,
          () ->
              asOf == null
                  ? history.agreement().settle(facts, wanted)
                  : history.agreement().settleAsOf(asOf, facts, wanted));
    }
    if (stage != null || asOf != null) {
      throw new IllegalArgumentException(
          "--stage or --as-of is given beside --issued; the document holds its own stage and terms");
    }
    return SettledDocument.read(requireNonNull(what.settlement)).settlement();
  }
}
