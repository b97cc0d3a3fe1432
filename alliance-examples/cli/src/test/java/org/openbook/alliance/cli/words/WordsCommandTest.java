package org.openbook.alliance.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.notation.OpaqueFunctions;

class WordsCommandTest {
  @Test
  void every_noun_is_listed_in_its_group() {
    Ran ran = Ran.of("words");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .contains("In the document", "In the model", "In formulas and rules")
        .anyMatch(line -> line.matches("  cap +At most this; of several the least."));
    List<String> listed =
        ran.out()
            .lines()
            .filter(line -> line.startsWith("  "))
            .map(WordsCommandTest::noun)
            .toList();
    for (WordsCommand.Document document : WordsCommand.Document.values()) {
      assertThat(listed).containsAll(Vocabulary.nouns(meanings(document)));
    }
  }

  private static String noun(String line) {
    return line.strip().split(" ")[0];
  }

  @Test
  void noun_is_explained_with_its_place_its_members_and_an_example() {
    Ran ran = Ran.of("words", "allianceFee");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("allianceFee\n  What is paid beside the costs, for overhead, profit and risk.")
        .contains("$.model.allianceFee\n", "lumpSum", "example:", "\"lumpSum\": \"EUR 100000\"");
  }

  @Test
  void noun_of_facts_alone_is_not_one_of_terms() {
    assertThat(Ran.of("words", "unmeasured").code()).isZero();
    assertThat(Ran.of("words", "unmeasured", "--document", "terms").code()).isEqualTo(2);
  }

  @Test
  void unknown_noun_is_refused_with_the_nearest() {
    Ran ran = Ran.of("words", "alianceFee");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("noun 'alianceFee' is unknown; 'alliance words' lists all;")
        .contains("did you mean 'allianceFee'?");
  }

  @Test
  void examples_are_documents() {
    OpaqueFunctions host = OpaqueFunctions.none().with("forecast", "1", of -> of.get(0));
    for (String name : Examples.TERMS) {
      assertThat(TermsDocument.parse(Examples.json(name), host).agreement().term())
          .as(name)
          .isNotNull();
    }
    for (String name : Examples.FACTS) {
      assertThat(FactsDocument.parse(Examples.json(name)).facts().period()).as(name).isNotNull();
    }
  }

  @Test
  void member_of_a_definition_stands_wherever_the_definition_does() {
    assertThat(Ran.of("words", "cap").out())
        .contains("$.model.gainPainShare.gain.rules[].cap\n")
        .contains("$.model.gainPainShare.pain.rules[].cap\n")
        .contains("  without it:  []\n", "{\"cap\": ");
  }

  @Test
  void every_noun_has_an_example() {
    List<Examples> all =
        Stream.of(WordsCommand.Document.values())
            .map(document -> document.examples(document.schema()))
            .toList();
    List<String> without =
        Stream.of(WordsCommand.Document.values())
            .flatMap(document -> meanings(document).stream())
            .filter(meaning -> all.stream().noneMatch(some -> some.of(meaning).isPresent()))
            .map(meaning -> meaning.places().get(0) + " (" + meaning.noun() + ")")
            .distinct()
            .toList();

    assertThat(without).isEmpty();
  }

  private static Collection<Meaning> meanings(WordsCommand.Document document) {
    return Vocabulary.of(document.schema()).meanings();
  }
}
