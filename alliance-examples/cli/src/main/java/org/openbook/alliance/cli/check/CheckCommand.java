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
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code alliance check}: where terms pay the wrong thing, and a proof where they do not. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
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

  @Option(names = "--facts", paramLabel = "F.json")
  private List<Path> facts = new ArrayList<>();

  @Option(names = "--range", paramLabel = "ID=LOW..HIGH", converter = Setting.Range.class)
  private List<Setting> ranges = new ArrayList<>();

  @Option(names = "--fee", paramLabel = "LINE")
  private @Nullable String fee;

  @Option(names = "--budget", paramLabel = "AMOUNT", converter = PlainNumber.class)
  private @Nullable Rational budget;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "warning")
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
      throw Refusal.of("nothing-to-move", held.terms());
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
