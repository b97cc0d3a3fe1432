package org.openbook.alliance.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cli.Main;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.cli.settlement.SchemaCommand;
import org.openbook.alliance.language.Language;

class LanguageOptionTest {
  @ParameterizedTest
  @CsvSource({"fi-FI, FI", "sv-FI, SV", "en-GB, EN", "de-DE, EN", "und, EN"})
  void locale_that_nobody_knows_is_english(String locale, Language language) {
    assertThat(LanguageOption.ofLocale(Locale.forLanguageTag(locale))).isEqualTo(language);
  }

  @Test
  void language_is_found_whatever_else_is_wrong_with_the_arguments() {
    assertThat(asked("settel", "--lang", "fi")).isEqualTo(Language.FI);
    assertThat(asked("--lang=sv", "--unknown")).isEqualTo(Language.SV);
    assertThat(asked("--lang", "de")).isEqualTo(Language.EN);
    assertThat(asked("--lang")).isEqualTo(Language.EN);
    assertThat(asked("--", "--lang", "fi")).isEqualTo(Language.EN);
  }

  private static Language asked(String... arguments) {
    return LanguageOption.asked(List.of(arguments), Language.EN);
  }

  @Test
  void language_may_stand_before_the_command_and_behind_it() {
    String finnish = "none.json: tiedostoa ei ole";

    assertThat(Ran.of("--lang", "fi", "verify", "none.json").errors()).containsExactly(finnish);
    assertThat(Ran.of("verify", "none.json", "--lang", "FI").errors()).containsExactly(finnish);
    assertThat(Ran.of("history", "--lang=fi", "verify", "none.json").errors())
        .containsExactly(finnish);
  }

  @Test
  void without_it_the_other_language_is_spoken() {
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(Language.SV, List.of(SchemaCommand.class))
            .setErr(new PrintWriter(err))
            .execute("schema", "bill");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).startsWith("Ogiltigt värde för ”DOCUMENT”: värdet är ”bill”");
  }

  @Test
  void unknown_language_is_refused_with_those_that_are_known() {
    assertThat(Ran.of("schema", "terms", "--lang", "de").errors())
        .singleElement()
        .asString()
        .contains("it is 'de'; it must be one of fi, sv, en");
  }

  @ParameterizedTest
  @CsvSource({
    "settle --bogus, Tuntematon valitsin: ”--bogus”",
    "settel, Tuntematon komento tai argumentti: ”settel”; tarkoititko ”settle",
    "explain, Puuttuu: --line=ID",
    "explain --line ,Valitsimelta ”--line” puuttuu arvo (ID)",
    "explain --line a --line b, valitsin ”--line” on annettu kahdesti",
    "settle --as-of soon, arvo ei kelpaa: ”soon” ei ole päivä",
    "settle --format odt, 'arvo on ”odt”; sen on oltava jokin näistä: text, json'",
    "history pay h.json --settlement one, ”one” ei ole kokonaisluku",
    "history issue h.json --by A, 'Puuttuu: (--facts=F.json [--facts=F.json]... | --issued=S.json)'",
    "curve --terms t --along a --line b --party c, '--line=ID, --party=ID sulkevat toisensa pois'",
    "curve --terms t --along a --from 1, Puuttuu: --to=HIGH"
  })
  void fault_of_a_command_line_is_told_in_the_language_asked_for(String line, String told) {
    Ran ran = Ran.of((Object[]) (line + " --lang fi").split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains(told).contains("lisätietoja");
  }

  @Test
  void what_programs_read_is_the_same_in_each_language() {
    for (String command : List.of("settle --format json", "check --format json")) {
      String[] words = command.split(" ", 2);
      String english = Ran.onTesoma(words[0], (Object[]) words[1].split(" ")).out();
      assertThat(Ran.onTesoma(words[0], (Object[]) (words[1] + " --lang fi").split(" ")).out())
          .isEqualTo(english);
      assertThat(Ran.onTesoma(words[0], (Object[]) (words[1] + " --lang sv").split(" ")).out())
          .isEqualTo(english);
    }
  }
}
