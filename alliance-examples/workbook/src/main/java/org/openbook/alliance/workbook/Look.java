package org.openbook.alliance.workbook;

import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openbook.alliance.term.Source;

/** What a cell looks like, and so what it is. */
enum Look {
  /** A figure or a text. */
  PLAIN("000000", "", false, false),
  /** The title of a sheet. */
  TITLE("1F3864", "", true, false),
  /** The heading of a part of a sheet. */
  SECTION("1F3864", "", true, false),
  /** The heading of a column over numbers. */
  COLUMN("FFFFFF", "1F3864", true, false),
  /** The heading of a column of texts. */
  HEADER("FFFFFF", "1F3864", true, false),
  /** What a line comes to, and totals. */
  TOTAL("000000", "DCE6F1", true, false),
  /** A fact, which may be changed. */
  INPUT("0000FF", "FFF9DB", false, false),
  /** An assumption, a fact or term that nobody published, or an estimate. */
  ASSUMED("9C4A00", "FDE9D9", false, true),
  /** A figure that stays as it was settled, because no formula can express it. */
  FIXED("7030A0", "E4DFEC", false, true),
  /** A figure on the way, a remark, a digest. */
  NOTE("6B6B6B", "", false, true);

  private static final short TITLE_HEIGHT = 16;
  private static final short SECTION_HEIGHT = 12;
  private static final short HEIGHT = 10;
  private static final float SPACING = 1.25f;
  private static final float SPACE = 3;
  private static final int MARGIN = 2;

  private final String color;
  private final String fill;
  private final boolean bold;
  private final boolean italic;

  Look(String color, String fill, boolean bold, boolean italic) {
    this.color = color;
    this.fill = fill;
    this.bold = bold;
    this.italic = italic;
  }

  /** That of what was taken from a source; another where it was agreed or recorded. */
  static Look of(Optional<Source> source, Look otherwise) {
    return source
        .map(Source::kind)
        .filter(kind -> kind == Source.Kind.ASSUMPTION || kind == Source.Kind.ESTIMATE)
        .map(kind -> ASSUMED)
        .orElse(otherwise);
  }

  void dress(XSSFCellStyle style, XSSFFont font) {
    font.setFontName("Calibri");
    font.setFontHeightInPoints(
        this == TITLE ? TITLE_HEIGHT : this == SECTION ? SECTION_HEIGHT : HEIGHT);
    font.setColor(color(color));
    font.setBold(bold);
    font.setItalic(italic);
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(!isHeading());
    if (!fill.isEmpty()) {
      style.setFillForegroundColor(color(fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (this == TOTAL) {
      style.setBorderTop(BorderStyle.THIN);
    }
    if (this == COLUMN) {
      style.setAlignment(HorizontalAlignment.CENTER);
    }
  }

  /** Whether it keeps a distance from the cell beside it. */
  boolean isIndented() {
    return !isHeading() && this != COLUMN;
  }

  private boolean isHeading() {
    return this == TITLE || this == SECTION;
  }

  /** How high a text needs its row, in points, where so many characters fit beside each other. */
  float height(String text, int characters) {
    int lines = isHeading() ? 1 : 1 + (text.length() - 1) / (characters + MARGIN);
    return lines
            * (this == TITLE ? TITLE_HEIGHT : this == SECTION ? SECTION_HEIGHT : HEIGHT)
            * SPACING
        + SPACE;
  }

  private static XSSFColor color(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
