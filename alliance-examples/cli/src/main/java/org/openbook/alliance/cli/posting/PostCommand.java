package org.openbook.alliance.cli.posting;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.PostingSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code alliance post}: what an issued settlement is in the parties' ledgers. */
@Command(
    name = "post",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the postings of an issued settlement by an account plan: text, csv (a row for each",
      "posted row, the plan's dimensions as columns) or json (the set of one party)."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:the history does not verify, it has no such settlement, or the plan lacks an account",
      "2:a wrong option"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance post --history h.json --settlement 3 --plan plan.json",
      "  alliance post --history h.json --settlement 3 --plan plan.json --party city --out 3.csv"
    })
public final class PostCommand implements Callable<Integer> {
  @Option(
      names = "--history",
      required = true,
      paramLabel = "H.json",
      description = "The history; 'schema history' tells what it looks like.")
  private Path historyFile = Path.of("");

  @Option(
      names = "--settlement",
      required = true,
      paramLabel = "NUMBER",
      description = "The number of the settlement in the history.")
  private int settlement;

  @Option(
      names = "--plan",
      required = true,
      paramLabel = "P.json",
      description = "The account plan; 'schema account-plan' tells what it looks like.")
  private Path planFile = Path.of("");

  @Option(
      names = "--interest",
      description = "The interest that was claimed on it, in place of what it made payable.")
  private boolean isInterest;

  @Option(
      names = "--party",
      paramLabel = "ID",
      description = "Whose ledger (default: every party's; for json there must be one).")
  private @Nullable String party;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.CSV, Format.JSON);
    IssuedSettlement issued = issued();
    AccountPlan plan =
        Documents.read(planFile, org.openbook.alliance.json.Documents.ACCOUNT_PLAN::read);
    List<PostingSet> sets = chosen(sets(plan, issued));
    if (wanted.places().containsValue(Format.JSON) && sets.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "json is of one party's ledger; give --party, one of " + parties(sets));
    }
    PostingsFile file = new PostingsFile(sets, plan.dimensions(), language.language());
    output.writeText(wanted, file::text);
    return ExitCode.OK;
  }

  private IssuedSettlement issued() {
    HistoryDocument document = Documents.read(historyFile, HistoryDocument::parse);
    Documents.requireHolds(historyFile, Verification.of(document));
    try {
      return document.history().issued(SettlementId.of(settlement));
    } catch (IllegalArgumentException refused) {
      throw named(historyFile, refused);
    }
  }

  private List<PostingSet> sets(AccountPlan plan, IssuedSettlement issued) {
    try {
      return isInterest ? plan.interest(issued) : plan.postings(issued);
    } catch (IllegalArgumentException refused) {
      throw named(planFile, refused);
    }
  }

  private static IllegalArgumentException named(Path file, IllegalArgumentException refused) {
    return new IllegalArgumentException(file + ": " + refused.getMessage(), refused);
  }

  private List<PostingSet> chosen(List<PostingSet> sets) {
    if (sets.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: settlement %s %s; there is nothing to post"
              .formatted(
                  historyFile,
                  settlement,
                  isInterest ? "has no claimed interest" : "made nothing payable"));
    }
    if (party == null) {
      return sets;
    }
    List<PostingSet> chosen =
        sets.stream().filter(set -> set.party().value().equals(party)).toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "party is '%s'; the parties that settlement %s concerns are %s"
              .formatted(party, settlement, parties(sets)));
    }
    return chosen;
  }

  private static String parties(List<PostingSet> sets) {
    return sets.stream().map(set -> set.party().value()).collect(Collectors.joining(", "));
  }
}
