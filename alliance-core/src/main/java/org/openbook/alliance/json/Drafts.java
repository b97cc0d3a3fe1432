package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The steps from version 0, the draft, to version 1. */
final class Drafts {
  private Drafts() {}

  /** The draft knew one model for the whole term; an amendment needs versions. */
  static ObjectNode terms(ObjectNode draft) {
    JsonNode model = draft.remove("model");
    if (model == null) {
      return draft;
    }
    ObjectNode version = Tree.object();
    version.set("inForce", draft.path("term"));
    version.set("model", model);
    draft.putArray("versions").add(version);
    return draft;
  }

  /** The draft listed measured values; an object by indicator cannot give one twice. */
  static ObjectNode facts(ObjectNode draft) {
    byIndicator(draft, "measurements");
    byIndicator(draft, "baselines");
    return draft;
  }

  private static void byIndicator(ObjectNode draft, String name) {
    if (!draft.path(name).isArray()) {
      return;
    }
    ObjectNode values = Tree.object();
    for (JsonNode item : draft.path(name)) {
      if (!(item instanceof ObjectNode value) || values.has(value.path("indicator").asText())) {
        return; // read as it stands, it is refused as no object
      }
      String indicator = value.path("indicator").asText();
      value.remove("indicator");
      values.set(indicator, value);
    }
    draft.set(name, values);
  }
}
