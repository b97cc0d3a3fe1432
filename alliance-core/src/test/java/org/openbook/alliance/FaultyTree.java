package org.openbook.alliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Tree;

/**
 * A tree with faults at places that do not lie inside each other, so that each is told once and
 * none hides another.
 *
 * @param tree what to read
 * @param faults what is wrong with it
 */
record FaultyTree(Tree tree, List<Fault> faults) {
  private static final Set<String> HEAD = Set.of("$.format", "$.version");

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
   * @param lost the texts that stood there
   * @param change makes the fault
   */
  record Fault(Kind kind, TreePlace place, String told, Set<String> lost, Change change) {
    /** The same fault of this tree. */
    Fault losing(Tree whole) {
      return new Fault(kind, place, told, place.texts(whole), change);
    }

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
          && chosen.stream().noneMatch(other -> hides(other, fault) || hides(fault, other))) {
        chosen.add(fault.losing(tree));
        faulty = fault.change().of(faulty);
      }
    }
    return new FaultyTree(faulty, chosen);
  }

  // Of a document whose kind or version cannot be told nothing more is read.
  private static boolean hides(Fault fault, Fault other) {
    return HEAD.contains(fault.place().toString()) || fault.place().overlaps(other.place());
  }

  /**
   * Whether exactly these faults are told, each once. A member that a choice between kinds does not
   * know may be told of the choice or of the member. What follows from a fault may be told too:
   * that nothing refers to a formula any more, and that a name stands for nothing when the table of
   * formulas cannot be read.
   */
  boolean isTold(List<DocumentException.Fault> all) {
    List<String> due = new ArrayList<>(faults.stream().map(Fault::told).toList());
    List<DocumentException.Fault> others = new ArrayList<>();
    for (DocumentException.Fault told : all) {
      if (!due.remove(told.path())
          && !due.remove(told.path().replace(TreeSchema.UNKNOWN_STEP, ""))) {
        others.add(told);
      }
    }
    return due.isEmpty() && others.stream().allMatch(this::follows);
  }

  private boolean follows(DocumentException.Fault told) {
    return told.message().startsWith("nothing refers to it")
            && faults.stream().anyMatch(fault -> fault.lost().contains(lastStep(told)))
        || told.message().contains("is neither a formula of this document")
            && faults.stream().anyMatch(fault -> fault.place().endsWith("formulas"));
  }

  private static String lastStep(DocumentException.Fault told) {
    String step = told.path().substring(told.path().lastIndexOf("formulas") + "formulas".length());
    return step.startsWith("[") ? step.substring(2, step.length() - 2) : step.substring(1);
  }

  @Override
  public String toString() {
    return faults + " in " + tree;
  }
}
