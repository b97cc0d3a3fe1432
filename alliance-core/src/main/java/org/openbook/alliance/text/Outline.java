package org.openbook.alliance.text;

import static org.openbook.alliance.text.Place.WRITTEN_OUT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;

/**
 * Which figures of an explanation have a row of their own, decided before anything is written.
 *
 * <p>What has no name is written out inside the sentence that needs it, but not twice in arithmetic
 * (a formula with sixty shared parts would have 2^60 sentences) and not in parentheses inside
 * parentheses without end. Found without recursion, so any depth is fine.
 */
final class Outline {
  private static final int MOST_NESTED = 3;

  private final Map<Figure, Integer> uses = new HashMap<>();
  private final Map<Figure, Integer> headings = new HashMap<>();
  private final List<Figure> operandsFirst = new ArrayList<>();
  private final Map<Figure, Integer> nesting = new HashMap<>();
  private final Set<Figure> shared = new HashSet<>();
  private final Set<Figure> tooNested = new HashSet<>();

  private record Visit(Figure figure, List<Figure> rest) {}

  /** Of figures that have rows in any case. */
  Outline(List<Figure> rows) {
    for (Figure root : rows) {
      shared.add(root);
      visit(root);
    }
    operandsFirst.forEach(this::decide);
  }

  /** Whether the figure stands in a row, and sentences only mention it. */
  boolean isRow(Figure figure) {
    return switch (Place.of(figure.formula().node())) {
      case SENTENCE -> false;
      case WRITTEN_OUT -> shared.contains(figure) || tooNested.contains(figure);
      case LABELLED_ROW, NUMBERED_ROW -> true;
    };
  }

  /**
   * The same of the only operand of a name or rounding, which can take over that row's sentence.
   */
  boolean isRowBelowName(Figure operand) {
    return switch (Place.of(operand.formula().node())) {
      case SENTENCE -> false;
      case WRITTEN_OUT, NUMBERED_ROW -> shared.contains(operand);
      case LABELLED_ROW -> true;
    };
  }

  private void visit(Figure root) {
    Deque<Visit> open = new ArrayDeque<>();
    use(root, open);
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.rest().isEmpty()) {
        operandsFirst.add(open.pop().figure());
      } else {
        Figure operand = visit.rest().remove(visit.rest().size() - 1);
        if (isHeading(visit.figure().formula().node())) {
          headings.merge(operand, 1, Integer::sum);
        }
        use(operand, open);
      }
    }
  }

  private void use(Figure figure, Deque<Visit> open) {
    if (uses.merge(figure, 1, Integer::sum) == 1) {
      open.push(new Visit(figure, new ArrayList<>(figure.operands())));
    }
  }

  private void decide(Figure figure) {
    if (isNeededTwice(figure)) {
      shared.add(figure);
    }
    int depth = 0;
    List<Figure> operands = figure.operands();
    for (int place = 0; place < operands.size(); place++) {
      depth = Math.max(depth, depthBelow(figure, place, operands.get(place)));
    }
    nesting.put(figure, depth);
    if (depth > MOST_NESTED) {
      tooNested.add(figure);
    }
  }

  /**
   * Two names for one calculation, such as a bonus and its rounding to the cent, both say how it
   * goes: written twice at most, so the whole stays in proportion to the formula.
   */
  private boolean isNeededTwice(Figure figure) {
    int times = uses.getOrDefault(figure, 0);
    boolean isBelowTwoNames = times == 2 && headings.getOrDefault(figure, 0) == 2;
    return times > 1 && !(isBelowTwoNames && Place.of(figure.formula().node()) == WRITTEN_OUT);
  }

  /** Whether it says no more than how its operand goes: a name, a rounding. */
  private static boolean isHeading(Node node) {
    return node instanceof Node.Named || node instanceof Node.Rounded;
  }

  private int depthBelow(Figure figure, int place, Figure operand) {
    Optional<Operator> inner = Operator.of(operand.formula().node());
    if (inner.isEmpty() || isRow(operand)) {
      return 0;
    }
    boolean continues =
        Operator.of(figure.formula().node())
            .filter(outer -> outer.binding() == inner.get().binding())
            .filter(outer -> inner.get().binding() >= outer.required(place))
            .isPresent();
    return nesting.getOrDefault(operand, 0) + (continues ? 0 : 1);
  }
}
