package org.openbook.alliance.notation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.formula.Formula;

/** What the names in formulas refer to; in scope of reading. */
@FunctionalInterface
public interface References {
  /** The formula that the text at this place names. */
  Slot<Formula> named(Place name);

  /** The formula that is made of another part of the document, if there is such a part. */
  default Optional<Slot<Formula>> made(String key) {
    requireNonNull(key, "key");
    return Optional.empty();
  }

  /** The formula that stands at a place, by its name or written out. */
  default Slot<Formula> read(Place place) {
    return FormulaForm.FORM.here(place);
  }
}
