package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.testing.AllianceDomain;

/** The schema of a form and its reader agree; an independent validator is the judge. */
@Domain(AllianceDomain.class)
class FormSchemasProperties {
  private static final int VALUES = 3;
  private static final int MUTATIONS = 6;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  // Loaded where a document leads, and forgotten with its factory: all of every schema at once
  // fills gigabytes.
  private static final SchemaValidatorsConfig AS_NEEDED =
      SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  /** What a mutation likes to put in. */
  private static final List<Tree> TOKENS =
      List.copyOf(
          ParsedTrees.of(
                  """
                  [null, true, 0, -1, 1.5, {}, [], [[]], "", " ", "x", "1", "-1", "1/0", "1/3", "1e3", "1 %",
                   "EUR 1", "EUR -1.5", "XXX 1", "2018-04-01", "2018-13-01", "2018-04", "0000-01-01/9999-12-31",
                   "contract: 4.2", "half-up", "p1", ".", {"en": "x"}, {"en": 1}, {"money": "1"}, {"sum": []}]
                  """)
              .parts());

  @Example
  void every_schema_is_a_schema_of_draft_2020_12() {
    JsonSchema meta = SCHEMAS.getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
    List<String> faulty = new ArrayList<>();
    for (DeclaredForm form : DeclaredForm.all()) {
      meta.validate(json(form.schema())).forEach(fault -> faulty.add(form.name() + ": " + fault));
    }
    assertThat(faulty).isEmpty();
  }

  @Property(tries = 3)
  void the_schema_accepts_what_is_written_and_refuses_what_reading_refuses(@ForAll Random random) {
    List<String> wrong = new ArrayList<>();
    for (DeclaredForm form : DeclaredForm.all()) {
      JsonSchema schema = schema(form);
      TreeSchema known = new TreeSchema(form.schema());
      form.values(random, VALUES)
          .flatMap(
              value ->
                  Stream.of(
                          refusedAsWritten(form, schema, value),
                          acceptedWithFault(form, schema, known, value, random),
                          readThoughRefused(form, schema, value, random))
                      .flatMap(Optional::stream))
          .findFirst()
          .ifPresent(fault -> wrong.add(form.name() + " " + fault));
    }
    assertThat(wrong).isEmpty();
  }

  private static Optional<String> refusedAsWritten(
      DeclaredForm form, JsonSchema schema, Object value) {
    return Stream.of(form.brief(value), form.full(value))
        .flatMap(tree -> schema.validate(json(tree)).stream())
        .findFirst()
        .map(fault -> "writes %s, which its schema refuses: %s".formatted(value, fault));
  }

  /** What a schema can name it does name: it is not so wide that it accepts everything. */
  private static Optional<String> acceptedWithFault(
      DeclaredForm form, JsonSchema schema, TreeSchema known, Object value, Random random) {
    return Optional.of(FaultyTree.of(form.brief(value), known, 1, random))
        .filter(faulty -> schema.validate(json(faulty.tree())).isEmpty())
        .map(faulty -> "has a schema that accepts " + faulty);
  }

  private static Optional<String> readThoughRefused(
      DeclaredForm form, JsonSchema schema, Object value, Random random) {
    Tree tree = form.brief(value);
    return Stream.generate(() -> mutated(tree, random))
        .limit(MUTATIONS)
        .filter(changed -> version(changed).equals(version(tree)))
        .filter(changed -> form.faults(changed, value).isEmpty())
        .flatMap(
            changed ->
                schema.validate(json(changed)).stream()
                    .map(fault -> "reads %s, refused: %s".formatted(changed, fault)))
        .findFirst();
  }

  /** A schema is of the present version of a document; reading knows the earlier ones too. */
  private static Optional<Tree> version(Tree tree) {
    return tree instanceof Tree.Members object && object.find("format").isPresent()
        ? object.find("version")
        : Optional.empty();
  }

  // ---- mutations ----

  /** The tree with a change at any place, whatever stands there. */
  private static Tree mutated(Tree tree, Random random) {
    TreePlace place = any(TreePlace.all(tree), random);
    return place.replaced(tree, part -> changed(part, random));
  }

  private static Tree changed(Tree part, Random random) {
    if (part.parts().isEmpty() || random.nextInt(3) == 0) {
      return any(TOKENS, random);
    }
    return part instanceof Tree.Members object
        ? changedObject(object, random)
        : changedArray(new ArrayList<>(part.parts()), random);
  }

  private static Tree changedObject(Tree.Members object, Random random) {
    List<String> names = List.copyOf(object.byName().keySet());
    Tree.Members without = object.without(List.of(any(names, random)));
    return switch (random.nextInt(3)) {
      case 0 -> without;
      case 1 -> without.with(any(names, random) + "s", any(TOKENS, random));
      default -> object.with("en", any(TOKENS, random));
    };
  }

  private static Tree changedArray(List<Tree> items, Random random) {
    int place = random.nextInt(items.size());
    switch (random.nextInt(3)) {
      case 0 -> items.remove(place);
      case 1 -> items.add(items.get(place));
      default -> items.add(any(TOKENS, random));
    }
    return Tree.items(items);
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  // ---- the judge ----

  private static JsonSchema schema(DeclaredForm form) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(json(form.schema()), AS_NEEDED);
  }

  private static JsonNode json(Tree tree) {
    try {
      return MAPPER.readTree(tree.canonicalText());
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
