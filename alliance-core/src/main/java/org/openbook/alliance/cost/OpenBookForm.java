package org.openbook.alliance.cost;

import java.util.List;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;

/** How a book stands in documents: the book without its lines, and the lines, whose chain holds. */
final class OpenBookForm implements Form<OpenBook> {
  private static final String POSTINGS = "postings";

  /** A book as it was stored, its chain not checked. */
  private record Stored(OpenBook empty, List<Posting> postings) {
    static final ObjectForm<Stored> FORM =
        ObjectForm.of(
            "",
            Stored::new,
            Member.among(OpenBook.EMPTY_FORM, Stored::empty),
            Member.list(POSTINGS, Posting.FORM, Stored::postings));
  }

  @Override
  public Slot<OpenBook> read(Place place) {
    Slot<Stored> stored = Stored.FORM.read(place);
    return stored.isReadable() ? restored(stored.get(), place.at(POSTINGS)) : Slot.unreadable();
  }

  // After a broken line no link follows, so that only the first is told.
  private static Slot<OpenBook> restored(Stored stored, Place postings) {
    BookWriter writer = new BookWriter(stored.empty());
    for (int i = 0; i < stored.postings().size(); i++) {
      Posting posting = stored.postings().get(i);
      if (!postings.at(i).build(() -> writer.restore(posting)).isReadable()) {
        return Slot.unreadable();
      }
    }
    return Slot.of(writer.book());
  }

  @Override
  public Tree write(OpenBook book, Writing writing) {
    return Stored.FORM.write(new Stored(book, book.postings()), writing);
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return Stored.FORM.schema(definitions);
  }
}
