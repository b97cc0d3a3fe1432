package org.openbook.alliance.cli.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.scoring.Scorecard;
import picocli.CommandLine;

class InitCommandTest {
  @TempDir private Path folder = Path.of("");

  private Path terms() {
    return folder.resolve("terms.json");
  }

  private Path facts() {
    return folder.resolve("facts.json");
  }

  private Ran init(String... options) {
    return Ran.of(
        Stream.concat(
                Stream.of("init", "--terms", terms().toString(), "--facts", facts().toString()),
                Stream.of(options))
            .toArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--period 2026",
        "--lang fi --period 2026-04-01/2027-03-31 --currency SEK --fee 30000.50",
        "--lang sv --client A --client B --provider C --provider D --provider E --gain 1/3",
        "--pain 0 --gain 1 --indicator A --indicator B --indicator C --target 1000001 --provider P"
            + " --provider Q"
      })
  void made_documents_settle_and_checking_finds_no_fault(String options) {
    assertThat(init(options.split(" ")).code()).isZero();

    assertThat(Ran.of("settle", "--terms", terms(), "--facts", facts()).code()).isZero();
    assertThat(Ran.of("check", "--terms", terms(), "--fail-on", "fault").code()).isZero();
  }

  @Test
  void what_is_given_is_in_the_terms_and_what_is_assumed_is_listed_with_its_place() {
    Ran ran =
        init(
            "--title",
            "Harbour",
            "--period",
            "2026",
            "--client",
            "City of Åbo",
            "--fee",
            "4 %",
            "--target",
            "2000000");

    assertThat(terms())
        .content()
        .contains(
            "\"label\": \"Harbour\"",
            "{\"id\": \"city-of-abo\", \"name\": \"City of Åbo\", \"role\": \"client\"",
            "\"shareOfTarget\": \"4 %\"",
            "assumption: EUR 50000 by init; to be replaced")
        .doesNotContain("assumption: 4 %", "assumption: EUR 2000000");
    assertThat(ran.out().lines())
        .contains(
            "  " + terms() + ": $.model.gainPainShare.gain.rules[0]: 50 % by init; to be replaced",
            "  " + terms() + ": $.model.parties: provider=Provider",
            "  " + facts() + ": $.facts.actual-cost: EUR 2000000 by init; to be replaced",
            "next: alliance settle --terms %s --facts %s".formatted(terms(), facts()));
  }

  @Test
  void equal_weights_add_up_to_exactly_one_hundred() {
    init("--indicator", "A", "--indicator", "B 10/5/1", "--indicator", "c=Third");

    Scorecard card = Documents.terms(terms()).versions().get(0).model().scorecard().orElseThrow();
    assertThat(
            card.indicators().stream()
                .map(indicator -> indicator.weight())
                .reduce(Rational.ZERO, Rational::plus))
        .isEqualTo(Rational.HUNDRED);
  }

  @Test
  void every_wrong_option_is_told_at_once_and_nothing_is_written() {
    Ran ran =
        init(
            "--title",
            " ",
            "--client",
            "a=A",
            "--client",
            "A",
            "--period",
            "1.1.2026",
            "--currency",
            "XX",
            "--target",
            "1e3",
            "--fee",
            "4%",
            "--gain",
            "50",
            "--pain",
            "120 %",
            "--indicator",
            "n 1/0/3",
            "--bonus",
            "-3");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors())
        .extracting(line -> line.replaceFirst(":.*", ""))
        .containsExactly(
            "--title",
            "--client",
            "--period",
            "--currency",
            "--target",
            "--fee",
            "--gain",
            "--pain",
            "--indicator",
            "--bonus");
    assertThat(ran.err())
        .contains("did you mean '4 %'?", "from 0 % to 100 %", "id 'a' is given twice");
    assertThat(terms()).doesNotExist();
    assertThat(facts()).doesNotExist();
  }

  @Test
  void party_of_two_roles_is_refused() {
    assertThat(init("--client", "a=A", "--provider", "a=B").errors())
        .singleElement()
        .asString()
        .startsWith("--provider: id 'a' is that of a client; each party must have its own");
  }

  @Test
  void file_that_is_there_is_never_written_over_unless_it_is_to_be_replaced() throws IOException {
    Files.writeString(facts(), "mine");

    assertThat(init().code()).isEqualTo(2);
    assertThat(facts()).hasContent("mine");
    assertThat(terms()).doesNotExist();

    assertThat(init("--replace").code()).isZero();
    assertThat(facts()).content().contains("openbook-alliance/facts");
  }

  @Test
  void both_files_are_written_or_neither() {
    Ran ran = Ran.of("init", "--terms", terms(), "--facts", folder.resolve("none/facts.json"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(terms()).doesNotExist();
    assertThat(Ran.of("init", "--terms", terms(), "--facts", terms()).code()).isEqualTo(2);
  }

  private Ran asked(String lines, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine init =
        new CommandLine(new InitCommand(() -> Optional.of(new StringReader(lines))))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    init.getCommandSpec().addOption(LanguageOption.inherited(Language.EN));
    String[] words =
        Stream.concat(
                Stream.of("--ask", "--terms", terms().toString(), "--facts", facts().toString()),
                Stream.of(options))
            .toArray(String[]::new);
    return new Ran(init.execute(words), out.toString(), err.toString());
  }

  @Test
  void wrong_answer_is_told_and_asked_for_again() {
    Ran ran = asked("\nHarbour\ncity=City;county=County\n\n2026\n\n900 000\n900000\n\n\n\n\n\n");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Target cost of the period [1000000]: --target: number is '900 000'")
        .contains("did you mean '900000'?");
    assertThat(terms()).content().contains("EUR 900000", "\"equal\": [\"city\", \"county\"]");
  }

  @Test
  void what_an_option_gives_is_not_asked() {
    assertThat(asked("\n".repeat(20), "--title", "Harbour").out())
        .doesNotContain("What the agreement is called");
  }

  @Test
  void answers_that_end_too_early_leave_nothing() {
    Ran ran = asked("\nHarbour\n");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("there is no answer to 'Clients, as id=Name");
    assertThat(terms()).doesNotExist();
  }
}
