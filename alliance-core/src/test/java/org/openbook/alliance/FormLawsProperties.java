package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.testing.AllianceDomain;

/** What is written is read again, as the same value with the same digest, for every form. */
@Domain(AllianceDomain.class)
class FormLawsProperties {
  /** Forms whose values nobody generates, each with its reason. */
  private static final Set<String> NOT_GENERATED = Set.of();

  private static final int VALUES = 3;

  @Example
  void every_form_has_a_generator_of_its_type() {
    assertThat(
            DeclaredForm.all().stream()
                .filter(form -> form.generator().isEmpty())
                .map(DeclaredForm::name)
                .collect(Collectors.toSet()))
        .as("forms of types that the domain does not generate")
        .isEqualTo(NOT_GENERATED);
  }

  @Property(tries = 5)
  void every_form_keeps_its_laws(@ForAll Random random) {
    List<String> broken = new ArrayList<>();
    ValueChanges changes = new ValueChanges();
    for (DeclaredForm form : DeclaredForm.all()) {
      changes
          .among(form.values(random, VALUES), random)
          .flatMap(value -> broken(form, value).stream())
          .findFirst()
          .ifPresent(broken::add);
    }
    assertThat(broken).isEmpty();
  }

  private static List<String> broken(DeclaredForm form, Object value) {
    List<String> broken = new ArrayList<>();
    try {
      checkReading(form, value);
      checkWriting(form, value);
    } catch (AssertionError | RuntimeException failure) {
      broken.add("%s of %s: %s".formatted(form, value, failure));
    }
    return broken;
  }

  private static void checkReading(DeclaredForm form, Object value) {
    Object fromBrief = form.read(form.brief(value), value);
    Object fromFull = form.read(form.full(value), value);

    assertThat(fromBrief).as("read from the brief tree").isEqualTo(value);
    assertThat(form.full(fromBrief)).as("full tree of what was brief").isEqualTo(form.full(value));
    // What has no order is sorted in the full tree, and an object keeps the order that it was
    // given.
    assertThat(form.full(fromFull)).as("full tree of what was full").isEqualTo(form.full(value));
    assertThat(form.form().digest(fromFull)).as("digest").isEqualTo(form.form().digest(value));
  }

  private static void checkWriting(DeclaredForm form, Object value) {
    Tree full = form.full(value);
    assertThat(form.full(value)).as("written twice").isEqualTo(full);
    assertThat(form.brief(value)).as("written twice").isEqualTo(form.brief(value));
    for (DocumentParser parser : List.of(JsonParsers.jackson2(), JsonParsers.jackson3())) {
      assertThat(ParsedTrees.of(full.canonicalText(), parser)).as("canonical text").isEqualTo(full);
      assertThat(ParsedTrees.of(full.toJson(), parser)).as("text for people").isEqualTo(full);
    }
  }
}
