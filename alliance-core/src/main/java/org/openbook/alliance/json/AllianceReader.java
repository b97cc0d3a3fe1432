package org.openbook.alliance.json;

import java.time.LocalDate;
import java.util.List;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.term.Label;

/** Reads who is in an alliance. */
final class AllianceReader {
  private AllianceReader() {}

  /** The alliance whose parties and memberships stand among a model's members. */
  static Slot<Alliance> alliance(Fields fields) {
    Slot<List<Party>> parties =
        fields.required("parties", place -> place.list(AllianceReader::party));
    Slot<List<Membership>> memberships =
        fields.required("memberships", place -> place.list(AllianceReader::membership));
    return fields
        .place()
        .build(
            () ->
                Alliance.builder()
                    .addAllParties(parties.get())
                    .addAllMemberships(memberships.get())
                    .build());
  }

  static Slot<PartyId> id(Place place) {
    return place.text(PartyId::of);
  }

  private static Slot<Party> party(Place place) {
    Fields fields = place.fields();
    Slot<PartyId> id = fields.required("id", AllianceReader::id);
    Slot<Label> name = fields.required("name", TermParts::label);
    return fields.build(() -> Party.of(id.get(), name.get()));
  }

  private static Slot<Membership> membership(Place place) {
    Fields fields = place.fields();
    Slot<PartyId> party = fields.required("party", AllianceReader::id);
    Slot<Role> role = fields.required("role", at -> Scalars.word(at, Role.values()));
    Slot<LocalDate> from = fields.required("from", Scalars::date);
    return fields.build(() -> Membership.of(party.get(), role.get(), from.get()));
  }
}
