package org.openbook.alliance.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.testing.MessageCheck;

class MessagesTest {
  private static final Messages CORE = Messages.core();

  // The laws speak to those who write rules of their own, in the reports of tests.
  private static final Path LAWS = Path.of("src/main/java/org/openbook/alliance/law");

  private static final Set<String> NO_MESSAGES =
      Set.of(
          // what is at fault, and the fault
          "%s: %s",
          // the end of a piece before choices
          "one of ",
          // patterns of phrases
          "(.*%) of (\\S+)",
          "^([A-Z]{3} %s|%s %%( of \\S+)?)$",
          // of a build without its words
          "words must stand in ",
          "; there is no such file",
          "%s says %s twice; it must once",
          "word '%s.%s' is not in the words of %s; it must be");

  private static Function<String, InputStream> catalogue(String text) {
    return name -> new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void catalogues_of_core_hold_every_sentence_of_its_sources_and_no_other() {
    Path resources = Path.of("src/main/resources/org/openbook/alliance/language/messages");
    assertThat(
            new MessageCheck(
                    Path.of("src/main/java"),
                    resources,
                    source -> !source.startsWith(LAWS),
                    NO_MESSAGES::contains)
                .faults(CORE))
        .isEmpty();
  }

  @Test
  void worked_example_reads_as_its_documentation_says() {
    String said =
        "facts of 2026-01-01/2026-12-31: weight of indicator 'nps' is -0.5; a weight is 0 or more";
    assertThat(CORE.in(Language.FI, said))
        .isEqualTo(
            "Tiedot 1.1.–31.12.2026: painoarvo, mittari ”nps”, on −0,5; painoarvon on oltava"
                + " vähintään 0");
    assertThat(CORE.in(Language.SV, said))
        .isEqualTo(
            "Uppgifter för 1.1–31.12.2026: vikten för indikatorn ”nps” är −0,5; en vikt är minst"
                + " 0");
    assertThat(CORE.in(Language.EN, said)).isEqualTo(said);
  }

  @Test
  void several_faults_are_translated_one_by_one() {
    Faults faults = Faults.in(() -> "line '%s'".formatted("fee"));
    faults.add("its amount is a RATIO; it is MONEY");
    faults.add(Faults.unknown("member", "ammount", "the members here are %s", List.of("amount")));
    assertThat(CORE.in(Language.FI, faults.toString()))
        .isEqualTo(
            "Erä ”fee”: 2 virhettä: (1) sen määrän yksikkö on RATIO; sen on oltava MONEY · (2)"
                + " kenttä ”ammount” on tuntematon; tässä mahdolliset kentät ovat amount;"
                + " tarkoititko ”amount”?");
  }

  @Test
  void what_is_quoted_stays_as_it_was_given() {
    assertThat(
            CORE.in(
                Language.SV,
                "member 'line is -1.5; a weight is 0 or more' is unknown; the members here are a"))
        .isEqualTo("Fältet ”line is -1.5; a weight is 0 or more” är okänd; fälten här är a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-10 | −10 | −10",
        "2021 | 2021 | 2021",
        "1234.5 | 1 234,5 | 1 234,5",
        "50 % | 50 % | 50 %",
        "-1/3 | −1/3 | −1/3",
        "EUR 2000000.50 | 2 000 000,50 € | 2 000 000,50 €",
        "SEK 12 | 12 SEK | SEK 12",
        "2018-04 | 4/2018 | 4/2018",
        "2018-04-01 | 1.4.2018 | 1.4.2018",
        "2018-04-01/2021-12-31 | 1.4.2018–31.12.2021 | 1.4.2018–31.12.2021",
        "2026-01-01/2026-12-31 | 1.1.–31.12.2026 | 1.1–31.12.2026",
        "2026-01-31, 2026-02-28 | 31.1.2026, 28.2.2026 | 31.1.2026, 28.2.2026",
        "2026-13-45 | 2026-13-45 | 2026-13-45",
      })
  void values_are_written_as_the_language_writes_them(String given, String fi, String sv) {
    assertThat(CORE.in(Language.FI, given).replace('\u00a0', ' ')).isEqualTo(fi);
    assertThat(CORE.in(Language.SV, given).replace('\u00a0', ' ')).isEqualTo(sv);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "nothing knows this", "'", "''", "a 'b", "\"", "%s", "(1) ", ": "})
  void what_no_template_matches_stays(String message) {
    assertThat(CORE.in(Language.FI, message).replace('”', '\'')).isEqualTo(message);
  }

  @Test
  void name_of_a_file_at_the_beginning_stays_in_its_case() {
    assertThat(CORE.in(Language.FI, "terms.json: no JSON: the document is empty"))
        .isEqualTo("terms.json: ei ole JSON-muotoa: asiakirja on tyhjä");
  }

  // Each of these would take minutes if a template, a quote or a mark were looked for again and
  // again.
  @ParameterizedTest
  @ValueSource(
      strings = {": ", " is ", "'", " 'a", "; ", "\"", " · (2) ", "(1) ", "x", "x is y; it is "})
  void hostile_message_loses_nothing(String piece) {
    String message = piece.repeat(100_000 / piece.length());
    assertThat(CORE.in(Language.FI, message)).hasSizeGreaterThan(message.length() / 2);
  }

  @Test
  void message_beyond_all_measure_stays() {
    String message = "it is null; it must be a whole number\n".repeat(3_000);
    assertThat(CORE.in(Language.FI, message)).isEqualTo(message);
  }

  @Test
  void choices_stay_although_they_are_words() {
    assertThat(CORE.in(Language.FI, "the members here are value; did you mean 'value'?"))
        .isEqualTo("Tässä mahdolliset kentät ovat value; tarkoititko ”value”?");
  }

  @Test
  void sentence_that_holds_another_is_translated_with_it() {
    String said =
        "terms.json has 2 faults: (1) $.rules[0] (line 3): it is the number '2'; it must be a text,"
            + " in quotes: \"2\" · (2) $ (line 9): its operands make no value: not computable;"
            + " missing: cost, visits (each is given as a fact); in 'Share': division by 'Visits',"
            + " which is 0; a divisor is not 0";
    assertThat(CORE.in(Language.FI, said))
        .isEqualTo(
            "terms.json: 2 virhettä: (1) $.rules[0] (rivi 3): arvo on luku ”2”; sen on oltava"
                + " teksti, lainausmerkeissä: \"2\" · (2) $ (rivi 9): sen operandeista ei tule"
                + " arvoa: ei laskettavissa; puuttuu: cost, visits (kukin annetaan lähtötietona);"
                + " kohdassa ”Share”: jakajana on ”Visits”, joka on 0; jakaja ei saa olla 0");
    assertThat(CORE.in(Language.SV, said))
        .isEqualTo(
            "terms.json: 2 fel: (1) $.rules[0] (rad 3): värdet är talet ”2”; det måste vara en"
                + " text, inom citattecken: \"2\" · (2) $ (rad 9): dess operander ger inget värde:"
                + " går inte att beräkna; saknas: cost, visits (var och en lämnas som uppgift); i"
                + " ”Share”: division med ”Visits”, som är 0; en divisor får inte vara 0");
  }

  @Test
  void catalogues_combine_and_the_first_has_the_word() {
    Messages messages =
        Messages.of(catalogue("msgid \"a b\"\nmsgstr \"first\"\n"))
            .and(
                catalogue(
                    "# more\n\nmsgid \"a b\"\nmsgstr \"second\"\nmsgid \"c \\\"%s\\\"\"\nmsgstr \"d %s\"\n"));
    assertThat(messages.in(Language.SV, "a b")).isEqualTo("First");
    assertThat(messages.in(Language.SV, "c \"a b\"")).isEqualTo("D a b");
    assertThat(messages.entries(Language.FI)).isEqualTo(Map.of("a b", "first", "c \"%s\"", "d %s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "msgid \"a\"\n",
        "msgstr \"a\"\n",
        "msgid \"a\"\nmsgid \"b\"\n",
        "msgid \"a\"\nmsgstr \"\"\n",
        "msgid \"\"\nmsgstr \"a\"\n",
        "msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n",
        "msgid \"a\"\nmsgstr \"b\"\n\"c\"\n",
        "nonsense\n",
      })
  void broken_catalogue_is_refused(String catalogue) {
    Messages messages = Messages.of(catalogue(catalogue));
    assertThatThrownBy(() -> messages.in(Language.FI, "a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("of a catalogue of messages is out of place");
  }

  @Test
  void catalogue_that_is_not_there_is_refused_when_it_is_needed() {
    Messages messages = Messages.of(name -> null);
    assertThat(messages.in(Language.EN, "a")).isEqualTo("a");
    assertThatThrownBy(() -> messages.in(Language.SV, "a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("catalogue of messages sv.po is missing; it must lie beside its class");
  }
}
