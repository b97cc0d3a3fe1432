package org.openbook.alliance.intake.ledger;

/** Whether a cell holds nothing but spaces and what the mapping counts as such. */
final class Blank {
  private Blank() {}

  static boolean is(Row row, int cell, String blanks) {
    char[] chars = row.chars();
    for (int i = row.from(cell); i < row.to(cell); i++) {
      char c = chars[i];
      if (c > ' ' && (c < '\u0080' || !isSpace(c)) && blanks.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isFrom(Row row, int firstCell, String blanks) {
    for (int cell = firstCell; cell < row.cells(); cell++) {
      if (!is(row, cell, blanks)) {
        return false;
      }
    }
    return true;
  }
}
