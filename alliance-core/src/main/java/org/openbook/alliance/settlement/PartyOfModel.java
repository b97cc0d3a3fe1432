package org.openbook.alliance.settlement;

import java.util.Optional;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;

/** A party of the model around, by its id. */
record PartyOfModel() implements Form<Party> {
  static final Form<Party> FORM = new PartyOfModel();

  @Override
  public Slot<Party> read(Place place) {
    Slot<PartyId> id = PartyId.FORM.read(place);
    Optional<Alliance> alliance = ModelForm.known(place).alliance();
    return alliance.isEmpty()
        ? Slot.unreadable()
        : place.build(() -> alliance.get().party(id.get()));
  }

  @Override
  public Tree write(Party party, Writing writing) {
    return PartyId.FORM.write(party.id(), writing);
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return PartyId.FORM.schema(definitions);
  }
}
