package org.openbook.alliance.coststatement;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;

/**
 * A contract's cost annex as a document: how it treats each kind of cost, and whose costs those
 * are, if it names the parties.
 *
 * <p>Not the agreement: whoever has that asks it for the parties. With {@link OpenBook} and {@link
 * CostStatement} an annex is enough to tell what of a book is directly reimbursable.
 *
 * @param classification the kinds of cost and their treatment
 * @param parties the parties in the contract's order, each once; empty if the annex names none
 */
public record CostAnnex(Classification classification, List<Party> parties) {
  private static final Form<Label> NAME =
      Forms.shortened(
          Forms.WORDS.as(Label::en, Label::en),
          name -> name.onlyLanguage().equals(Optional.of(Language.EN)),
          Label.FORM);

  // A party is called by its id unless it has a name; a name in English alone is a text.
  private static final ObjectForm<Party> PARTY =
      ObjectForm.of(
          "",
          (id, name) -> Party.of(id, name.orElseGet(() -> unnamed(id))),
          Member.required("id", PartyId.FORM, Party::id),
          Member.<Party, Label>optionalUnless(
              "name",
              NAME,
              party -> Optional.of(party.name()),
              party -> party.name().equals(unnamed(party.id()))));

  /** The members of the classification, and {@code parties}. */
  public static final ObjectForm<CostAnnex> FORM =
      ObjectForm.of(
          "",
          CostAnnex::new,
          Member.among(Classification.FORM, CostAnnex::classification),
          Member.list("parties", PARTY, CostAnnex::parties));

  /** Refuses a party that is there twice. */
  public CostAnnex {
    requireNonNull(classification, "classification");
    parties = List.copyOf(parties);
    Faults faults = Faults.in("cost annex");
    Set<PartyId> seen = new HashSet<>();
    for (Party party : parties) {
      faults.require(
          seen.add(party.id()),
          () -> "party '%s' is there twice; it is there once".formatted(party.id()));
    }
    faults.throwIfAny();
  }

  /** The annex of this classification that names no parties. */
  public static CostAnnex of(Classification classification) {
    return new CostAnnex(classification, List.of());
  }

  private static Label unnamed(PartyId id) {
    return Label.en(id.value());
  }

  /**
   * The alliance of the annex's parties, all of them providers from the first day of the book's
   * term; of an annex that names none, of the parties whose costs the book has.
   *
   * @throws IllegalArgumentException if neither names a party
   */
  public Alliance alliance(OpenBook book) {
    requireNonNull(book, "book");
    Alliance.Builder alliance = Alliance.builder();
    (parties.isEmpty() ? partiesOf(book) : parties)
        .forEach(party -> alliance.add(party, Role.PROVIDER, book.term().start()));
    return alliance.build();
  }

  private static List<Party> partiesOf(OpenBook book) {
    return book.entries()
        .map(CostEntry::party)
        .distinct()
        .map(id -> Party.of(id, unnamed(id)))
        .toList();
  }

  /** The classification and the number of parties. */
  @Override
  public String toString() {
    return "cost annex: %s, %s parties".formatted(classification, parties.size());
  }
}
