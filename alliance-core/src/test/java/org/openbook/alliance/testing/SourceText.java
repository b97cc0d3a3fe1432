package org.openbook.alliance.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text literals of one Java source, those that stand beside each other joined. */
final class SourceText {
  private static final Pattern WRITTEN_FOR_PROGRAMMERS =
      Pattern.compile("toString\\(\\) \\{|@[A-Z]\\w*\\(");

  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");

  private final String source;
  private final StringBuilder code = new StringBuilder();
  private final List<Literal> literals = new ArrayList<>();

  private SourceText(String source) {
    this.source = source;
  }

  /**
   * A literal.
   *
   * @param text what it says, escapes resolved
   * @param start where it begins
   * @param end where it ends
   */
  record Literal(String text, int start, int end) {}

  /**
   * The literals of a source that somebody may read: none of an annotation, none that only {@code
   * toString} says, and none of three beside each other, which are a label in three languages.
   */
  static List<Literal> readable(String source) {
    SourceText text = new SourceText(source);
    text.scan();
    List<Literal> joined = text.joined();
    List<Literal> readable = new ArrayList<>(joined);
    for (int k = 0; k + 2 < joined.size(); k++) {
      if (text.isComma(joined.get(k), joined.get(k + 1))
          && text.isComma(joined.get(k + 1), joined.get(k + 2))) {
        readable.removeAll(joined.subList(k, k + 3));
      }
    }
    readable.removeIf(text::isForProgrammers);
    return readable;
  }

  /** Every literal of a source. */
  static List<Literal> all(String source) {
    SourceText text = new SourceText(source);
    text.scan();
    return text.joined();
  }

  // The code is the source with blanks in place of literals and comments.
  private void scan() {
    int at = 0;
    while (at < source.length()) {
      int end = endOfComment(at);
      if (end < 0 && "\"'".indexOf(source.charAt(at)) >= 0) {
        end = endOfLiteral(at);
        if (source.charAt(at) == '"') {
          literals.add(new Literal(unescaped(source.substring(at + 1, end - 1)), at, end));
        }
      }
      if (end < 0) {
        code.append(source.charAt(at++));
      } else {
        code.append(" ".repeat(end - at));
        at = end;
      }
    }
  }

  private int endOfComment(int at) {
    if (source.startsWith("//", at)) {
      return source.indexOf('\n', at);
    }
    return source.startsWith("/*", at) ? source.indexOf("*/", at) + 2 : -1;
  }

  private int endOfLiteral(int at) {
    if (source.startsWith("\"\"\"", at)) {
      return source.indexOf("\"\"\"", at + 3) + 3;
    }
    int end = at + 1;
    while (source.charAt(end) != source.charAt(at)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private static String unescaped(String written) {
    return written.startsWith("\"\"")
        ? written
        : UNICODE
            .matcher(written)
            .replaceAll(code -> Matcher.quoteReplacement(Character.toString(parsed(code.group(1)))))
            .translateEscapes();
  }

  private static int parsed(String hexadecimal) {
    return Integer.parseInt(hexadecimal, 16);
  }

  private List<Literal> joined() {
    List<Literal> joined = new ArrayList<>();
    for (Literal literal : literals) {
      Literal before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && between(before, literal).equals("+")) {
        joined.set(
            joined.size() - 1,
            new Literal(before.text() + literal.text(), before.start(), literal.end()));
      } else {
        joined.add(literal);
      }
    }
    return joined;
  }

  private boolean isComma(Literal before, Literal after) {
    return between(before, after).equals(",");
  }

  private String between(Literal before, Literal after) {
    return code.substring(before.end(), after.start()).strip();
  }

  private boolean isForProgrammers(Literal literal) {
    Matcher region = WRITTEN_FOR_PROGRAMMERS.matcher(code);
    while (region.find() && region.start() < literal.start()) {
      if (literal.start() < closing(region.end() - 1)) {
        return true;
      }
    }
    return false;
  }

  private int closing(int opening) {
    char open = code.charAt(opening);
    char close = open == '(' ? ')' : '}';
    int depth = 0;
    int at = opening;
    do {
      depth += code.charAt(at) == open ? 1 : code.charAt(at) == close ? -1 : 0;
      at++;
    } while (depth > 0);
    return at;
  }
}
