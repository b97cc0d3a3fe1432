package org.openbook.alliance.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PlainNumber;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.term.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code alliance check}: where terms pay the wrong thing, and a proof where they do not. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Finds every place where terms pay the wrong thing, with two settlements that show it, and",
      "tells what is proved not to be there. The actual cost, each indicator and the overall score",
      "are moved, one at a time; everything else is held as the facts give it.",
      "",
      "Without facts a neutral point is held, and printed as assumptions: the agreement's target",
      "cost, an actual cost equal to it (equal parts where parties' costs are asked for), each",
      "indicator at its curve's minimum. What that does not give is set by --fact.",
      "Unless --range says otherwise, the actual cost is moved from 75 to 125 %% of the target."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is found that is as grave as --fail-on, or graver",
      "1:terms or facts cannot be checked",
      "2:a wrong option",
      "3:the gravest that is found is a note (with --fail-on note)",
      "4:the gravest that is found is a warning",
      "5:a fault is found"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance check --terms terms.json",
      "  alliance check --terms terms.json --facts 2026.json --lang fi --fee fee",
      "  alliance check --terms terms.json --range actual-cost=40000000..60000000 --fail-on fault",
      "  alliance check --terms terms.json --format sarif --out check.sarif"
    })
public final class CheckCommand implements Callable<Integer> {
  @Mixin private HeldOptions held = new HeldOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private Output output = new Output();

  @Option(
      names = "--facts",
      paramLabel = "F.json",
      description = "Facts that are held; given several times, the terms are checked on each.")
  private List<Path> facts = new ArrayList<>();

  @Option(
      names = "--range",
      paramLabel = "ID=LOW..HIGH",
      converter = Setting.Range.class,
      description =
          "From where to where a quantity is moved; for a quantity of the terms that has no range"
              + " of its own, that it is moved at all. May be given several times.")
  private List<Setting> ranges = new ArrayList<>();

  @Option(
      names = "--fee",
      paramLabel = "LINE",
      description =
          "The line that pays the fee, to find pain beyond it (default: lines of kind fee).")
  private @Nullable String fee;

  @Option(
      names = "--budget",
      paramLabel = "AMOUNT",
      converter = PlainNumber.class,
      description = "What the clients together may pay, to find what goes beyond.")
  private @Nullable Rational budget;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "warning",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.WARNING;

  /** From which severity on the exit code tells. */
  enum FailOn {
    NOTE,
    WARNING,
    FAULT,
    NEVER;

    boolean concerns(Severity severity) {
      return switch (this) {
        case NOTE -> true;
        case WARNING -> severity != Severity.NOTE;
        case FAULT -> severity == Severity.FAULT;
        case NEVER -> false;
      };
    }

    /** As it is written on a command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.SARIF, Format.JSON);
    List<Checked> all =
        facts.isEmpty()
            ? List.of(checked(null, held.neutral()))
            : facts.stream().map(file -> checked(file, held.on(file))).toList();
    output.writeText(wanted, as -> written(all, as));
    return all.stream()
        .flatMap(checked -> gravest(checked).stream())
        .max(Severity::compareTo)
        .filter(failOn::concerns)
        .map(CheckCommand::code)
        .orElse(ExitCode.OK);
  }

  private static int code(Severity severity) {
    return switch (severity) {
      case NOTE -> 3;
      case WARNING -> 4;
      case FAULT -> 5;
    };
  }

  private static Optional<Severity> gravest(Checked checked) {
    return checked.report().findings().stream().map(Finding::severity).max(Severity::compareTo);
  }

  private Checked checked(@Nullable Path file, Ground ground) {
    IncentiveAnalysis analysis = IncentiveAnalysis.of(ground.model(), ground.facts());
    if (fee != null) {
      analysis = analysis.withFee(LineId.of(fee));
    }
    if (budget != null) {
      analysis = analysis.withBudget(Amounts.of(budget, ground.model().currency()));
    }
    List<Moved> moved = new Axes(ground, ranges).all();
    if (moved.isEmpty()) {
      throw new IllegalArgumentException(
          held.terms() + ": there is nothing to move; name a quantity of the terms by --range");
    }
    return new Checked(
        held.terms(),
        file,
        ground,
        moved,
        analysis.check(moved.stream().map(Moved::axis).toList()));
  }

  private String written(List<Checked> all, Format as) {
    Language in = language.language();
    return switch (as) {
      case TEXT ->
          String.join("\n", all.stream().map(checked -> CheckText.of(checked, in)).toList());
      case SARIF -> SarifLog.of(all, in);
      default -> CheckJson.of(all);
    };
  }
}
