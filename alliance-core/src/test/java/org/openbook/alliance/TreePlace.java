package org.openbook.alliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;

/**
 * A place in a tree, which need not be there.
 *
 * @param steps names of members and indices of items
 */
record TreePlace(List<Object> steps) {
  static final TreePlace ROOT = new TreePlace(List.of());

  TreePlace at(Object step) {
    return new TreePlace(Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  /** Whether one lies inside the other. */
  boolean overlaps(TreePlace other) {
    int common = Math.min(steps.size(), other.steps.size());
    return steps.subList(0, common).equals(other.steps.subList(0, common));
  }

  boolean endsWith(String name) {
    return !steps.isEmpty() && steps.get(steps.size() - 1).equals(name);
  }

  /** The texts at this place and inside. */
  Set<String> texts(Tree whole) {
    Set<String> texts = new HashSet<>();
    find(whole).ifPresent(tree -> addTexts(tree, texts));
    return texts;
  }

  private static void addTexts(Tree tree, Set<String> texts) {
    if (tree instanceof Tree.Text text) {
      texts.add(text.value());
    }
    tree.parts().forEach(part -> addTexts(part, texts));
  }

  private Optional<Tree> find(Tree whole) {
    Optional<Tree> found = Optional.of(whole);
    for (Object step : steps) {
      found = found.flatMap(tree -> Optional.ofNullable(parts(tree).get(step)));
    }
    return found;
  }

  /** The tree with something else at this place. */
  Tree replaced(Tree whole, UnaryOperator<Tree> change) {
    return replaced(whole, 0, change);
  }

  private Tree replaced(Tree tree, int depth, UnaryOperator<Tree> change) {
    if (depth == steps.size()) {
      return change.apply(tree);
    }
    if (tree instanceof Tree.Members object) {
      String name = (String) steps.get(depth);
      Tree part = object.find(name).orElseThrow();
      return object.with(name, replaced(part, depth + 1, change));
    }
    List<Tree> items = new ArrayList<>(tree.parts());
    int index = (Integer) steps.get(depth);
    items.set(index, replaced(items.get(index), depth + 1, change));
    return Tree.items(items);
  }

  /** Every place of a tree. */
  static List<TreePlace> all(Tree whole) {
    List<TreePlace> places = new ArrayList<>();
    ROOT.visit(whole, places::add);
    return places;
  }

  private void visit(Tree tree, Consumer<TreePlace> visitor) {
    visitor.accept(this);
    parts(tree).forEach((step, part) -> at(step).visit(part, visitor));
  }

  private static Map<Object, Tree> parts(Tree tree) {
    if (tree instanceof Tree.Members object) {
      return new HashMap<>(object.byName());
    }
    Map<Object, Tree> parts = new HashMap<>();
    tree.parts().forEach(part -> parts.put(parts.size(), part));
    return parts;
  }

  /** The path as faults tell it. */
  @Override
  public String toString() {
    Path path = Path.ROOT;
    for (Object step : steps) {
      path = step instanceof Integer index ? path.at(index) : path.at((String) step);
    }
    return path.toString();
  }
}
