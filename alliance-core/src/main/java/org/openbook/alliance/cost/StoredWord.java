package org.openbook.alliance.cost;

import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;

/**
 * A constant as all documents write it, {@code hidden-vat}, that is also read as the first stored
 * books wrote it, {@code HIDDEN_VAT}.
 */
final class StoredWord<E extends Enum<E>> implements Form<E> {
  private final E[] constants;
  private final Form<E> word;

  private StoredWord(E[] constants) {
    this.constants = constants;
    this.word = Forms.word(constants);
  }

  static <E extends Enum<E>> Form<E> form(E[] constants) {
    return new StoredWord<>(constants);
  }

  @Override
  public Slot<E> read(Place place) {
    Optional<E> stored =
        Stream.of(constants).filter(one -> one.name().equals(place.textOrEmpty())).findFirst();
    return stored.map(Slot::of).orElseGet(() -> word.read(place));
  }

  @Override
  public Tree write(E constant, Writing writing) {
    return word.write(constant, writing);
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return word.schema(definitions);
  }
}
