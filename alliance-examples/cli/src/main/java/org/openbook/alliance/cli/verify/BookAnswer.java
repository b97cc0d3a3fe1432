package org.openbook.alliance.cli.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Posting;
import org.openbook.alliance.json.BookLines;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Numerals;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.text.TextStyle;

/** What is told of a stored book: how much it holds, and its last link. */
final class BookAnswer {
  private BookAnswer() {}

  /** The answer to a book; the first broken posting is the finding. */
  static Answer of(BookLines stored, Language language) {
    Optional<Posting> broken = stored.empty().firstBroken(stored.postings());
    if (broken.isPresent()) {
      return Answer.refuted(
          List.of(
              VerifyWords.said(
                  "broken-posting",
                  stored.postings().indexOf(broken.get()) + 1,
                  Told.date(broken.get().recordedOn()),
                  broken.get().link().abbreviated())));
    }
    return Answer.of(lines(stored.book(), language));
  }

  private static List<String> lines(OpenBook book, Language language) {
    TextTable head = new TextTable("ll");
    head.row(VerifyWords.BOOK.in(language), book.id().value());
    head.row(
        VerifyWords.TERM.in(language), TextStyle.of(language, book.currency()).period(book.term()));
    head.row(VerifyWords.POSTINGS.in(language), Numerals.grouped(book.postings().size(), language));
    head.row(VerifyWords.LAST_LINK.in(language), book.head().hex());
    List<String> lines = new ArrayList<>(head.indented("  ").lines().toList());
    lines.add(VerifyWords.PROVES_BOOK.in(language));
    return lines;
  }
}
