package org.openbook.alliance.cases.finland;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.openbook.alliance.cases.CasesWords;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.TargetLedgerText;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.statement.ValueForMoneyText;
import org.openbook.alliance.text.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code alliance tramway}: a target that grew, of which the client alone bears a part. */
@Command(
    name = "tramway",
    mixinStandardHelpOptions = true,
    description = {
      "The Tampere tramway: a target that grew by about 26 M€, of which the client alone bears the",
      "price level, 6.7 M€; it moves neither gain nor pain. With the value-for-money table."
    })
public final class TramwayCommand implements Callable<Integer> {
  private static final WordGroup WORDS = CasesWords.TABLE.group("tramway");
  private static final Label NOTE = WORDS.label("note");
  private static final Label LEDGER = WORDS.label("ledger");
  private static final Label COMPARISON = WORDS.label("comparison");
  private static final Label WITHOUT = WORDS.label("without");
  private static final Label WITH = WORDS.label("with");
  private static final Label TARGET = WORDS.label("target");
  private static final Label ACTUAL = WORDS.label("actual");
  private static final Label SHARE = WORDS.label("share");
  private static final Label VALUE = WORDS.label("value");

  @Mixin private LanguageOption lang = new LanguageOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    print(spec.commandLine().getOut(), lang.language());
    return ExitCode.OK;
  }

  private static void print(PrintWriter out, Language language) {
    out.println(NOTE.in(language));
    section(out, LEDGER.in(language), TargetLedgerText.of(TramwayCase.withPriceLevel(), language));
    section(out, COMPARISON.in(language), comparison(language));
    section(out, VALUE.in(language), ValueForMoneyText.of(TramwayCase.valueForMoney(), language));
    out.flush();
  }

  private static void section(PrintWriter out, String heading, String body) {
    out.println();
    out.println(heading);
    out.print(body);
  }

  private static String comparison(Language language) {
    Settlement without = TramwayCase.withoutRise();
    Settlement with = TramwayCase.withRise();
    TextStyle style = TextStyle.of(language, Amounts.EUR);
    TextTable table = new TextTable("lrr").row("", WITHOUT.in(language), WITH.in(language));
    Map<Label, Function<Settlement, Figure>> rows = new LinkedHashMap<>();
    rows.put(TARGET, settled -> settled.figure(PeriodFacts.targetCost()));
    rows.put(ACTUAL, settled -> settled.figure(PeriodFacts.actualCost()));
    rows.put(SHARE, settled -> settled.line(LineId.of("share")).figure());
    rows.forEach(
        (name, figure) ->
            table.row(
                name.in(language),
                style.value(figure.apply(without).value(), Unit.MONEY),
                style.value(figure.apply(with).value(), Unit.MONEY)));
    return table.indented("  ");
  }
}
