package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;

/** Whoever asks what a member of a document is gets an answer. */
class SchemaWordsTest {
  @ParameterizedTest
  @MethodSource("schemas")
  void every_member_has_a_description(String schema) {
    assertThat(undescribed(schema)).isEmpty();
  }

  @Test
  void member_without_a_description_is_found() {
    assertThat(undescribed("{\"properties\": {\"days\": {\"type\": \"integer\"}}}"))
        .containsExactly("$.properties.days");
  }

  static Stream<String> schemas() {
    return Stream.of(Schemas.terms(), Schemas.facts());
  }

  private static List<String> undescribed(String json) {
    Tree.Members schema = object(Parsed.of("schema", json, JsonParsers.jackson3()).sound());
    List<String> found = new ArrayList<>();
    search(schema, schema, Path.ROOT, found);
    return found;
  }

  private static void search(Tree.Members schema, Tree part, Path path, List<String> found) {
    if (part instanceof Tree.Members object) {
      object
          .find("properties")
          .filter(properties -> properties instanceof Tree.Members)
          .map(properties -> object(properties).byName())
          .orElse(Map.of())
          .forEach(
              (name, member) -> {
                if (!isDescribed(schema, object(member))) {
                  found.add(path.at("properties").at(name).toString());
                }
              });
      object.byName().forEach((name, value) -> search(schema, value, path.at(name), found));
    } else if (part instanceof Tree.Items items) {
      int index = 0;
      for (Tree item : items.parts()) {
        search(schema, item, path.at(index++), found);
      }
    }
  }

  // By itself, or by the form of its value: of a list that of its items, of a choice that of one.
  private static boolean isDescribed(Tree.Members schema, Tree.Members member) {
    if (member.find("description").isPresent()) {
      return true;
    }
    Optional<Tree> reference = member.find("$ref");
    if (reference.isPresent()) {
      String name = ((Tree.Text) reference.get()).value().replace("#/$defs/", "");
      Tree definitions = schema.find("$defs").orElseThrow();
      return isDescribed(schema, object(object(definitions).find(name).orElseThrow()));
    }
    return Stream.concat(
            member.find("items").stream(),
            member.find("anyOf").stream().flatMap(choices -> choices.parts().stream()))
        .anyMatch(part -> isDescribed(schema, object(part)));
  }

  private static Tree.Members object(Tree tree) {
    return (Tree.Members) tree;
  }
}
