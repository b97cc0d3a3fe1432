package org.openbook.alliance.cli.book;

import java.util.Optional;
import org.openbook.alliance.cost.CostEntry;

/** An entry of a book in a line, for reading. */
final class EntryText {
  private EntryText() {}

  static String of(CostEntry entry, Figures figures) {
    Figures own = new Figures(figures.language(), Optional.of(entry.currency()));
    return own.said(
        "entry",
        entry.id(),
        own.difference(entry.value()),
        entry.costType(),
        entry.party(),
        own.days(entry.accrual()),
        entry.origin().system(),
        entry.origin().document(),
        entry.origin().line());
  }
}
