package org.openbook.alliance.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.analysis.Payouts;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PlainNumber;
import org.openbook.alliance.cli.option.WrongOption;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance curve}: what terms pay along one quantity, exactly. */
@Command(
    name = "curve",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance curve --terms terms.json --facts 2026.json --along actual-cost",
      "  alliance curve --terms terms.json --along score --line bonus --format csv",
      "  alliance curve --terms terms.json --along nps --from 0 --to 100 --format html --out nps.html"
    })
public final class CurveCommand implements Callable<Integer> {
  @Mixin private HeldOptions held = new HeldOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private Output output = new Output();

  @Option(names = "--facts", paramLabel = "F.json")
  private @Nullable Path facts;

  @Option(names = "--along", required = true, paramLabel = "QUANTITY")
  private String along = "";

  @ArgGroup(exclusive = false)
  private @Nullable Ends ends;

  @ArgGroup private @Nullable Whose whose;

  @Spec private CommandSpec spec;

  /** From where to where. */
  private static final class Ends {
    @Option(names = "--from", required = true, converter = PlainNumber.class, paramLabel = "LOW")
    private Rational low = Rational.ZERO;

    @Option(names = "--to", required = true, converter = PlainNumber.class, paramLabel = "HIGH")
    private Rational high = Rational.ZERO;
  }

  /** Of which one. */
  private static final class Whose {
    @Option(names = "--line", paramLabel = "ID")
    private @Nullable String line;

    @Option(names = "--party", paramLabel = "ID")
    private @Nullable String party;
  }

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.CSV, Format.HTML);
    if (along.isBlank()) {
      throw WrongOption.of(spec, "no-quantity");
    }
    Ground ground = facts == null ? held.neutral() : held.on(facts);
    Moved moved = new Axes(ground, ranges()).named(along);
    Payouts payouts = IncentiveAnalysis.of(ground.model(), ground.facts()).along(moved.axis());
    Curves curves = new Curves(ground, moved, payouts, chosen(ground, payouts));
    output.writeText(wanted, as -> written(curves, as));
    return ExitCode.OK;
  }

  private List<Setting> ranges() {
    return ends == null ? List.of() : List.of(new Setting(along, ends.low, ends.high));
  }

  private List<Curves.Named> chosen(Ground ground, Payouts payouts) {
    if (whose != null && whose.line != null) {
      return Curves.ofLine(payouts, LineId.of(whose.line));
    }
    return whose != null && whose.party != null
        ? Curves.ofParty(payouts, PartyId.of(whose.party))
        : Curves.ofProviders(ground, payouts);
  }

  private String written(Curves curves, Format as) {
    Language in = language.language();
    return switch (as) {
      case TEXT -> new CurveText(curves, in).written();
      case CSV -> CurveCsv.of(curves, in);
      default -> CurvePage.of(curves, in);
    };
  }
}
