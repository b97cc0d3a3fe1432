package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.document.testing.DocumentDomain;
import org.openbook.alliance.document.testing.Trees;

/** Both JSON libraries give the same trees, lines and faults, whatever the text. */
@Domain(DomainContext.Global.class)
@Domain(DocumentDomain.class)
class JsonParsersProperties {
  /** The words of the search for the first place that is no JSON; never those of a library. */
  private static final String OUR_WORDS =
      "(?s)no JSON: (it goes on with|it ends|number is|a text holds|a name holds|the document is empty).*";

  private static final List<String> FRAGMENTS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"a\"",
          "\"a\":",
          "\"b\" : ",
          "\"\\ud83d\\ude00\":",
          "\"\\udc00\":",
          "\"\\ud83d\":",
          "\"",
          "\\",
          "\"\\ud800\"",
          "\"\\u00",
          "\"\\ux\"",
          "\"\\x\"",
          "\ud83d",
          "😀",
          "1",
          "-",
          "-0",
          "01",
          "1.5",
          "1.",
          "1e3",
          "1e",
          "+1",
          ".5",
          "0x10",
          "9007199254740993",
          "1".repeat(1_001),
          "true",
          "false",
          "null",
          "nul",
          "True",
          "NaN",
          "-Infinity",
          "'a'",
          "//",
          "/*",
          "#",
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "\f",
          "\u0000",
          "\u0001",
          "\u007f",
          "\u00a0",
          "\u2028",
          "\ufeff",
          "“",
          "ä",
          "\"" + "t".repeat(100_001) + "\"",
          "\"" + "n".repeat(1_001) + "\":");

  @Property(tries = 300)
  void what_a_tree_prints_both_read_back(@ForAll Tree tree) {
    for (String text : List.of(tree.toJson(), tree.canonicalText())) {
      assertThat(Parsed.of("document", text, JsonParsers.jackson2()).sound()).isEqualTo(tree);
      assertThat(Parsed.of("document", text, JsonParsers.jackson3()).sound()).isEqualTo(tree);
      assertThat(outcome(text).faults()).isEmpty();
    }
  }

  @Property(tries = 2_000)
  void fragments_of_json_are_read_or_refused_alike(@ForAll("fragments") String text) {
    assertThat(outcome(text).faults()).allMatch(JsonParsersProperties::isInOurWords);
  }

  @Property(tries = 1_000)
  void damaged_documents_are_read_or_refused_alike(@ForAll("damaged") byte[] bytes) {
    ParserOutcome jackson2 = ParserOutcome.of(bytes, JsonParsers.jackson2());

    assertThat(jackson2).isEqualTo(ParserOutcome.of(bytes, JsonParsers.jackson3()));
    assertThat(jackson2.faults()).allMatch(JsonParsersProperties::isInOurWords);
  }

  @Property(tries = 300)
  void truncated_documents_are_refused_alike(
      @ForAll Tree.Members object, @ForAll Tree.Items array, @ForAll int place) {
    for (String text : List.of(object.toJson().strip(), array.canonicalText())) {
      String cut = text.substring(0, Math.floorMod(place, text.length()));

      assertThat(outcome(cut).faults()).hasSize(1).allMatch(JsonParsersProperties::isInOurWords);
    }
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(FRAGMENTS).list().ofMaxSize(9).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    return Mutations.of(
        Arbitraries.oneOf(
            Trees.objects().map(tree -> Mutations.bytes(tree.toJson())),
            Arbitraries.of(
                Mutations.bytes(JsonSamples.termsByHand()),
                Mutations.bytes(JsonSamples.termsByHandInVersion1()),
                Mutations.bytes(JsonSamples.factsByHand()))));
  }

  /** What Jackson 2 makes of it, which is what Jackson 3 makes of it. */
  private static ParserOutcome outcome(String text) {
    ParserOutcome jackson2 = ParserOutcome.of(text, JsonParsers.jackson2());
    assertThat(jackson2).isEqualTo(ParserOutcome.of(text, JsonParsers.jackson3()));
    return jackson2;
  }

  private static boolean isInOurWords(DocumentException.Fault fault) {
    return !fault.message().startsWith("no JSON: ") || fault.message().matches(OUR_WORDS);
  }
}
