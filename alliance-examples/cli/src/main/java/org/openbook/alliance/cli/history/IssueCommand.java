package org.openbook.alliance.cli.history;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.GivenFacts;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.SettledDocument;
import org.openbook.alliance.cli.option.StageName;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Settlement;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history issue}: a settlement. */
@Command(name = "issue", mixinStandardHelpOptions = true)
public final class IssueCommand extends ActedChange {
  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      converter = StageName.class,
      completionCandidates = StageName.Names.class)
  private @Nullable Stage stage;

  @Option(names = "--as-of", paramLabel = "DAY")
  private @Nullable LocalDate asOf;

  @Option(names = "--due", paramLabel = "DAY")
  private @Nullable LocalDate due;

  /** One of the two. */
  private static final class What {
    @Option(names = "--facts", paramLabel = "F.json")
    private List<Path> facts = List.of();

    @Option(names = "--issued", paramLabel = "S.json")
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
    if (!what.facts.isEmpty()) {
      Stage wanted = stage == null ? Stage.INTERIM : stage;
      return new GivenFacts(what.facts).settled(file(), history.agreement(), wanted, asOf);
    }
    if (stage != null || asOf != null) {
      throw Refusal.of("beside-issued");
    }
    return SettledDocument.read(requireNonNull(what.settlement)).settlement();
  }
}
