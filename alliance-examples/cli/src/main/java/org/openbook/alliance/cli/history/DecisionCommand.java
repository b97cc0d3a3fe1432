package org.openbook.alliance.cli.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PrintoutFile;
import org.openbook.alliance.cli.option.WrongOption;
import org.openbook.alliance.decision.DecisionDraft;
import org.openbook.alliance.decision.DecisionHead;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.report.Printout;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance history decision}: the draft of a public body's decision. */
@Command(
    name = "decision",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance history decision life.json --settlement 3 --plan plan.json --lang fi --out 3.html",
      "  alliance history decision life.json --amendment 1 --body Aluehallitus --section 41"
    })
public final class DecisionCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", descriptionKey = "read-history")
  private Path file = Path.of("");

  @ArgGroup(multiplicity = "1")
  private Of of = new Of();

  /** One of the two. */
  private static final class Of {
    @Option(names = "--settlement", paramLabel = "N")
    private @Nullable Integer settlement;

    @Option(names = "--amendment", paramLabel = "N")
    private @Nullable Integer amendment;
  }

  @Option(names = "--plan", paramLabel = "P.json")
  private @Nullable Path plan;

  @Option(names = "--body", paramLabel = "NAME")
  private @Nullable String body;

  @Option(names = "--section", paramLabel = "N")
  private @Nullable String section;

  @Option(names = "--day", paramLabel = "DAY")
  private @Nullable LocalDate day;

  @Option(names = "--presenter", paramLabel = "NAME")
  private @Nullable String presenter;

  @Option(names = "--preparer", paramLabel = "NAME")
  private @Nullable String preparer;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.HTML, Format.PDF);
    if (of.amendment != null && plan != null) {
      throw WrongOption.of(spec, "plan-of-amendment");
    }
    Printout draft = draft(HistoryFile.read(file).history());
    output.write(wanted, as -> PrintoutFile.bytes(draft, as, language.language()));
    return CommandLine.ExitCode.OK;
  }

  private Printout draft(SettlementHistory history) {
    if (of.settlement == null) {
      int amendment = of.amendment == null ? 0 : of.amendment;
      return Documents.made(() -> DecisionDraft.ofAmendment(history, amendment, head()), file);
    }
    SettlementId id = SettlementId.of(of.settlement);
    if (plan == null) {
      return Documents.made(() -> DecisionDraft.of(history, id, head()), file);
    }
    AccountPlan accounts = Documents.accountPlan(plan);
    return Documents.made(() -> DecisionDraft.of(history, id, head(), accounts), file, plan);
  }

  private DecisionHead head() {
    DecisionHead.Builder head = DecisionHead.builder();
    if (body != null) {
      head.body(body);
    }
    if (section != null) {
      head.section(section);
    }
    if (day != null) {
      head.day(day);
    }
    if (presenter != null) {
      head.presenter(presenter);
    }
    if (preparer != null) {
      head.preparer(preparer);
    }
    return head.build();
  }
}
