package org.openbook.alliance.text;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of three columns: what a figure is called, its value, where it comes from.
 *
 * <p>Nothing is ever cut: a text wider than its column continues below, a value or a word wider
 * than its column pushes what follows.
 */
final class Page {
  private static final int WIDTH = 120;
  private static final int VALUE_END = 68;
  private static final int NOTE_START = 71;
  private static final int LEAST_LABEL = 24;
  private static final int HANG = 2;
  private static final int GAP = 2;
  private static final int LEVEL = 4;
  private static final int SENTENCE_INDENT = 2;
  private static final int PART_INDENT = 4;

  // Any line break in a label would let it pretend to be a row; a no-break space is no blank here.
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

  private static final Splitter WORDS = Splitter.on(' ');

  private final List<String> lines = new ArrayList<>();

  /** The text with every run of blanks and control characters as one blank. */
  static String oneLine(String text) {
    return isOneLine(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
  }

  // Nearly every text is; to see that costs a tenth of replacing nothing in it.
  private static boolean isOneLine(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ';
      if (blank ? afterBlank : Character.isISOControl(c) || Character.isWhitespace(c)) {
        return false;
      }
      afterBlank = blank;
    }
    return !afterBlank;
  }

  /** A block of an explanation, an empty line before it if it is not the first. */
  void block(List<ExplanationRow> rows) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    rows.forEach(this::add);
  }

  private void add(ExplanationRow row) {
    ExplanationRow.Columns columns = row.columns();
    int indent = row.level() * LEVEL;
    switch (row.kind()) {
      case FIGURE, MENTION, DIVISION ->
          row(indent, columns.label(), columns.value(), columns.note());
      case SENTENCE -> paragraph(indent + SENTENCE_INDENT, "= " + columns.label());
      case PART ->
          row(indent + PART_INDENT, "· " + columns.label(), columns.value(), columns.note());
    }
  }

  /** A figure; an empty note leaves its column empty. */
  private void row(int indent, String label, String value, String note) {
    String number = oneLine(value);
    int room = VALUE_END - width(number) - GAP - indent;
    List<String> labels = wrap(label, Math.max(LEAST_LABEL, room));
    List<String> notes = wrap(note, WIDTH - NOTE_START);
    for (int i = 0; i < Math.max(labels.size(), notes.size()); i++) {
      StringBuilder line = new StringBuilder();
      if (i < labels.size()) {
        line.append(" ".repeat(i == 0 ? indent : indent + HANG)).append(labels.get(i));
      }
      if (i == 0) {
        appendStartingAt(VALUE_END - width(number), line, number);
      }
      if (i < notes.size()) {
        appendStartingAt(NOTE_START, line, notes.get(i));
      }
      lines.add(line.toString());
    }
  }

  /** A sentence over the whole width. */
  private void paragraph(int indent, String text) {
    List<String> parts = wrap(text, WIDTH - indent);
    for (int i = 0; i < parts.size(); i++) {
      lines.add(" ".repeat(i == 0 ? indent : indent + HANG) + parts.get(i));
    }
  }

  /** The lines; no line break after the last. */
  String text() {
    return String.join("\n", lines);
  }

  private static void appendStartingAt(int start, StringBuilder line, String text) {
    int blanks = start - width(line);
    line.append(" ".repeat(Math.max(GAP, blanks))).append(text);
  }

  /** The words in lines; lines after the first leave room for the hanging indent. */
  private static List<String> wrap(String text, int width) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(oneLine(text))) {
      int room = wrapped.isEmpty() ? width : width - HANG;
      if (line.length() > 0 && width(line) + 1 + width(word) > room) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      wrapped.add(line.toString());
    }
    return wrapped;
  }

  private static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
