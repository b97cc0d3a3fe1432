package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.testing.AllianceDomain;

/**
 * Whoever adds an attribute to a type is led to its generator and to its form: the generator must
 * vary it, and what varies must be read from what was written.
 */
@Domain(AllianceDomain.class)
class FormAttributesProperties {
  /** Attributes that are the same in every value, each with its reason. */
  private static final Set<String> CONSTANT = Set.of();

  private static final int MOST_VALUES = 200;
  private static final int VALUES_WITH_PARTS = 30;
  private static final int PAIRS = 12;

  // ---- the generator ----

  @Property(tries = 1)
  void every_generator_varies_every_attribute(@ForAll Random random) {
    Set<String> same = new TreeSet<>();
    for (DeclaredForm form : DeclaredForm.all()) {
      Varied varied = new Varied();
      form.values(random, MOST_VALUES)
          .peek(varied::note)
          .anyMatch(value -> varied.values >= VALUES_WITH_PARTS && varied.same().isEmpty());
      varied.same().stream()
          .filter(attribute -> !CONSTANT.contains(attribute))
          .map(attribute -> "the generator of " + form.name() + " never varies " + attribute)
          .forEach(same::add);
      kinds(form.type())
          .filter(kind -> !varied.kinds.contains(kind))
          .map(kind -> "the generator of %s never makes %s".formatted(form.name(), kind))
          .forEach(same::add);
    }
    assertThat(same).isEmpty();
  }

  /** The classes that a closed type names, whose values are its kinds. */
  private static Stream<Class<?>> kinds(java.lang.reflect.Type type) {
    if (!(type instanceof Class<?> raw)) {
      return Stream.empty();
    }
    return raw.isSealed() ? Stream.of(raw.getPermittedSubclasses()) : Stream.empty();
  }

  /** What differed between generated values. */
  private static final class Varied {
    private final Map<String, Object> first = new HashMap<>();
    private final Set<String> differing = new HashSet<>();
    private final Set<Class<?>> kinds = new HashSet<>();
    private int values;

    /** The value, and in the first values its parts. */
    void note(Object value) {
      values++;
      for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
        kinds.add(type);
        kinds.addAll(List.of(type.getInterfaces()));
      }
      look(value);
    }

    private void look(Object value) {
      for (Attribute attribute : Attribute.of(value)) {
        Object part = attribute.in(value);
        String name = attribute.toString();
        if (!first.computeIfAbsent(name, any -> part).equals(part)) {
          differing.add(name);
        }
        if (values <= VALUES_WITH_PARTS) {
          parts(part).forEach(this::look);
        }
      }
    }

    Set<String> same() {
      Set<String> same = new LinkedHashSet<>(first.keySet());
      same.removeAll(differing);
      return same;
    }
  }

  private static Stream<?> parts(Object value) {
    if (value instanceof Optional<?> option) {
      return option.stream();
    }
    if (value instanceof Map<?, ?> map) {
      return Stream.concat(map.keySet().stream(), map.values().stream());
    }
    return value instanceof Collection<?> all ? all.stream() : Stream.of(value);
  }

  // ---- the form ----

  @Property(tries = 3)
  void every_form_tells_unequal_values_apart(@ForAll Random random) {
    Set<String> alike = new TreeSet<>();
    for (DeclaredForm form : DeclaredForm.all()) {
      List<Object> values = form.values(random, PAIRS + 1).toList();
      for (int i = 1; i < values.size(); i++) {
        compare(form, values.get(i - 1), values.get(i)).ifPresent(alike::add);
      }
    }
    assertThat(alike).isEmpty();
  }

  @Property(tries = 3)
  void every_attribute_changes_the_tree(@ForAll Random random) {
    Set<String> forgotten = new TreeSet<>();
    for (DeclaredForm form : DeclaredForm.all()) {
      List<Object> values = form.values(random, PAIRS + 1).toList();
      for (int i = 1; i < values.size(); i++) {
        changed(form, values.get(i - 1), values.get(i)).forEach(forgotten::add);
      }
    }
    assertThat(forgotten).isEmpty();
  }

  /** What the form forgets of the value when one attribute after the other becomes the other's. */
  private static List<String> changed(DeclaredForm form, Object value, Object other) {
    List<String> forgotten = new ArrayList<>();
    if (value.getClass() == other.getClass()) {
      for (Attribute attribute : Attribute.of(value)) {
        attribute
            .copied(value, other)
            .flatMap(copy -> compare(form, value, copy))
            .ifPresent(alike -> forgotten.add("%s forgets %s".formatted(form.name(), attribute)));
      }
    }
    return forgotten;
  }

  /** What is wrong if both are written alike but are not equal. */
  private static Optional<String> compare(DeclaredForm form, Object one, Object other) {
    if (one.equals(other)) {
      return Optional.empty();
    }
    Tree brief = form.brief(one);
    Tree otherBrief = form.brief(other);
    boolean isAlike =
        brief.equals(otherBrief)
            || form.full(one).equals(form.full(other)) && !sorted(brief).equals(sorted(otherBrief));
    return isAlike
        ? Optional.of("%s writes %s and %s alike".formatted(form.name(), one, other))
        : Optional.empty();
  }

  /** The tree with every array in one order: what full trees may do to an array without one. */
  private static Tree sorted(Tree tree) {
    if (tree instanceof Tree.Members object) {
      Map<String, Tree> members = new HashMap<>();
      object.byName().forEach((name, part) -> members.put(name, sorted(part)));
      return Tree.members(members);
    }
    return tree instanceof Tree.Items
        ? Tree.items(
            tree.parts().stream()
                .map(FormAttributesProperties::sorted)
                .sorted(Comparator.comparing(Tree::canonicalText))
                .toList())
        : tree;
  }
}
