package org.openbook.alliance.examples.compare;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.cli.PlainNumber;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The examples' candidates on the same target and outturn costs. */
final class CandidateOptions {
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

  /** Prints what the provider is paid beyond its cost, by outturn cost and candidate. */
  void compare(PrintWriter out) {
    SideBySide comparison = SideBySide.of(candidates, target, actual);
    out.println("Paid to the provider beyond the outturn cost, target " + euros(target));
    out.println(line("outturn cost", candidates.stream().map(Candidate::title).toList()));
    for (SideBySide.Row row : comparison.rows()) {
      List<String> beyond = row.beyondCost().stream().map(CandidateOptions::euros).toList();
      out.println(line(euros(row.outturn()), beyond));
    }
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
      throw new TypeConversionException(
          "model is '%s'; it is nec-narrow, nec-wide or three-limb".formatted(value));
    }
  }
}
