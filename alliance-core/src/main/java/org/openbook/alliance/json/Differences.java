package org.openbook.alliance.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;

/** Where a document states something else than it should. */
final class Differences {
  private final Predicate<Path> passedOver;
  private final List<Verification.Finding> findings = new ArrayList<>();

  private Differences(Predicate<Path> passedOver) {
    this.passedOver = passedOver;
  }

  /**
   * The differences of two trees.
   *
   * @param passedOver which places are not compared
   */
  static List<Verification.Finding> of(Tree stated, Tree due, Predicate<Path> passedOver) {
    Differences differences = new Differences(passedOver);
    differences.compare(stated, due, Path.ROOT);
    return differences.findings;
  }

  private void compare(@Nullable Tree stated, @Nullable Tree due, Path path) {
    if (passedOver.test(path)) {
      return;
    }
    if (stated instanceof Tree.Members given && due instanceof Tree.Members wanted) {
      Set<String> names = new LinkedHashSet<>(wanted.byName().keySet());
      names.addAll(given.byName().keySet());
      names.forEach(
          name -> compare(given.byName().get(name), wanted.byName().get(name), path.at(name)));
    } else if (stated instanceof Tree.Items given && due instanceof Tree.Items wanted) {
      for (int i = 0; i < Math.max(given.parts().size(), wanted.parts().size()); i++) {
        compare(item(given, i), item(wanted, i), path.at(i));
      }
    } else if (stated == null || !stated.equals(due)) {
      findings.add(
          new Verification.Finding(
              path.toString(), "it states %s; it is %s".formatted(text(stated), text(due))));
    }
  }

  private static @Nullable Tree item(Tree.Items array, int index) {
    return index < array.parts().size() ? array.parts().get(index) : null;
  }

  private static String text(@Nullable Tree tree) {
    if (tree == null) {
      return "nothing";
    }
    return Faults.quote(tree instanceof Tree.Text text ? text.value() : tree.toString());
  }
}
