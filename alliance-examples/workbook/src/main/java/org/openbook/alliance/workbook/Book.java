package org.openbook.alliance.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.text.TextStyle;

/** The workbook in the making: its language, its styles, its names. */
final class Book {
  private static final String TEXT = "@";

  private record Style(Look look, String format, boolean quoted) {
    boolean isNumber() {
      return !format.equals(TEXT);
    }
  }

  private final XSSFWorkbook workbook;
  private final Language language;
  private final TextStyle text;
  private final Formats formats;
  private final Map<Style, XSSFCellStyle> styles = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  Book(XSSFWorkbook workbook, CurrencyUnit currency, Language language) {
    this.workbook = workbook;
    this.language = language;
    this.text = TextStyle.of(language, currency);
    this.formats = new Formats(language, currency);
  }

  /** How figures and sources are written in texts. */
  TextStyle style() {
    return text;
  }

  String word(Label label) {
    return label.in(language);
  }

  /** What a comment says of a figure: where it stands and how it is known. */
  String remark(Optional<Clause> clause, Optional<Source> source) {
    return Stream.concat(
            clause.map(place -> word(SheetWords.CLAUSE) + ": " + word(place.reference())).stream(),
            source.map(text::source).stream())
        .collect(Collectors.joining("\n"));
  }

  /** A new sheet for A4, as wide as one page. */
  Page sheet(Label title, boolean landscape) {
    XSSFSheet sheet = workbook.createSheet(word(title));
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(landscape);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setLeft(word(title));
    sheet.getFooter().setRight("&P / &N");
    sheet.setDisplayGridlines(false);
    return new Page(this, sheet);
  }

  /**
   * A name for a cell that no other has: the text with only what every spreadsheet allows in a
   * name. Names differ in more than case, or a spreadsheet takes them for one.
   */
  String freeName(String wanted) {
    String safe = wanted.replaceAll("[^A-Za-z0-9._]", "_");
    String name = safe;
    for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = safe + "_" + n;
    }
    return name;
  }

  /** Gives a cell a name that formulas may use. */
  void name(String name, String address) {
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(address);
  }

  XSSFCellStyle style(Look look, Unit unit) {
    return style(look, formats.of(unit), false);
  }

  /** The style of a text; one that could be taken for a formula is marked as text for good. */
  XSSFCellStyle style(Look look, String content) {
    boolean quoted = !content.isEmpty() && "=+-@\t\r".indexOf(content.charAt(0)) >= 0;
    return style(look, TEXT, quoted);
  }

  private XSSFCellStyle style(Look look, String format, boolean quoted) {
    return styles.computeIfAbsent(new Style(look, format, quoted), this::made);
  }

  private XSSFCellStyle made(Style wanted) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setAlignment(wanted.isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    wanted.look().dress(style, workbook.createFont());
    style.setDataFormat(workbook.createDataFormat().getFormat(wanted.format()));
    style.setQuotePrefixed(wanted.quoted());
    style.setIndention((short) (wanted.look().isIndented() ? 1 : 0));
    return style;
  }
}
