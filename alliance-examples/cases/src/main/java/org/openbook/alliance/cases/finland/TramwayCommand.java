package org.openbook.alliance.cases.finland;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.TargetLedgerText;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.statement.ValueForMoneyText;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
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
  private static final Label NOTE =
      Label.of(
          "Esimerkki. Julkaistu: tavoite nousi noin 26 M€, josta noin 19 M€ laajuutta ja 6,7 M€"
              + " hintatasoa. Kaikki muu on oletusta.",
          "Ett exempel. Publicerat: målet steg med cirka 26 M€, därav cirka 19 M€ omfattning och"
              + " 6,7 M€ prisnivå. Allt annat är antagande.",
          "An example. Published: the target rose by about 26 M€, of which about 19 M€ is scope and"
              + " 6.7 M€ price level. All else is an assumption.");
  private static final Label LEDGER = Label.of("Tavoitekustannus", "Målkostnad", "Target cost");
  private static final Label COMPARISON = Label.of("Vertailu", "Jämförelse", "Comparison");
  private static final Label WITHOUT =
      Label.of("ilman hintatason nousua", "utan höjd prisnivå", "without the rise");
  private static final Label WITH =
      Label.of("hintatason nousun kanssa", "med höjd prisnivå", "with the rise");
  private static final Label TARGET =
      Label.of("Tavoite vertailussa", "Målet i jämförelsen", "Target compared");
  private static final Label ACTUAL =
      Label.of("Toteutuneet kustannukset", "Faktiska kostnader", "Actual cost");
  private static final Label SHARE =
      Label.of(
          "Palveluntuottajien osuus", "Tjänsteproducenternas andel", "Gain (+) or pain (−) share");
  private static final Label VALUE =
      Label.of("Arvoa rahalle", "Värde för pengarna", "Value for money");

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
