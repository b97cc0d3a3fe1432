package org.openbook.alliance.cli.verify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;

/** What is said of a file that was checked, in three languages. */
final class VerifyWords {
  private static final WordGroup WORDS = CliWords.TABLE.group("verify");

  static final Label AGREEMENT = WORDS.label("agreement");
  static final Label PERIOD = WORDS.label("period");
  static final Label STAGE = WORDS.label("stage");
  static final Label ISSUED = WORDS.label("issued");
  static final Label STATED_ONLY = WORDS.label("stated-only");
  static final Label LAST_LINK = WORDS.label("last-link");
  static final Label POSTINGS = WORDS.label("postings");
  static final Label TERM = WORDS.label("term");
  static final Label BOOK = WORDS.label("book");
  static final Label DIGESTS = WORDS.label("digests");

  private static final Label EARLIER_FACTS = CliWords.TABLE.group("verify.earlier").label("facts");

  static final Label PROVES_SETTLEMENT = WORDS.label("proves-settlement");
  static final Label PROVES_AMOUNTS = WORDS.label("proves-amounts");
  static final Label PROVES_OPERANDS = WORDS.label("proves-operands");
  static final Label PROVES_BOOK = WORDS.label("proves-book");
  static final Label PROVES_PAGES = WORDS.label("proves-pages");
  static final Label PROVES_NOTHING = WORDS.label("proves-nothing");

  private VerifyWords() {}

  /** The words of this key with texts or labels in their places. */
  static Label said(String key, Object... parts) {
    return WORDS.label(key, parts);
  }

  /** What digests are of. */
  enum Hashed {
    /** Stage, terms, facts and what each line came to. */
    SETTLEMENT,
    /** The terms. */
    TERMS,
    /** The facts. */
    FACTS;

    Label label() {
      return WORDS.label(this);
    }

    /** What a name that is printed before a digest means, in any language. */
    static Optional<Hashed> named(String printed) {
      String name = printed.toLowerCase(Locale.ROOT).strip();
      return Arrays.stream(values()).filter(kind -> kind.isCalled(name)).findFirst();
    }

    private boolean isCalled(String name) {
      return names()
          .flatMap(label -> Arrays.stream(Language.values()).map(label::in))
          .anyMatch(name::equals);
    }

    // A page that was printed before a word was corrected keeps the earlier one.
    private Stream<Label> names() {
      return this == FACTS ? Stream.of(label(), EARLIER_FACTS) : Stream.of(label());
    }
  }
}
