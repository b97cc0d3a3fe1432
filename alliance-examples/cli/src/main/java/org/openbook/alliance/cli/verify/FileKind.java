package org.openbook.alliance.cli.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.language.Label;

/** What kind of file it is, by what stands in it: an ending says nothing. */
enum FileKind {
  /** A settlement document. */
  SETTLEMENT("openbook-alliance/settlement"),
  /** The document of a history. */
  HISTORY("openbook-alliance/history"),
  /** A stored book, in one piece or as lines. */
  BOOK("openbook-alliance/book", "alliance-open-book-1"),
  /** Pages with a settlement document attached. */
  PDF,
  /** A statement for a browser. */
  PAGE,
  /** A statement whose cells recompute it. */
  WORKBOOK;

  private static final int START = 1024;
  private static final int SHOWN = 20;
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
  private static final String ZIP = "PK\u0003\u0004";
  private static final String FORMAT = "format";
  // As every document of the library begins: the rest need not be read to know what it is.
  private static final Pattern HEAD =
      Pattern.compile("^\\{\\s*\"format\"\\s*:\\s*\"([^\"\\\\]*)\"");

  private final List<String> formats;

  FileKind(String... formats) {
    this.formats = List.of(formats);
  }

  /**
   * The kind of a file.
   *
   * @throws Refusal if it is none of them
   */
  static FileKind of(byte[] bytes) {
    String start = start(bytes);
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("{")) {
      return ofFormat(format(bytes, start));
    }
    if (start.startsWith(ZIP) && Workbook.isOne(bytes)) {
      return WORKBOOK;
    }
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return PAGE;
    }
    if (start.contains("%PDF-")) {
      return PDF;
    }
    throw start.isEmpty()
        ? Refusal.of("file-is-empty", kinds())
        : Refusal.of("file-begins", shown(start), kinds());
  }

  private static String shown(String start) {
    String line = start.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
    return line.substring(0, Math.min(SHOWN, line.length()));
  }

  private static String start(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, START), ISO_8859_1);
    return (start.startsWith(BYTE_ORDER_MARK) ? start.substring(BYTE_ORDER_MARK.length()) : start)
        .stripLeading();
  }

  private static String format(byte[] bytes, String start) {
    Matcher head = HEAD.matcher(start);
    if (head.find()) {
      return head.group(1);
    }
    Tree document = Parsed.of("document", bytes, JsonParsers.jackson2()).sound();
    return document instanceof Tree.Members members
            && members.find(FORMAT).orElse(members) instanceof Tree.Text format
        ? format.value()
        : "";
  }

  private static FileKind ofFormat(String format) {
    Optional<FileKind> kind =
        Arrays.stream(values()).filter(each -> each.formats.contains(format)).findFirst();
    return kind.orElseThrow(
        () ->
            format.isEmpty()
                ? Refusal.of("file-has-no-format", kinds())
                : Refusal.of("file-has-format", format, kinds()));
  }

  private static Label kinds() {
    return Told.listed(Arrays.stream(values()).map(FileKind::label).toList());
  }

  /** {@code an HTML page}. */
  Label label() {
    return CliWords.TABLE.group("file-kind").label(this);
  }

  /** The text of a file in UTF-8. */
  static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
