package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.testing.AllianceDomain;

/**
 * Random documents with random faults: every fault is told at its place, and no other. The faults
 * are those that a schema can name: a missing member, an unknown one, a value of another kind, a
 * misspelt word, a bad number, null.
 */
@Domain(AllianceDomain.class)
class FormFaultsProperties {
  private static final int VALUES = 3;
  private static final int MOST_FAULTS = 5;

  @Property(tries = 5)
  void every_fault_is_told_and_none_is_invented(@ForAll Random random) {
    List<String> wrong = new ArrayList<>();
    for (DeclaredForm form : DeclaredForm.all()) {
      TreeSchema schema = new TreeSchema(form.schema());
      form.values(random, VALUES)
          .flatMap(value -> wrong(form, schema, value, random).stream())
          .findFirst()
          .ifPresent(wrong::add);
    }
    assertThat(wrong).isEmpty();
  }

  @Property(tries = 1)
  void faults_of_every_kind_are_made(@ForAll Random random) {
    Set<FaultyTree.Kind> made = EnumSet.noneOf(FaultyTree.Kind.class);
    for (DeclaredForm form : DeclaredForm.all()) {
      TreeSchema schema = new TreeSchema(form.schema());
      form.values(random, 1)
          .flatMap(value -> schema.possibleFaults(form.full(value)).stream())
          .forEach(fault -> made.add(fault.kind()));
    }
    assertThat(made).containsExactly(FaultyTree.Kind.values());
  }

  private static List<String> wrong(
      DeclaredForm form, TreeSchema schema, Object value, Random random) {
    Tree tree = random.nextBoolean() ? form.brief(value) : form.full(value);
    FaultyTree faulty = FaultyTree.of(tree, schema, 1 + random.nextInt(MOST_FAULTS), random);
    List<DocumentException.Fault> told = form.faults(faulty.tree(), value);
    return faulty.isTold(told)
        ? List.of()
        : List.of(
            "%s: %s was told as %s of %s".formatted(form.name(), faulty.faults(), told, tree));
  }
}
