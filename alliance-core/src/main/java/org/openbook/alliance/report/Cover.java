package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.language.Label;

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
 * @param costTypes the kinds of cost by their names, each once
 */
public record Cover(Label title, List<Label> notes, List<CostType> costTypes) {
  private static final Form<List<CostType>> NAMES =
      Forms.entries(CostTypeId::of, CostTypeId::value, Label.FORM)
          .as(
              byId ->
                  byId.entrySet().stream()
                      .map(name -> CostType.of(name.getKey(), name.getValue()))
                      .toList(),
              types ->
                  types.stream()
                      .collect(ImmutableMap.toImmutableMap(CostType::id, CostType::name)));

  /**
   * Title, notes and the cost types' names by number: {@code {"title": {"en": "Tesoma"},
   * "costTypes": {"1": {"fi": "Palkat", "en": "Wages"}}}}; the title is the agreement's label where
   * that is known and none is given.
   */
  public static final ObjectForm<Cover> FORM =
      ObjectForm.of(
          "",
          Cover::new,
          Member.inScope("title", Label.FORM, Label.class, Cover::title),
          Member.list("notes", Label.FORM, Cover::notes),
          Member.optional("costTypes", NAMES, Cover::costTypes, List.of()));

  /** Refuses a cost type that is there twice. */
  public Cover {
    requireNonNull(title, "title");
    notes = List.copyOf(notes);
    costTypes = List.copyOf(costTypes);
    Faults faults = Faults.in("cover");
    Set<CostTypeId> seen = new HashSet<>();
    for (CostType type : costTypes) {
      faults.require(
          seen.add(type.id()),
          () -> "cost type '%s' is there twice; it has one name".formatted(type.id()));
    }
    faults.throwIfAny();
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
