package org.openbook.alliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openbook.alliance.document.Tree;

/**
 * A tree with faults at places that do not lie inside each other, so that each is told once and
 * none hides another.
 *
 * @param tree what to read
 * @param faults what is wrong with it
 */
record FaultyTree(Tree tree, List<Fault> faults) {
  /** What can be wrong. */
  enum Kind {
    MISSING_MEMBER,
    UNKNOWN_MEMBER,
    WRONG_KIND,
    BAD_TEXT
  }

  /**
   * Something that reading must tell.
   *
   * @param kind what was done
   * @param place what was changed: nothing else may be wrong there or inside
   * @param told the path that is told
   * @param change makes the fault
   */
  record Fault(Kind kind, TreePlace place, String told, Change change) {
    @Override
    public String toString() {
      return kind + " at " + place;
    }
  }

  /** Changes a whole tree. */
  @FunctionalInterface
  interface Change {
    Tree of(Tree whole);
  }

  /** The tree with some of the faults that its schema knows, at random. */
  static FaultyTree of(Tree tree, TreeSchema schema, int count, Random random) {
    List<Fault> possible = new ArrayList<>(schema.possibleFaults(tree));
    Collections.shuffle(possible, random);
    List<Fault> chosen = new ArrayList<>();
    Tree faulty = tree;
    for (Fault fault : possible) {
      if (chosen.size() < count
          && chosen.stream().noneMatch(other -> other.place().overlaps(fault.place()))) {
        chosen.add(fault);
        faulty = fault.change().of(faulty);
      }
    }
    return new FaultyTree(faulty, chosen);
  }

  /** The paths that must be told, each as often as it is. */
  List<String> told() {
    return faults.stream().map(Fault::told).sorted().toList();
  }
}
