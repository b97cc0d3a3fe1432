package org.openbook.alliance.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.TreeBuilder;
import org.openbook.alliance.exact.Faults;

/**
 * Finds where a text stops being JSON (RFC 8259), and says it in words.
 *
 * <p>Not a parser: it looks at a text only after a library refused it. Libraries, and versions of
 * one library, refuse the same texts, but each in words and at columns of its own.
 */
final class NoJson {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Pattern WORD = Pattern.compile("true|false|null");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}");
  private static final Pattern ESCAPE_OR_PAIR =
      Pattern.compile("(?i)\\\\ud[89ab]..\\\\ud[c-f]..|(\\\\ud[89a-f]..)|\\\\.");
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n]");
  private static final String ESCAPED = "\"\\/bfnrtu";
  private static final int HEX_DIGITS = 4;

  /** What may stand next. */
  private enum Next {
    VALUE("a value: an object, an array, a text in double quotes, a number, true, false or null"),
    ITEM("a value or ]"),
    NAME("a name in double quotes"),
    MEMBER("a name in double quotes or }"),
    COLON("a colon"),
    COMMA_IN_OBJECT("a comma or }"),
    COMMA_IN_ARRAY("a comma or ]"),
    NOTHING("nothing");

    private final String words;

    Next(String words) {
      this.words = words;
    }
  }

  private final String text;
  private final TreeBuilder builder;
  private final Deque<Integer> open = new ArrayDeque<>();
  private Next next = Next.VALUE;
  private int at;

  /** How many names, values and ends of values stand before this place. */
  private int tokens;

  private NoJson(String text, TreeBuilder builder) {
    this.text = text;
    this.builder = builder;
  }

  /**
   * The refusal of a text.
   *
   * @param otherwise what is told of a text that is JSON, and was refused all the same
   */
  static DocumentException refusal(String text, TreeBuilder builder, String otherwise) {
    NoJson reader = new NoJson(text, builder);
    try {
      reader.read();
      return reader.refusal(otherwise);
    } catch (DocumentException found) {
      return found;
    }
  }

  private void read() {
    skipSpace();
    while (at < text.length()) {
      step(text.charAt(at));
      skipSpace();
    }
    if (next != Next.NOTHING) {
      throw refusal("it ends%s; it must go on with %s".formatted(unclosed(), next.words));
    }
  }

  private void skipSpace() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  // ---- values ----

  private void step(char c) {
    switch (next) {
      case VALUE -> value(c);
      case ITEM -> endOr(c, () -> value(c));
      case NAME -> name(c);
      case MEMBER -> endOr(c, () -> name(c));
      case COLON -> mark(':', c, Next.VALUE);
      case COMMA_IN_OBJECT -> endOr(c, () -> mark(',', c, Next.NAME));
      case COMMA_IN_ARRAY -> endOr(c, () -> mark(',', c, Next.VALUE));
      case NOTHING ->
          throw refusal(
              "it goes on with %s after its end; it must be one value".formatted(given()));
    }
  }

  private void endOr(char c, Runnable otherwise) {
    if (c == (isInObject() ? '}' : ']')) {
      at++;
      open.pop();
      tokens++;
      ended();
    } else {
      otherwise.run();
    }
  }

  private boolean isInObject() {
    return text.charAt(open.element()) == '{';
  }

  private void ended() {
    next =
        open.isEmpty() ? Next.NOTHING : isInObject() ? Next.COMMA_IN_OBJECT : Next.COMMA_IN_ARRAY;
  }

  private void mark(char mark, char c, Next then) {
    if (c != mark) {
      throw refusal();
    }
    at++;
    next = then;
  }

  private void name(char c) {
    if (c != '"') {
      throw refusal();
    }
    int start = at;
    quoted();
    requirePairs(start);
    tokens++;
    next = Next.COLON;
  }

  // Of a text that holds half of a pair the reader tells the path; in a name libraries refuse it.
  private void requirePairs(int start) {
    Matcher escapes = ESCAPE_OR_PAIR.matcher(text).region(start, at);
    while (escapes.find()) {
      if (escapes.start(1) >= 0) {
        at = escapes.start(1);
        throw refusal(
            "a name holds %s; a name holds no half of a surrogate pair"
                .formatted(Faults.quote(text.substring(at, at + 2 + HEX_DIGITS))));
      }
    }
  }

  private void value(char c) {
    if (c == '{' || c == '[') {
      open.push(at++);
      tokens++;
      next = c == '{' ? Next.MEMBER : Next.ITEM;
      return;
    }
    if (c == '"') {
      quoted();
    } else {
      bare(word());
    }
    tokens++;
    ended();
  }

  private void bare(String word) {
    if (!word.isEmpty() && "+-.0123456789".indexOf(word.charAt(0)) >= 0) {
      if (!NUMBER.matcher(word).matches()) {
        throw refusal(
            "number is %s; it must be written as 12, -1, 0.5 or 1e3".formatted(Faults.quote(word)));
      }
    } else if (!WORD.matcher(word).matches()) {
      throw refusal();
    }
    at += word.length();
  }

  // ---- texts and names ----

  private void quoted() {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '"') {
      character(text.charAt(at));
    }
    if (at == text.length()) {
      throw refusal(
          "it ends inside the text that begins on line %s; it must go on with a double quote"
              .formatted(lineOf(start)));
    }
    at++;
  }

  private void character(char c) {
    if (c < ' ') {
      throw refusal(
          "a text holds %s; there it must be written as an escape: \\n, \\t, \\u0000"
              .formatted(c == '\n' || c == '\r' ? "a line break" : shown(at)));
    }
    at = Math.min(at + (c == '\\' ? escape() : 1), text.length());
  }

  /** The length of the escape that stands here. */
  private int escape() {
    String rest = text.substring(at + 1, Math.min(at + 6, text.length()));
    if (!rest.isEmpty() && ESCAPED.indexOf(rest.charAt(0)) < 0) {
      throw refusal(
          "a text holds \\ before %s; it must stand before one of \" \\ / b f n r t u"
              .formatted(shown(at + 1)));
    }
    if (!rest.startsWith("u")) {
      return 2;
    }
    if (!HEX.matcher(rest.substring(1)).matches()) {
      throw refusal(
          "a text holds %s; \\u must stand before four hexadecimal digits"
              .formatted(Faults.quote("\\" + rest)));
    }
    return 2 + HEX_DIGITS;
  }

  // ---- messages ----

  private DocumentException refusal() {
    return refusal("it goes on with %s; it must go on with %s".formatted(given(), next.words));
  }

  private DocumentException refusal(String message) {
    int lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    return builder.notJson(
        message, lineOf(at), at - lineStart + 1, isNameWaiting() ? tokens - 1 : tokens);
  }

  // Some libraries tell a name only when they have seen its value.
  private boolean isNameWaiting() {
    return next == Next.COLON || (next == Next.VALUE && !open.isEmpty() && isInObject());
  }

  private String given() {
    boolean isComment =
        text.startsWith("//", at) || text.startsWith("/*", at) || text.startsWith("#", at);
    String word = word();
    return isComment ? "a comment" : word.isEmpty() ? shown(at) : Faults.quote(word);
  }

  /** The letters, digits and signs from here on. */
  private String word() {
    int end = at;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
  }

  /** The character as a person sees it, by its number if it cannot be seen. */
  private String shown(int index) {
    int character = text.codePointAt(index);
    return Character.isISOControl(character)
            || Character.isSpaceChar(character)
            || Character.getType(character) == Character.FORMAT
            || Character.getType(character) == Character.SURROGATE
        ? "the character U+%s".formatted(HexFormat.of().withUpperCase().toHexDigits(character, 6))
        : Faults.quote(Character.toString(character));
  }

  private String unclosed() {
    return open.isEmpty()
        ? ""
        : " inside the %s that begins on line %s"
            .formatted(isInObject() ? "object" : "array", lineOf(open.element()));
  }

  private int lineOf(int index) {
    return 1 + (int) LINE_BREAK.matcher(text).region(0, index).results().count();
  }
}
