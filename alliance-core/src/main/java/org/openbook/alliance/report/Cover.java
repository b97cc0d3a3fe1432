package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.term.Label;

/**
 * What a statement says that its settlement does not know: what the agreement is called, notes
 * below that, and the names of the cost types.
 *
 * <p>Not a source of figures. A cost type without a name here is printed by its number. Worked
 * example: the cover of the first Tesoma period is called {@code Tesoma wellbeing alliance} and has
 * a note that the cost lines are synthetic.
 *
 * @param title what the agreement is called
 * @param notes what stands below the title, in this order
 * @param costTypes the kinds of cost by their names
 */
public record Cover(Label title, List<Label> notes, List<CostType> costTypes) {
  /** Refuses null. */
  public Cover {
    requireNonNull(title, "title");
    notes = List.copyOf(notes);
    costTypes = List.copyOf(costTypes);
  }

  /** A cover with a title and nothing else. */
  public static Cover of(Label title) {
    return new Cover(title, List.of(), List.of());
  }

  /** This cover with one more note. */
  public Cover withNote(Label note) {
    requireNonNull(note, "note");
    return new Cover(
        title, ImmutableList.<Label>builder().addAll(notes).add(note).build(), costTypes);
  }

  /** This cover with the names of a catalogue's cost types. */
  public Cover withCostTypes(CostCatalogue catalogue) {
    return new Cover(title, notes, catalogue.types());
  }

  /** The English title. */
  @Override
  public String toString() {
    return title.toString();
  }
}
