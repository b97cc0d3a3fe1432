package org.openbook.alliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.cli.option.EnglishWords;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.posting.AccountUse;
import picocli.CommandLine;

/**
 * Runs every command on good and on bad input in Finnish and Swedish, on documents that {@code
 * init} makes in that language, and reads what it tells as a person would.
 */
class EveryCommandInThreeLanguagesTest {
  private static final String MAPPING =
      """
      {"name": "test", "dates": {"patterns": "yyyy-MM-dd"},
       "entry": {"party": {"constant": "p"}, "costType": {"column": "type"},
         "accruedOn": {"column": "day"}, "amount": {"column": "amount"},
         "currency": {"constant": "EUR"}, "vatBasis": {"constant": "NET"},
         "document": {"column": "voucher"}, "line": {"column": "row"}}}
      """;
  private static final String ANNEX =
      """
      {"costTypes": [{"id": "1"}, {"id": "2"}],
       "treatments": [
         {"costType": "1", "class": "reimbursable", "clause": "4.1", "from": "2021-01-01"}]}
      """;
  private static final String ROWS =
      """
      type,day,amount,voucher,row
      1,2021-05-01,5972.747,v1,1
      2,2021-05-02,-4,v2,1
      1,2021-02-31,5,v3,1
      1,2021-05-01,12,v1,1
      1,x
      1,2021-05-01,1x2,v4,1
      """;
  // Nowhere a decimal point or an ASCII minus in a number; days have two points, 1.1.–31.12. one.
  private static final Pattern POINT = Pattern.compile("(?<![\\w.,/-])\\d+[.]\\d+(?![.–\\w])");
  private static final Pattern HYPHEN = Pattern.compile("(?<=[\\s(\\[])-\\d");
  private static final Pattern BARE_CENTS = Pattern.compile("\\d,\\d\\d(?![\\d\u00a0–])");
  private static final Pattern CODE =
      Pattern.compile("”[^”]*”|'[^']*'|--\\S+ \\S+|\\S*[/$]\\S*|\\[[^\\]]*\\]|\\{.*\\}|\\S+=\\S+");

  @TempDir private Path folder = Path.of("");
  private final SoftAssertions softly = new SoftAssertions();

  @ParameterizedTest
  @EnumSource(names = {"FI", "SV"})
  void help_of_every_command_is_in_the_language(Language language) {
    EnglishWords english = new EnglishWords(language);
    for (CommandLine command : all(Main.commandLine()).toList()) {
      List<String> words =
          new ArrayList<>(List.of(command.getCommandSpec().qualifiedName().split(" ")));
      words.remove(0);
      words.addAll(List.of("--help", "--lang", name(language)));
      String help = Ran.of(words.toArray()).out();
      String told = withoutSynopsis(help, command);
      assertThat(english.in(told)).as(help).isEmpty();
    }
  }

  // The synopsis and the names of commands are code.
  private static String withoutSynopsis(String help, CommandLine command) {
    String behind = help.replaceFirst("(?s)^\\S+ alliance.*?\n(?=\\S)", "");
    for (String name : command.getSubcommands().keySet()) {
      behind = behind.replaceFirst("(?m)^  " + Pattern.quote(name) + " ", " ");
    }
    return behind.replaceAll(
        "(?m)^  alliance .*|^  source .*|^      [A-Z]\\S*|^ {2,}(?:-\\w, )?--\\S.*?(?= {2,}|$)",
        "");
  }

  private static Stream<CommandLine> all(CommandLine line) {
    return Stream.concat(
        Stream.of(line),
        line.getSubcommands().values().stream()
            .distinct()
            .flatMap(EveryCommandInThreeLanguagesTest::all));
  }

  private static String name(Language language) {
    return language.name().toLowerCase(java.util.Locale.ROOT);
  }

  // ---- what commands tell ----

  @ParameterizedTest
  @EnumSource(names = {"FI", "SV"})
  void every_command_tells_good_and_bad_in_the_language(Language language) throws IOException {
    Teller teller = new Teller(language, new EnglishWords(language));
    documents(teller);
    analysis(teller);
    history(teller);
    book(teller);
    softly.assertAll();
  }

  private final class Teller {
    private final Language language;
    private final EnglishWords english;

    Teller(Language language, EnglishWords english) {
      this.language = language;
      this.english = english;
    }

    /** Runs a command line whose words without a blank stand apart; files are in the folder. */
    Ran run(int code, String line) {
      Object[] words =
          Stream.concat(Stream.of(line.split(" ")), Stream.of("--lang", name(language)))
              .map(word -> word.replace("@", folder + "/").replace('_', ' '))
              .toArray();
      Ran ran = Ran.of(words);
      String told = (ran.out() + ran.err()).replace(folder + "/", "");
      softly.assertThat(ran.code()).as("%s: %s", line, told).isEqualTo(code);
      softly.assertThat(english.in(told)).as("English of '%s': %s", line, told).isEmpty();
      String plain = CODE.matcher(told).replaceAll(" ");
      softly.assertThat(found(POINT, plain)).as("points of '%s': %s", line, told).isEmpty();
      softly.assertThat(found(HYPHEN, plain)).as("minus of '%s': %s", line, told).isEmpty();
      softly.assertThat(found(BARE_CENTS, plain)).as("no unit in '%s': %s", line, told).isEmpty();
      return ran;
    }

    /** The nouns of documents, their places, values and examples are code; the rest is read. */
    void nouns(String line) {
      String told = Ran.of((Object[]) (line + " --lang " + name(language)).split(" ")).out();
      String read = told.replaceAll("(?m)^ *[\\p{Alpha}-]+(?=   |$)| \\([^)]*\\)$", "");
      String words = read.replaceAll("(?s)\\{.*", "").replaceAll("\\$[\\w.\\[\\]*]+", "");
      softly.assertThat(english.in(words)).as("English of '%s': %s", line, told).isEmpty();
    }

    private List<String> found(Pattern pattern, String text) {
      return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
  }

  private void documents(Teller teller) throws IOException {
    teller.run(0, "init --terms @t.json --facts @f.json --period 2026");
    teller.run(2, "init --terms @t.json --facts @f.json");
    teller.run(2, "init --terms @x.json --facts @x.json --client A --client A --gain 120");
    teller.run(2, "init --fee x --target 0 --indicator A_1/0/3 --period x --title=");
    teller.run(0, "settle --terms @t.json --facts @f.json");
    teller.run(0, "settle --terms @t.json --facts @f.json --out @s.json");
    teller.run(1, "settle --terms @none.json --facts @f.json");
    teller.run(1, "settle --terms @f.json --facts @t.json");
    teller.run(1, "settle --terms @t.json --facts @f.json --as-of 2030-01-01");
    teller.run(1, "settle --terms @t.json --facts @f.json --out @none/s.html");
    teller.run(2, "settle --terms @t.json --facts @f.json --out @t.json");
    teller.run(2, "settle --terms @t.json --facts @f.json --out @s.odt");
    teller.run(2, "settle --terms @t.json --facts @f.json --format xlsx");
    teller.run(2, "settle --terms @t.json --settlement @s.json");
    teller.run(2, "settle");
    Files.writeString(folder.resolve("cut.json"), "{\"format\":");
    teller.run(1, "settle --terms @cut.json --facts @f.json");
    Files.write(folder.resolve("latin.json"), "{\"ä\"}".getBytes(Charset.forName("windows-1252")));
    teller.run(1, "settle --terms @latin.json --facts @f.json");
    String facts = Files.readString(folder.resolve("f.json"));
    Files.writeString(folder.resolve("less.json"), facts.replaceAll("\"nps\": \\{[^}]*\\}", ""));
    teller.run(1, "settle --terms @t.json --facts @less.json");
    teller.run(0, "explain --settlement @s.json --line fee");
    teller.run(1, "explain --settlement @s.json --line tip");
    teller.run(0, "statement @s.json");
    teller.run(0, "verify @s.json --against @s.json");
    teller.run(0, "redact @s.json --without facts --out @r.json");
    teller.run(1, "redact @r.json --without facts --out @rr.json");
    teller.run(0, "verify @r.json");
    teller.run(1, "statement @r.json");
    teller.run(1, "verify @t.json");
    teller.run(1, "verify @none.json");
    teller.run(1, "verify " + folder);
    teller.run(0, "settle --terms @t.json --facts @f.json --out @s.html");
    teller.run(0, "verify @s.html");
    teller.run(0, "settle --terms @t.json --facts @f.json --stage final --out @final.json");
    teller.run(1, "verify @s.html --against @final.json");
    teller.run(0, "wording --terms @t.json");
    teller.run(1, "wording --terms @t.json --withhold nobody");
    teller.run(0, "compare --terms @t.json --terms @t.json --facts @f.json");
    teller.run(2, "schema bill");
    teller.nouns("words");
    teller.nouns("words allianceFee");
    teller.run(2, "words alianceFee");
  }

  private void analysis(Teller teller) {
    teller.run(4, "check --terms @t.json");
    teller.run(5, "check --terms @t.json --facts @f.json --budget 100 --fee fee");
    teller.run(1, "check --terms @t.json --range head-count=1..2");
    teller.run(1, "check --terms @t.json --range actual-cost=5..5");
    teller.run(1, "check --terms @t.json --fact score=1");
    teller.run(1, "check --terms @t.json --fee tip");
    teller.run(2, "check --terms @t.json --range actual-cost");
    teller.run(2, "check --terms @t.json --fail-on all");
    teller.run(0, "curve --terms @t.json --along actual-cost");
    teller.run(0, "curve --terms @t.json --facts @f.json --along score --party client");
    teller.run(1, "curve --terms @t.json --along foo");
    teller.run(1, "curve --terms @t.json --along score --line tip");
    teller.run(0, "value --terms @t.json --facts @f.json");
    teller.run(2, "value --terms @t.json");
  }

  private void history(Teller teller) throws IOException {
    String act = " --by A --on 2027-01-";
    teller.run(0, "history init @h.json --terms @t.json");
    teller.run(1, "history init @h.json --terms @t.json");
    teller.run(0, "history issue @h.json --facts @f.json" + act + "15");
    teller.run(1, "history issue @h.json --issued @s.json --stage final" + act + "15");
    teller.run(0, "history approve @h.json --settlement 1 --role A" + act + "16");
    teller.run(1, "history approve @h.json --settlement 7 --role A" + act + "16");
    teller.run(
        0,
        "history pay @h.json --payer client --payee provider --amount 1000.50 --reference P-1"
            + " --settlement 1 --on 2027-01-17");
    teller.run(
        1,
        "history pay @h.json --payer client --payee provider --amount 1 --reference P-1 --on"
            + " 2027-01-17");
    teller.run(
        1,
        "history pay @h.json --payer client --payee provider --amount USD_1 --reference P-2 --on"
            + " 2027-01-17");
    teller.run(
        0,
        "history pay @h.json --payer client --payee provider --amount 2 --reference P-3 --on"
            + " 2027-02-17");
    String ahead = "history undo @h.json --payer client --payee provider --reference P-3";
    teller.run(1, ahead + act + "17");
    teller.run(0, ahead + " --reason A" + act + "17");
    teller.run(
        0,
        "history dispute @h.json --settlement 1 --line fee --party client --amount 10 --reason A"
            + act
            + "18");
    teller.run(0, "history resolve @h.json --settlement 1 --line fee --party client" + act + "19");
    teller.run(0, "history suspend @h.json --line fee --clause 4 --reason A" + act + "20");
    teller.run(0, "history lift @h.json --line fee" + act + "21");
    teller.run(1, "history interest @h.json --settlement 1" + act + "22");
    teller.run(1, "history amend @h.json --terms @none.json" + act + "22");
    teller.run(0, "history balance @h.json");
    teller.run(0, "history balance @h.json --payer client --payee provider");
    teller.run(1, "history balance @h.json --payer client --payee nobody");
    teller.run(0, "history events @h.json");
    teller.run(0, "history statement @h.json --settlement 1");
    teller.run(0, "history verify @h.json");
    teller.run(0, "verify @h.json");
    plan();
    teller.run(0, "post --history @h.json --settlement 1 --plan @plan.json");
    teller.run(1, "post --history @h.json --settlement 1 --plan @plan.json --interest");
    teller.run(1, "post --history @h.json --settlement 1 --plan @plan.json --party nobody");
    teller.run(2, "post --history @h.json --settlement 1 --plan @plan.json --format json");
    teller.run(0, "history payment-basis @h.json --settlement 1 --plan @plan.json");
    teller.run(0, "history decision @h.json --settlement 1");
    teller.run(0, "history decision @h.json --settlement 1 --plan @plan.json --section 41");
    teller.run(1, "history decision @h.json --settlement 9");
    teller.run(1, "history decision @h.json --settlement 1 --body=");
    teller.run(1, "history decision @h.json --amendment 1");
    teller.run(2, "history decision @h.json --amendment 1 --plan @plan.json");
    Files.writeString(folder.resolve("none-plan.json"), "{\"accounts\": []}");
    teller.run(1, "history payment-basis @h.json --settlement 1 --plan @none-plan.json");
    teller.run(0, "history withdraw @h.json --settlement 1 --reason A" + act + "23");
    teller.run(1, "history decision @h.json --settlement 1");
    String text = Files.readString(folder.resolve("h.json"));
    Files.writeString(folder.resolve("h.json"), text.replace("P-1", "P-2"));
    teller.run(1, "history verify @h.json");
  }

  private void plan() throws IOException {
    String accounts =
        Stream.of("client", "provider")
            .flatMap(
                party ->
                    Stream.of(AccountUse.values())
                        .map(
                            use ->
                                "{\"party\": \"%s\", \"use\": \"%s\", \"account\": \"%s\"}"
                                    .formatted(
                                        party,
                                        use.toString().replace(' ', '-'),
                                        4000 + use.ordinal())))
            .collect(Collectors.joining(",\n"));
    Files.writeString(folder.resolve("plan.json"), "{\"accounts\": [%s]}".formatted(accounts));
  }

  private void book(Teller teller) throws IOException {
    Files.writeString(folder.resolve("m.json"), MAPPING);
    Files.writeString(folder.resolve("annex.json"), ANNEX);
    Files.writeString(folder.resolve("may.csv"), ROWS);
    Files.writeString(folder.resolve("header.csv"), "type,day,amount,row\n1,2,3,4\n");
    Files.write(
        folder.resolve("latin.csv"), "määrä\n1\n".getBytes(Charset.forName("windows-1252")));
    teller.run(0, "book import --mapping @m.json @may.csv");
    teller.run(0, "book import --mapping @m.json @may.csv --out @b.jsonl --recorded-on 2021-06-01");
    teller.run(0, "book import --mapping @m.json @may.csv --out @b.jsonl --show 1");
    teller.run(2, "book import --mapping @m.json @header.csv");
    assertThat(teller.run(2, "book import --mapping @m.json @latin.csv").err()).contains("UTF-8");
    teller.run(2, "book import --mapping @m.json @none.csv");
    teller.run(2, "book import --mapping @none.json @may.csv");
    teller.run(2, "book import @may.csv");
    teller.run(0, "book statement @b.jsonl");
    teller.run(0, "book statement @b.jsonl --classification @annex.json");
    teller.run(2, "book statement @none.jsonl");
    Files.writeString(
        folder.resolve("d.json"),
        "{\"format\": \"openbook-alliance/disclosure-terms\", \"version\": 1, \"clause\": \"7\","
            + " \"permissions\": [{\"recipient\": \"q\", \"owner\": \"p\", \"level\": \"months\"}]}");
    String disclosure = "book disclosure @b.jsonl --classification @annex.json --terms @d.json";
    teller.run(0, disclosure + " --recipient p");
    teller.run(0, disclosure + " --recipient q");
    teller.run(2, disclosure + " --recipient r");
    teller.run(0, "book export @b.jsonl --out @b.json");
    teller.run(0, "book diff @b.jsonl @b.json");
    Files.writeString(
        folder.resolve("one.csv"), ROWS.lines().limit(2).collect(Collectors.joining("\n")));
    teller.run(0, "book import --mapping @m.json @one.csv --out @o.jsonl --recorded-on 2021-06-01");
    teller.run(1, "book diff @b.jsonl @o.jsonl");
    teller.run(0, "book verify @b.jsonl");
    teller.run(2, "book verify @none.jsonl");
    teller.run(0, "verify @b.jsonl");
    String lines = Files.readString(folder.resolve("b.jsonl"));
    Files.writeString(folder.resolve("b.jsonl"), lines.replace("\"5972.747\"", "\"5972.748\""));
    teller.run(1, "book verify @b.jsonl");
    teller.run(2, "verify @b.json --against @s.json");
    Path invoices = Path.of("../intake/src/test/resources/einvoice");
    for (String file : List.of("invoice.xml", "broken-total.xml")) {
      Files.copy(invoices.resolve(file), folder.resolve(file));
    }
    teller.run(0, "book invoice @invoice.xml --party builder --cost-type 1");
    teller.run(1, "book invoice @broken-total.xml --party builder");
    teller.run(2, "book invoice @none.xml --party builder");
  }
}
