package org.openbook.alliance.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.term.Label;

/**
 * What a statement says that terms and facts do not: notes below its title, and the names of the
 * cost types. {@code {"notes": [{"en": "…"}], "costTypes": {"1": {"fi": "Palkat", "en": "Wages"}}}}
 */
final class CoverFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  private static final Label NONE = Label.en("–");

  private CoverFile() {}

  /** The cover of a statement with this title. */
  static Cover read(Path file, Label title) {
    return Documents.read(file, bytes -> parse(file, bytes, title));
  }

  private static Cover parse(Path file, byte[] bytes, Label title) {
    Faults faults = Faults.in(file.toString());
    try {
      JsonNode json = JSON.readTree(bytes);
      requireOnly(List.of("notes", "costTypes"), json, faults);
      Cover cover = Cover.of(title);
      for (JsonNode note : json.path("notes")) {
        cover = cover.withNote(label(note, faults));
      }
      List<CostType> types = new ArrayList<>();
      for (Map.Entry<String, JsonNode> type : json.path("costTypes").properties()) {
        types.add(CostType.of(CostTypeId.of(type.getKey()), label(type.getValue(), faults)));
      }
      faults.throwIfAny();
      return types.isEmpty() ? cover : cover.withCostTypes(CostCatalogue.of(types));
    } catch (IOException notJson) {
      throw new IllegalArgumentException(file + ": it is no JSON", notJson);
    }
  }

  private static Label label(JsonNode json, Faults faults) {
    requireOnly(LANGUAGES, json, faults);
    boolean isEmpty = LANGUAGES.stream().allMatch(language -> text(json, language).isBlank());
    faults.require(!isEmpty, () -> "label is " + json + "; it has a text in one of " + LANGUAGES);
    return isEmpty ? NONE : Label.of(text(json, "fi"), text(json, "sv"), text(json, "en"));
  }

  private static String text(JsonNode json, String language) {
    return json.path(language).asText("");
  }

  private static void requireOnly(List<String> known, JsonNode json, Faults faults) {
    faults.require(json.isObject(), () -> "'" + json + "' is no object with some of " + known);
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      faults.require(
          known.contains(field.getKey()),
          () -> "field '%s' is not known; there are %s".formatted(field.getKey(), known));
    }
  }
}
