package org.openbook.alliance.workbook;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;

/** The words of the workbook that no contract gives. */
final class SheetWords {
  private static final WordGroup WORDS =
      WordTable.of(name -> SheetWords.class.getResourceAsStream("words/" + name)).group("sheet");

  static final Label TABLES = WORDS.label("tables");
  static final Label SUMMARY = WORDS.label("summary");
  static final Label FACTS = WORDS.label("facts");
  static final Label SCORECARD = WORDS.label("scorecard");
  static final Label CALCULATION = WORDS.label("calculation");

  static final Label FACT = WORDS.label("fact");
  static final Label FIGURE = WORDS.label("figure");
  static final Label VALUE = WORDS.label("value");
  static final Label CLAUSE = WORDS.label("clause");
  static final Label SOURCE = WORDS.label("source");
  static final Label NAME = WORDS.label("name");
  static final Label NOT_GIVEN = WORDS.label("not-given");
  static final Label GIVEN = WORDS.label("given");
  static final Label CHANGE_HERE = WORDS.label("change-here");
  static final Label OPEN_MATTERS = WORDS.label("open-matters");

  static final Label INTERMEDIATE = WORDS.label("intermediate");
  static final Label FUNCTION = WORDS.label("function");
  static final Label FIXED_FUNCTION = WORDS.label("fixed-function");
  static final Label FIXED_DIVISION = WORDS.label("fixed-division");

  static final Label DIVISION = WORDS.label("division");
  static final Label PAYERS = WORDS.label("payers");
  static final Label PAYEES = WORDS.label("payees");
  static final Label AMOUNT = WORDS.label("amount");
  static final Label WEIGHT = WORDS.label("weight");
  static final Label STEPS = WORDS.label("steps");
  static final Label KEY = WORDS.label("key");
  static final Label PLACE = WORDS.label("place");
  static final Label TOTAL = WORDS.label("total");

  static final Label LINE = WORDS.label("line");
  static final Label PAYABLE = WORDS.label("payable");
  static final Label RETAINED = WORDS.label("retained");
  static final Label AS_SETTLED = WORDS.label("as-settled");
  static final Label CHANGE = WORDS.label("change");
  static final Label BY_PARTY = WORDS.label("by-party");
  static final Label PAYABLE_BY_PARTY = WORDS.label("payable-by-party");
  static final Label CHECK = WORDS.label("check");
  static final Label REPORTED = WORDS.label("reported");

  static final Label AREA = WORDS.label("area");
  static final Label MEASURED = WORDS.label("measured");
  static final Label POINTS = WORDS.label("points");
  static final Label SHARE = WORDS.label("share");
  static final Label WEIGHTED = WORDS.label("weighted");

  static final Label TURNED_ROUND = WORDS.label("turned-round");
  static final Label NOTES = WORDS.label("notes");
  static final Label EXACT = WORDS.label("exact");
  static final Label FIXED_NOTE = WORDS.label("fixed-note");
  static final Label SETTLED_NOTE = WORDS.label("settled-note");

  private SheetWords() {}
}
