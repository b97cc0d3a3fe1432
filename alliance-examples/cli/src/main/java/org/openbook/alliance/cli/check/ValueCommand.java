package org.openbook.alliance.cli.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.analysis.Marginal;
import org.openbook.alliance.analysis.PayoutCurve.Slopes;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.text.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance value}: what a little more or less of each quantity is worth to each party. */
@Command(
    name = "value",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance value --terms terms.json --facts 2026.json --lang sv",
      "  alliance value --terms terms.json --facts 2026.json --fact head-count=120"
    })
public final class ValueCommand implements Callable<Integer> {
  @Mixin private HeldOptions held = new HeldOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--facts", required = true, paramLabel = "F.json")
  private Path facts = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Ground ground = held.on(facts);
    IncentiveAnalysis analysis = IncentiveAnalysis.of(ground.model(), ground.facts());
    TextTable table = new TextTable("lrlrr");
    table.row(
        in(CurveWords.QUANTITY),
        in(CurveWords.NOW),
        in(CurveWords.PARTY),
        in(CurveWords.MORE),
        in(CurveWords.FEWER));
    for (Moved moved : new Axes(ground, List.of()).atFacts()) {
      rows(ground, analysis, moved).forEach(row -> table.row(row.toArray(String[]::new)));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(in(ground.agreement()));
    out.println(in(CurveWords.MARGINS));
    out.println();
    out.print(table.indented(""));
    out.flush();
    return ExitCode.OK;
  }

  private List<List<String>> rows(Ground ground, IncentiveAnalysis analysis, Moved moved) {
    Optional<Rational> now = Curves.now(ground, moved);
    List<List<String>> rows = new ArrayList<>();
    if (now.isEmpty()) {
      return rows;
    }
    TextStyle style = TextStyle.of(language.language(), ground.model().currency());
    String quantity = in(moved.label());
    String number = style.value(now.get(), moved.unit());
    for (Marginal marginal : analysis.marginals(List.of(moved.axis()))) {
      Label party = ground.model().alliance().party(marginal.party()).name();
      rows.add(row(List.of(quantity, number, in(party)), marginal.slopes(), style));
    }
    if (moved.axis().id().equals(PeriodFacts.ACTUAL_ID)) {
      for (Party party : Curves.providers(ground)) {
        analysis
            .along(moved.axis().within(now.get().minus(Rational.ONE), now.get().plus(Rational.ONE)))
            .result(party.id())
            .map(result -> result.slopesAt(now.get()))
            .ifPresent(
                slopes ->
                    rows.add(
                        row(
                            List.of(quantity, number, in(CurveWords.afterCosts(party.name()))),
                            slopes,
                            style)));
      }
    }
    return rows;
  }

  private static List<String> row(List<String> names, Slopes slopes, TextStyle style) {
    List<String> row = new ArrayList<>(names);
    Numbers numbers = new Numbers(style);
    row.add(slopes.above().map(slope -> numbers.perUnit(slope.middle())).orElse(Numbers.NONE));
    row.add(
        slopes
            .below()
            .map(slope -> numbers.perUnit(slope.middle().negated()))
            .orElse(Numbers.NONE));
    return row;
  }

  private String in(Label label) {
    Language chosen = language.language();
    return label.in(chosen);
  }
}
