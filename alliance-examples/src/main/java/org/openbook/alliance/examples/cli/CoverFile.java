package org.openbook.alliance.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.term.Label;

/**
 * What a statement says that terms and facts do not: notes below its title, and the names of the
 * cost types. {@code {"notes": [{"en": "…"}], "costTypes": {"1": {"fi": "Palkat", "en": "Wages"}}}}
 *
 * @param notes what stands below the title
 * @param costTypes the kinds of cost by their names
 */
record CoverFile(List<Label> notes, List<CostType> costTypes) {
  static final Form<CoverFile> FORM =
      ObjectForm.of(
          "",
          CoverFile::new,
          Member.list("notes", Label.FORM, CoverFile::notes),
          Member.optional("costTypes", names(), CoverFile::costTypes, List.of()));

  CoverFile {
    notes = List.copyOf(notes);
    costTypes = List.copyOf(costTypes);
  }

  private static Form<List<CostType>> names() {
    return Forms.entries(CostTypeId::of, CostTypeId::value, Label.FORM)
        .as(
            byId -> byId.entrySet().stream().map(CoverFile::costType).toList(),
            types ->
                types.stream().collect(ImmutableMap.toImmutableMap(CostType::id, CostType::name)));
  }

  private static CostType costType(Map.Entry<CostTypeId, Label> name) {
    return CostType.of(name.getKey(), name.getValue());
  }

  /** The cover of a statement with this title. */
  static Cover read(Path file, Label title) {
    CoverFile cover =
        Documents.read(file, bytes -> FORM.read(Parsed.of("cover", bytes, JsonParsers.jackson2())));
    return new Cover(title, cover.notes, cover.costTypes);
  }
}
