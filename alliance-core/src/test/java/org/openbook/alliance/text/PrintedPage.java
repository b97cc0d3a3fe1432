package org.openbook.alliance.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an English explanation back into its rows; for labels of one word such as n5 and q0. */
final class PrintedPage {
  private static final Pattern NAME = Pattern.compile("“[^”]*”(\u00A0\\[\\d+])?|\\b[nq]\\d+\\b");
  private static final String CLAUSE_WORDS = "at most|at least|binds";
  private static final String COLUMN_GAP = " {2,}";

  private PrintedPage() {}

  /** A row and the sentence below it; note and sentence may be empty. */
  record Row(String label, String value, String note, String sentence) {
    Row with(String sentencePart) {
      return new Row(label, value, note, (sentence + " " + sentencePart).strip());
    }

    Row named(String labelPart) {
      return new Row(label + " " + labelPart, value, note, sentence);
    }

    boolean isArithmetic() {
      String signs = NAME.matcher(sentence).replaceAll("").replaceAll(CLAUSE_WORDS, "");
      return !sentence.isEmpty() && signs.matches("[-0-9.,%()+−×÷=… ]*");
    }

    List<String> mentioned() {
      List<String> names = new ArrayList<>();
      Matcher matcher = NAME.matcher(sentence);
      while (matcher.find()) {
        names.add(bare(matcher.group()));
      }
      return names;
    }

    boolean mentionsOnly(Set<String> names) {
      return names.containsAll(mentioned());
    }
  }

  /** The name as its row has it. */
  static String bare(String name) {
    return name.replace("“", "").replace("”", "");
  }

  static List<Row> read(String text) {
    List<Row> rows = new ArrayList<>();
    for (String line : text.split("\n")) {
      String content = line.strip();
      String[] columns = content.split(COLUMN_GAP);
      if (content.isEmpty() || content.startsWith("·")) {
        continue;
      } else if (columns.length > 1) {
        rows.add(new Row(columns[0], columns[1], columns.length > 2 ? columns[2] : "", ""));
      } else {
        int last = rows.size() - 1;
        boolean isSentence = content.startsWith("= ");
        String part = isSentence ? content.substring(2) : content;
        boolean isLabel = !isSentence && rows.get(last).sentence().isEmpty();
        rows.set(last, isLabel ? rows.get(last).named(part) : rows.get(last).with(part));
      }
    }
    return rows;
  }
}
