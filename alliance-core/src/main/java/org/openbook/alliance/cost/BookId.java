package org.openbook.alliance.cost;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.term.Identifier;

/**
 * The name of an open book: {@code tesoma}.
 *
 * <p>Not the agreement's id, although most books carry the same text: an agreement may open a
 * second book.
 *
 * @param value the text, in the grammar of {@link Identifier}
 */
public record BookId(String value) {
  /** The text. */
  public static final Form<BookId> FORM = Identifier.form(BookId::of, BookId::value);

  /** Refuses what the grammar of identifiers refuses. */
  public BookId {
    Identifier.require("book id", value);
  }

  /** The book of this text. */
  public static BookId of(String value) {
    return new BookId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
