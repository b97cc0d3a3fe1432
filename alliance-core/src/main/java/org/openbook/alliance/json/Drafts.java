package org.openbook.alliance.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.document.Tree;

/** The steps from version 0, the draft, to version 1, and of terms from version 1 to version 2. */
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

  /**
   * In version 1 a term without a source was known from its clause, whatever the term around it was
   * known from.
   */
  static Tree.Members knownFromClauses(Tree.Members terms) {
    return (Tree.Members) knownFromClause(terms);
  }

  /** The same of the terms inside a settlement. */
  static Tree.Members withTermsKnownFromClauses(Tree.Members settlement) {
    return settlement
        .find(SettlementForm.TERMS)
        .map(terms -> settlement.with(SettlementForm.TERMS, knownFromClause(terms)))
        .orElse(settlement);
  }

  /**
   * In version 3 a settlement held the model and the facts; now it holds documents of them. What
   * the agreement was called and how long it was, nobody wrote down.
   */
  static Tree.Members withDocuments(Tree.Members settlement) {
    Tree.Members migrated = settlement;
    if (settlement.find(SettlementForm.TERMS).orElse(Tree.no()) instanceof Tree.Members model) {
      ImmutableMap.Builder<String, Tree> terms = ImmutableMap.builder();
      model.find("label").ifPresent(label -> terms.put("label", label));
      settlement.find("period").ifPresent(period -> terms.put("term", period));
      terms.put("model", model);
      migrated =
          migrated.with(SettlementForm.TERMS, TermsDocument.FORMAT.document(terms.buildOrThrow()));
    }
    if (settlement.find(SettlementForm.FACTS).orElse(Tree.no()) instanceof Tree.Members facts) {
      migrated = migrated.with(SettlementForm.FACTS, FactsDocument.FORMAT.document(facts.byName()));
    }
    return migrated;
  }

  private static Tree knownFromClause(Tree tree) {
    if (tree instanceof Tree.Items array) {
      return array.with(array.parts().stream().map(Drafts::knownFromClause).toList());
    }
    if (!(tree instanceof Tree.Members object)) {
      return tree;
    }
    Map<String, Tree> members = new LinkedHashMap<>();
    object.byName().forEach((name, part) -> members.put(name, knownFromClause(part)));
    if (object.find("clause").orElse(object) instanceof Tree.Text clause
        && object.find("label").isPresent()) {
      members.putIfAbsent("source", Tree.text("contract: " + clause.value()));
    }
    return object.with(members);
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
