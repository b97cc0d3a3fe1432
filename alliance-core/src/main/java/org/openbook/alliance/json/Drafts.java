package org.openbook.alliance.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.document.Tree;

/** The steps from version 0, the draft, to version 1. */
final class Drafts {
  private Drafts() {}

  /** The draft knew one model for the whole term; an amendment needs versions. */
  static Tree.Members terms(Tree.Members draft) {
    Optional<Tree> model = draft.find("model");
    if (model.isEmpty()) {
      return draft;
    }
    ImmutableMap.Builder<String, Tree> version = ImmutableMap.builder();
    draft.find("term").ifPresent(term -> version.put("inForce", term));
    version.put("model", model.get());
    return draft
        .without(List.of("model"))
        .with("versions", Tree.items(List.of(Tree.members(version.buildOrThrow()))));
  }

  /** The draft listed measured values; an object by indicator cannot give one twice. */
  static Tree.Members facts(Tree.Members draft) {
    return byIndicator(byIndicator(draft, "measurements"), "baselines");
  }

  private static Tree.Members byIndicator(Tree.Members draft, String name) {
    if (!(draft.find(name).orElse(draft) instanceof Tree.Items array)) {
      return draft;
    }
    Map<String, Tree> values = new LinkedHashMap<>();
    for (Tree item : array.parts()) {
      String indicator =
          item instanceof Tree.Members value
                  && value.find("indicator").orElse(value) instanceof Tree.Text id
              ? id.value()
              : "";
      if (!(item instanceof Tree.Members value) || values.containsKey(indicator)) {
        return draft; // read as it stands, it is refused as no object
      }
      values.put(indicator, value.without(List.of("indicator")));
    }
    return draft.with(name, Tree.members(values));
  }
}
