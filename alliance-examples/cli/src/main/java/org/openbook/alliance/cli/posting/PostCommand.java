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
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.WrongOption;
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
import picocli.CommandLine.Spec;

/** {@code alliance post}: what an issued settlement is in the parties' ledgers. */
@Command(
    name = "post",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance post --history h.json --settlement 3 --plan plan.json",
      "  alliance post --history h.json --settlement 3 --plan plan.json --party city --out 3.csv"
    })
public final class PostCommand implements Callable<Integer> {
  @Option(names = "--history", required = true, paramLabel = "H.json")
  private Path historyFile = Path.of("");

  @Option(names = "--settlement", required = true, paramLabel = "NUMBER")
  private int settlement;

  @Option(names = "--plan", required = true, paramLabel = "P.json")
  private Path planFile = Path.of("");

  @Option(names = "--interest")
  private boolean isInterest;

  @Option(names = "--party", paramLabel = "ID")
  private @Nullable String party;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.CSV, Format.JSON);
    IssuedSettlement issued = issued();
    AccountPlan plan = Documents.accountPlan(planFile);
    List<PostingSet> sets = chosen(sets(plan, issued));
    if (wanted.places().containsValue(Format.JSON) && sets.size() > 1) {
      throw WrongOption.of(spec, "json-of-one-party", parties(sets));
    }
    PostingsFile file = new PostingsFile(sets, plan.dimensions(), language.language());
    output.writeText(wanted, file::text);
    return ExitCode.OK;
  }

  private IssuedSettlement issued() {
    HistoryDocument document = Documents.read(historyFile, HistoryDocument::parse);
    Documents.requireHolds(historyFile, Verification.of(document));
    return Documents.made(
        () -> document.history().issued(SettlementId.of(settlement)), historyFile);
  }

  private List<PostingSet> sets(AccountPlan plan, IssuedSettlement issued) {
    return Documents.made(
        () -> isInterest ? plan.interest(issued) : plan.postings(issued), planFile);
  }

  private List<PostingSet> chosen(List<PostingSet> sets) {
    if (sets.isEmpty()) {
      String key = isInterest ? "no-interest-to-post" : "nothing-to-post";
      throw Refusal.of(key, historyFile, settlement);
    }
    if (party == null) {
      return sets;
    }
    List<PostingSet> chosen =
        sets.stream().filter(set -> set.party().value().equals(party)).toList();
    if (chosen.isEmpty()) {
      throw Refusal.of("party-of-settlement", party, settlement, parties(sets));
    }
    return chosen;
  }

  private static String parties(List<PostingSet> sets) {
    return sets.stream().map(set -> set.party().value()).collect(Collectors.joining(", "));
  }
}
