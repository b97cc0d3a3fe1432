package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.document.TreeBuilder;

/** What each of the JSON libraries makes of texts. */
class JsonParsersTest {
  static Stream<DocumentParser> parsers() {
    return Stream.of(JsonParsers.jackson2(), JsonParsers.jackson3());
  }

  // ---- what is JSON ----

  @ParameterizedTest
  @MethodSource("parsers")
  void values_stand_on_their_lines(DocumentParser parser) {
    String text = "{\n  \"a\": [1,\r\n true],\n\n  \"b\":\n \"x\"}";

    assertThat(ParserOutcome.of(text, parser).values())
        .containsExactly("1 {", "a", "2 [", "2 Whole 1", "3 Truth true", "b", "6 Text \"x\"");
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void escapes_are_resolved(DocumentParser parser) {
    String text = "\"\\u00e4 \\n \\/ \\ud83d\\ude00\"";

    assertThat(Parsed.of("document", text, parser).sound()).isEqualTo(Tree.text("ä \n / 😀"));
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void numbers_that_are_not_whole_and_null_are_kept_as_written(DocumentParser parser) {
    assertThat(ParserOutcome.of("[1.50, -0, 1e999999999, null, 9007199254740992]", parser).values())
        .containsExactly(
            "1 [",
            "1 Foreign 1.50",
            "1 Whole 0",
            "1 Foreign 1e999999999",
            "1 Foreign null",
            "1 Foreign 9007199254740992");
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void byte_order_mark_before_a_document_is_passed_over(DocumentParser parser) {
    byte[] bytes = "\ufeff{\"a\": 1}".getBytes(StandardCharsets.UTF_8);

    assertThat(Parsed.of("document", bytes, parser).sound())
        .isEqualTo(Parsed.of("document", "\ufeff{\"a\": 1}", parser).sound())
        .isEqualTo(Tree.member("a", Tree.whole(1)));
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void members_that_stand_twice_are_all_told(DocumentParser parser) {
    String text = "{\"a\": 1,\n \"a\": {\"b\": 2,\n \"b\": 3},\n \"c\": [{\"d\": 4, \"d\": 5}]}";

    assertThat(faults(text, parser))
        .containsExactly(
            "$.a (line 2): member 'a' stands twice; it stands once",
            "$.a.b (line 3): member 'b' stands twice; it stands once",
            "$.c[0].d (line 4): member 'd' stands twice; it stands once");
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void two_hundred_levels_are_read_and_one_more_is_refused(DocumentParser parser) {
    String deepest = "[".repeat(TreeBuilder.DEEPEST) + "]".repeat(TreeBuilder.DEEPEST);

    assertThat(faults(deepest, parser)).isEmpty();
    assertThat(faults("[" + deepest + "]", parser))
        .isEqualTo(
            faults("\n[".repeat(201).strip(), parser).stream()
                .map(fault -> fault.replace("line 201", "line 1"))
                .toList())
        .containsExactly("$ (line 1): it nests deeper than 200; it nests at most that deep");
    assertThat(faults("{\"a\":[".repeat(100_000), parser))
        .containsExactly("$ (line 1): it nests deeper than 200; it nests at most that deep");
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void long_texts_names_and_numbers_are_told_and_the_rest_is_read(DocumentParser parser) {
    String text =
        "{\"number\": %s,\n\"text\": \"%s\",\n\"%s\": 1,\n\"last\": 2, \"last\": 3}"
            .formatted("1".repeat(1_000_000), "t".repeat(1_000_000), "n".repeat(1_001));

    assertThat(faults(text, parser))
        .containsExactly(
            "$.number (line 1): number has 1000000 characters; it has at most 1000",
            "$.text (line 2): text has 1000000 characters; it has at most 100000",
            "$['%s…'] (line 3): name has 1001 characters; it has at most 1000"
                .formatted("n".repeat(100)),
            "$.last (line 4): member 'last' stands twice; it stands once");
  }

  // ---- what is no JSON ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}\\n {}           | 2 | 2 | it goes on with '{' after its end; it must be one value
          1 2                | 1 | 3 | it goes on with '2' after its end; it must be one value
          {} # note          | 1 | 4 | it goes on with a comment after its end; it must be one value
          [1, // note\\n 2]  | 1 | 5 | it goes on with a comment; it must go on with a value: an object, an array, a text in double quotes, a number, true, false or null
          /* note */ {}      | 1 | 1 | it goes on with a comment; it must go on with a value: an object, an array, a text in double quotes, a number, true, false or null
          {"a": 1,}          | 1 | 9 | it goes on with '}'; it must go on with a name in double quotes
          [1,\\n]            | 2 | 1 | it goes on with ']'; it must go on with a value: an object, an array, a text in double quotes, a number, true, false or null
          [NaN]              | 1 | 2 | it goes on with 'NaN'; it must go on with a value or ]
          {'a': 1}           | 1 | 2 | it goes on with '''; it must go on with a name in double quotes or }
          {a: 1}             | 1 | 2 | it goes on with 'a'; it must go on with a name in double quotes or }
          {"a" 1}            | 1 | 6 | it goes on with '1'; it must go on with a colon
          {"a": 1 "b": 2}    | 1 | 9 | it goes on with '"'; it must go on with a comma or }
          [1 2]              | 1 | 4 | it goes on with '2'; it must go on with a comma or ]
          [1}                | 1 | 3 | it goes on with '}'; it must go on with a comma or ]
          \\240{}          | 1 | 1 | it goes on with the character U+0000A0; it must go on with a value: an object, an array, a text in double quotes, a number, true, false or null
          {“a”: 1}           | 1 | 2 | it goes on with '“'; it must go on with a name in double quotes or }
          [01]               | 1 | 2 | number is '01'; it must be written as 12, -1, 0.5 or 1e3
          {"a": +1.5}        | 1 | 7 | number is '+1.5'; it must be written as 12, -1, 0.5 or 1e3
          -Infinity          | 1 | 1 | number is '-Infinity'; it must be written as 12, -1, 0.5 or 1e3
          nonsense           | 1 | 1 | it goes on with 'nonsense'; it must go on with a value: an object, an array, a text in double quotes, a number, true, false or null
          {"a": "b\\nc"}     | 1 | 9 | a text holds a line break; there it must be written as an escape: \\n, \\t, \\u0000
          ["\\t"]            | 1 | 3 | a text holds the character U+000009; there it must be written as an escape: \\n, \\t, \\u0000
          ["C:\\\\dir"]      | 1 | 5 | a text holds \\ before 'd'; it must stand before one of " \\ / b f n r t u
          {"a\\\\ud800": 1}     | 1 | 4 | a name holds '\\ud800'; a name holds no half of a surrogate pair
          {"\\\\uDC00": 1}      | 1 | 3 | a name holds '\\uDC00'; a name holds no half of a surrogate pair
          {"\\\\ud83d\\\\u0041": 1} | 1 | 3 | a name holds '\\ud83d'; a name holds no half of a surrogate pair
          {"\\\\\\\\\\\\ud83d\\\\ude00": x} | 1 | 20 | it goes on with 'x'; it must go on with a value: an object, an array, a text in double quotes, a number, true, false or null
          ["\\\\u12g4"]      | 1 | 3 | a text holds '\\u12g4'; \\u must stand before four hexadecimal digits
          {\\n"a": [1,\\n 2  | 3 | 3 | it ends inside the array that begins on line 2; it must go on with a comma or ]
          {"a":              | 1 | 6 | it ends inside the object that begins on line 1; it must go on with a value: an object, an array, a text in double quotes, a number, true, false or null
          \\n["a             | 2 | 4 | it ends inside the text that begins on line 2; it must go on with a double quote
          """)
  void what_is_no_json_is_refused_in_words(String given, int line, int column, String message) {
    for (DocumentParser parser : parsers().toList()) {
      assertThat(faults(unescaped(given), parser))
          .containsExactly(
              "$ (line %s): no JSON: %s (line %s, column %s)"
                  .formatted(line, message, line, column));
    }
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void nothing_is_no_json(DocumentParser parser) {
    assertThat(faults("", parser)).containsExactly("$: no JSON: the document is empty");
    assertThat(faults(" \n", parser)).containsExactly("$: no JSON: the document is empty");
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void name_whose_value_is_no_json_is_not_told(DocumentParser parser) {
    String number =
        "$ (line 1): no JSON: number is '0x10'; it must be written as 12, -1, 0.5 or 1e3";

    assertThat(faults("{\"a\":1,\"a\":0x10", parser))
        .containsExactly(number + " (line 1, column 12)");
    assertThat(faults("{\"" + "n".repeat(1_001) + "\":0x10", parser))
        .containsExactly(number + " (line 1, column 1006)");
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void what_was_wrong_before_the_text_stops_being_json_is_told_too(DocumentParser parser) {
    assertThat(faults("{\"a\": 1, \"a\": 2,\n\"b\": x}", parser))
        .containsExactly(
            "$.a (line 1): member 'a' stands twice; it stands once",
            "$ (line 2): no JSON: it goes on with 'x'; it must go on with a value: an object, an"
                + " array, a text in double quotes, a number, true, false or null (line 2, column"
                + " 6)");
  }

  @Test
  void text_that_is_json_and_refused_all_the_same_is_told_in_the_librarys_words() {
    DocumentParser picky =
        (text, builder) -> {
          throw NoJson.refusal(text, builder, "it is too long for this library");
        };

    assertThat(faults("[1]", picky))
        .containsExactly("$ (line 1): no JSON: it is too long for this library (line 1, column 4)");
  }

  private static List<String> faults(String text, DocumentParser parser) {
    return ParserOutcome.of(text, parser).faults().stream()
        .map(DocumentException.Fault::toString)
        .toList();
  }

  private static String unescaped(String text) {
    return text.translateEscapes();
  }
}
