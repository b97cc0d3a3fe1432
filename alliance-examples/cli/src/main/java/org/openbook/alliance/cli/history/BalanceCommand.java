package org.openbook.alliance.cli.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PrintoutFile;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.report.Printout;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alliance history balance}: how the parties stand on a day. */
@Command(
    name = "balance",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance history balance life.json --on 2026-12-31",
      "  alliance history balance life.json --payer city --payee clinic --out balance.html"
    })
public final class BalanceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "H.json", descriptionKey = "read-history")
  private Path file = Path.of("");

  @Option(names = "--on", paramLabel = "DAY")
  private @Nullable LocalDate on;

  @ArgGroup(exclusive = false)
  private @Nullable Two two;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  /** Two parties. */
  private static final class Two {
    @Option(names = "--payer", required = true, paramLabel = "ID")
    private String payer = "";

    @Option(names = "--payee", required = true, paramLabel = "ID")
    private String payee = "";
  }

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.HTML);
    SettlementHistory history = HistoryFile.read(file).history();
    Printout balances = printout(history, on == null ? HistoryReport.lastDay(history) : on);
    output.write(wanted, as -> PrintoutFile.bytes(balances, as, language.language()));
    return ExitCode.OK;
  }

  private Printout printout(SettlementHistory history, LocalDate day) {
    return two == null
        ? HistoryReport.balances(history, day)
        : HistoryReport.balance(history, PartyId.of(two.payer), PartyId.of(two.payee), day);
  }
}
