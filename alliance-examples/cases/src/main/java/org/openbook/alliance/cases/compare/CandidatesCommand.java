package org.openbook.alliance.cases.compare;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.PlainNumber;
import org.openbook.alliance.cli.option.WrongValue;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.text.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code candidates}: models that somebody could sign, on the same target and outturn costs. */
@Command(
    name = "candidates",
    mixinStandardHelpOptions = true,
    description = "Settles several models on the same target and outturn costs, side by side.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:compared", "2:a wrong option or model"},
    footerHeading = "%nExample:%n",
    footer = "  candidates nec-narrow three-limb --target 100 --actual 90,105")
public final class CandidatesCommand implements Callable<Integer> {
  private static final int WIDTH = 18;

  @Parameters(
      arity = "1..*",
      paramLabel = "MODEL",
      converter = CandidateName.class,
      description = "nec-narrow, nec-wide or three-limb.")
  private List<Candidate> candidates = new ArrayList<>();

  @Option(
      names = "--target",
      required = true,
      converter = PlainNumber.class,
      paramLabel = "EUROS",
      description = "The target cost, fee inside.")
  private Rational target = Rational.ZERO;

  @Option(
      names = "--actual",
      required = true,
      split = ",",
      converter = PlainNumber.class,
      paramLabel = "EUROS",
      description = "Outturn costs, fee inside, with commas between them.")
  private List<Rational> actual = new ArrayList<>();

  @Spec private CommandSpec spec;

  /** Prints what the provider is paid beyond its cost, by outturn cost and candidate. */
  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SideBySide comparison = SideBySide.of(candidates, target, actual);
    out.println("Paid to the provider beyond the outturn cost, target %s".formatted(euros(target)));
    out.println(line("outturn cost", candidates.stream().map(Candidate::title).toList()));
    for (SideBySide.Row row : comparison.rows()) {
      List<String> beyond = row.beyondCost().stream().map(CandidatesCommand::euros).toList();
      out.println(line(euros(row.outturn()), beyond));
    }
    out.flush();
    return ExitCode.OK;
  }

  private static String line(String first, List<String> rest) {
    StringBuilder line = new StringBuilder(padded(first));
    rest.forEach(text -> line.append(padded(text)));
    return line.toString();
  }

  private static String padded(String text) {
    return " ".repeat(Math.max(1, WIDTH - text.length())) + text;
  }

  private static String euros(Rational amount) {
    return TextStyle.of(Language.EN, Amounts.EUR).value(amount, Unit.MONEY);
  }

  /** Reads a candidate's name. */
  static final class CandidateName implements ITypeConverter<Candidate> {
    @Override
    public Candidate convert(String value) {
      for (Candidate candidate : Candidate.values()) {
        if (candidate.title().equals(value.toLowerCase(Locale.ROOT))) {
          return candidate;
        }
      }
      throw WrongValue.of("none-of", value, "nec-narrow, nec-wide, three-limb");
    }
  }
}
