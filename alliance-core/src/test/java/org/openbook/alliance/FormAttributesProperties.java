package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
  /**
   * What generators never vary: whole cases are in euros, and what was not asked for yet. It is
   * read and written all the same, because it is changed below.
   */
  private static final Set<String> NOT_VARIED =
      Set.of(
          "the generator of scoring.KeyResultIndicator never varies attribute improvementGoal",
          "the generator of settlement.CommercialModel never varies attribute currency",
          "the generator of settlement.CommercialModel never varies attribute payment",
          "the generator of settlement.CommercialModel never varies attribute provision",
          "the generator of settlement.PeriodFacts never varies attribute baselines",
          "the generator of settlement.PeriodFacts never varies attribute others",
          "the generator of statement.CostStatement never varies attribute currency");

  /** What no single change reaches: the amounts of a model are in its currency. */
  private static final Set<String> NOT_CHANGED =
      Set.of("the generator of settlement.CommercialModel never varies attribute currency");

  /** What no digest knows, because the library words it. */
  private static final Set<String> FOR_PEOPLE_ONLY =
      Set.of("cost.CostFinding.FORM does not tell attribute message of cost.CostFinding");

  private static final int MOST_VALUES = 200;
  private static final int PAIRS = 12;

  @Property(tries = 1)
  void every_generator_varies_every_attribute(@ForAll Random random) {
    FormVariety variety = new FormVariety(NOT_VARIED);
    DeclaredForm.all().forEach(form -> variety.draw(form, form.values(random, MOST_VALUES)));
    assertThat(variety.missing()).isEmpty();
  }

  @Property(tries = 1)
  void every_attribute_is_changed(@ForAll Random random) {
    FormVariety variety = new FormVariety(NOT_CHANGED);
    ValueChanges changes = new ValueChanges();
    DeclaredForm.all()
        .forEach(
            form -> variety.draw(form, changes.among(form.values(random, MOST_VALUES), random)));
    assertThat(variety.missing()).isEmpty();
  }

  @Property(tries = 1)
  void unequal_values_have_unequal_trees(@ForAll Random random) {
    Set<String> alike = new TreeSet<>();
    for (DeclaredForm form : DeclaredForm.all()) {
      List<Object> values = form.values(random, PAIRS + 1).toList();
      for (int i = 1; i < values.size(); i++) {
        compare(form, values.get(i - 1), values.get(i)).ifPresent(alike::add);
        alike.addAll(forgotten(form, values.get(i - 1), values.get(i)));
      }
    }
    assertThat(alike).isSubsetOf(FOR_PEOPLE_ONLY);
  }

  /** What the form forgets of the value when one attribute after the other becomes the other's. */
  private static List<String> forgotten(DeclaredForm form, Object value, Object other) {
    List<String> forgotten = new ArrayList<>();
    if (value.getClass() == other.getClass()) {
      for (Attribute attribute : Attribute.of(value)) {
        attribute
            .with(value, attribute.in(other))
            .flatMap(copy -> compare(form, value, copy))
            .ifPresent(
                alike ->
                    forgotten.add(
                        "%s does not tell attribute %s of %s"
                            .formatted(form.name(), attribute.name(), attribute.owner())));
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
