package org.openbook.alliance.intake.ledger;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;

/** The forms of the small values in mapping files. */
final class MappingForms {
  private static final String TAB = "tab";

  /** How many; 0 or more. */
  static final Form<Integer> COUNT = Forms.WHOLE.as(MappingForms::count, Integer::longValue);

  /** One text, or several. */
  static final Form<List<String>> TEXTS = Forms.several(Forms.TEXT);

  /** A character. */
  static final Form<Character> CHARACTER =
      text(
          MappingForms::character,
          character -> character == '\t' ? TAB : character.toString(),
          "one character, or tab");

  /** An encoding of characters. */
  static final Form<Charset> ENCODING =
      text(Charset::forName, Charset::name, "an encoding such as UTF-8 or windows-1252");

  /** A regular expression. */
  static final Form<Pattern> EXPRESSION =
      text(Pattern::compile, Pattern::pattern, "a regular expression");

  /** How dates are written: one pattern, or several. */
  static final Form<List<String>> DATE_PATTERNS =
      Forms.several(
          text(MappingForms::datePattern, text -> text, "a date pattern such as dd.MM.yyyy"));

  private MappingForms() {}

  // What a parser of the JDK says of a text is no sentence for the writer of a mapping.
  private static <T> Form<T> text(
      Function<String, T> parser, Function<T, String> printer, String required) {
    return Forms.text(
        "",
        "",
        text -> {
          try {
            return parser.apply(text);
          } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                "it is %s; it must be %s".formatted(Faults.quote(text), required), refused);
          }
        },
        printer,
        required);
  }

  private static char character(String text) {
    String one = text.equalsIgnoreCase(TAB) ? "\t" : text;
    if (one.length() != 1 || one.equals("\n") || one.equals("\r")) {
      throw new IllegalArgumentException(text);
    }
    return one.charAt(0);
  }

  private static String datePattern(String text) {
    DateGrammar.format(text);
    return text;
  }

  private static int count(long number) {
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "it is %s; it must be a whole number of 0 or more, at most %s"
              .formatted(number, Integer.MAX_VALUE));
    }
    return (int) number;
  }
}
