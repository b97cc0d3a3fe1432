package org.openbook.alliance.cli.posting;

import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.posting.AccountUse;
import org.openbook.alliance.posting.PostingRow.Side;

/** What postings are called, in three languages. */
final class PostingWords {
  private static final WordGroup WORDS = CliWords.TABLE.group("posting");

  static final Label LEDGER = WORDS.label("ledger");
  static final Label SETTLEMENT = WORDS.label("settlement");
  static final Label PARTY = WORDS.label("party");
  static final Label ACCOUNT = WORDS.label("account");
  static final Label COST_CENTRE = WORDS.label("cost-centre");
  static final Label LINE = WORDS.label("line");
  static final Label COUNTERPARTY = WORDS.label("counterparty");
  static final Label TEXT = WORDS.label("text");
  static final Label CURRENCY = WORDS.label("currency");
  static final Label TOTAL = WORDS.label("total");

  private PostingWords() {}

  static Label of(Side side) {
    return CliWords.TABLE.group("posting.side").label(side);
  }

  static Label of(AccountUse use) {
    return CliWords.TABLE.group("posting.use").label(use);
  }
}
