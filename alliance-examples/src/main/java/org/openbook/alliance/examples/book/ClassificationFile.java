package org.openbook.alliance.examples.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.examples.book.importing.BadFile;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.term.Label;

/**
 * A contract's cost annex as a file, with the parties if the file names them.
 *
 * @param classification the annex
 * @param parties the parties in the contract's order; empty if the file names none
 */
record ClassificationFile(Classification classification, List<Party> parties) {
  /** A party whose name is a text, or its id. */
  private static final Form<Party> PARTY =
      ObjectForm.of(
          "",
          (id, name) -> name.map(text -> Party.of(id, Label.en(text))).orElseGet(() -> unnamed(id)),
          Member.required("id", PartyId.FORM, Party::id),
          Member.optional("name", Forms.WORDS, party -> Optional.of(party.name().en())));

  static final Form<ClassificationFile> FORM =
      ObjectForm.of(
          "",
          ClassificationFile::new,
          Member.among(Classification.FORM, ClassificationFile::classification),
          Member.list("parties", PARTY, ClassificationFile::parties));

  ClassificationFile {
    parties = List.copyOf(parties);
  }

  /**
   * Reads a file.
   *
   * @throws BadFile if it is not there
   * @throws DocumentException naming everything that is wrong with it
   */
  static ClassificationFile read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadFile("classification is '" + file + "'; no such file");
    }
    return FORM.read(
        Parsed.of("classification " + file, Files.readAllBytes(file), JsonParsers.jackson2()));
  }

  private static Party unnamed(PartyId id) {
    return Party.of(id, Label.en(id.value()));
  }

  /** The alliance of the file's parties, or of those that the book has; all of them providers. */
  Alliance alliance(OpenBook book) {
    List<Party> members =
        parties.isEmpty()
            ? book.entries()
                .map(CostEntry::party)
                .distinct()
                .map(ClassificationFile::unnamed)
                .toList()
            : parties;
    Alliance.Builder alliance = Alliance.builder();
    members.forEach(party -> alliance.add(party, Role.PROVIDER, book.term().start()));
    return alliance.build();
  }
}
