package org.openbook.alliance.cli.settlement;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.SettlementOptions;
import org.openbook.alliance.cli.option.SettlementOptions.Settled;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.settlement.Settlement;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance settle}: settles a period and writes the settlement for its readers. */
@Command(
    name = "settle",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance settle --terms terms.json --facts 2026.json",
      "  alliance settle --terms terms.json --facts 2026.json --stage final --out 2026.html",
      "  alliance settle --terms terms.json --facts 2026.json --lang fi --out - --out 2026.xlsx",
      "  alliance settle --terms terms.json --facts 2026.json --format json > 2026-settled.json",
      "  alliance settle --settlement 2026-settled.json --lang sv --out 2026.pdf"
    })
public final class SettleCommand implements Callable<Integer> {
  @Mixin private SettlementOptions options = new SettlementOptions();

  @Mixin private Output output = new Output();

  @Mixin private FiguresOption figures = new FiguresOption();

  @Option(names = "--cover", paramLabel = "C.json")
  private @Nullable Path cover;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(StatementFile.formats());
    figures.check(wanted);
    Settled settled = options.settled();
    StatementFile statement = StatementFile.of(settled, cover);
    output.write(wanted, as -> statement.bytes(as, figures));
    if (!wanted.isShownAs(Format.TEXT)) {
      tellNotices(settled.settlement());
    }
    return ExitCode.OK;
  }

  // A statement on the terminal has them in a section of its own.
  private void tellNotices(Settlement settlement) {
    PrintWriter teller = spec.commandLine().getErr();
    WordGroup says = CliWords.TABLE.group("says");
    settlement
        .notices()
        .forEach(
            notice ->
                teller.println(
                    says.text(
                        options.language(),
                        "notice",
                        notice.text().in(options.language()),
                        notice.given().in(options.language()))));
    teller.flush();
  }
}
