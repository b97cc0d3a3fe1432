package org.openbook.alliance.cli.settlement;

import java.util.Map;
import javax.money.CurrencyUnit;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.WrongOption;
import org.openbook.alliance.text.TextStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --exact}: a text that shows every digit of its figures. */
public final class FiguresOption {
  @Option(names = "--exact")
  private boolean isExact;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Refuses exact figures where none are printed: a page shows rounded ones, and json and xlsx hold
   * every digit anyway.
   */
  public void check(Output.Wanted wanted) {
    wanted.places().entrySet().stream()
        .filter(place -> isExact && place.getValue() != Format.TEXT)
        .map(Map.Entry::getKey)
        .findFirst()
        .ifPresent(
            place -> {
              throw WrongOption.of(command, "exact-text", place);
            });
  }

  /** How figures read in a text, in the language asked for. */
  public TextStyle style(CurrencyUnit currency) {
    TextStyle style = TextStyle.of(LanguageOption.of(command), currency);
    return isExact ? style.exactly() : style;
  }
}
