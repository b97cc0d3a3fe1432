package org.openbook.alliance.cli.check;

import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;

/** What findings are called, in three languages. */
final class CheckWords {
  private static final WordGroup WORDS = CliWords.TABLE.group("check");

  static final Label HELD = WORDS.label("held");
  static final Label TERMS = WORDS.label("terms");
  static final Label FACTS = WORDS.label("facts");
  static final Label NEUTRAL = WORDS.label("neutral");
  static final Label MOVED = WORDS.label("moved");
  static final Label ASSUMED = WORDS.label("assumed");
  static final Label NOT_MEASURED = WORDS.label("not-measured");
  static final Label FINDINGS = WORDS.label("findings");
  static final Label NONE = WORDS.label("none");
  static final Label CLAUSE = WORDS.label("clause");
  static final Label WHERE = WORDS.label("where");
  static final Label AMOUNT = WORDS.label("amount");
  static final Label WHAT = WORDS.label("what");
  static final Label SET_BY_OPTION = WORDS.label("set-by-option");
  static final Label WITNESS = WORDS.label("witness");
  static final Label OTHER_TERMS = WORDS.label("other-terms");

  private CheckWords() {}

  /** What a party is paid less what it pays. */
  static Label net(Label party) {
    return WORDS.label("net", party);
  }

  static Label of(Severity severity) {
    return CliWords.TABLE.group("check.severity").label(severity);
  }

  static Label of(Verdict verdict) {
    return CliWords.TABLE.group("check.verdict").label(verdict);
  }

  static Label of(Kind kind) {
    return CliWords.TABLE.group("check.kind").label(kind);
  }

  /** What the kind means, in a sentence. */
  static Label meaning(Kind kind) {
    return CliWords.TABLE.group("check.meaning").label(kind);
  }
}
