package org.openbook.alliance.formula.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;

/** Walks explanations. */
public final class Figures {
  private Figures() {}

  /**
   * The figure and all that it rests on, each once however often it is used, in the order in which
   * they are met. Does not recurse, so any depth is fine.
   */
  public static List<Figure> under(Figure root) {
    Map<Formula, Figure> met = new LinkedHashMap<>();
    Deque<Figure> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Figure figure = open.removeFirst();
      if (met.putIfAbsent(figure.formula(), figure) == null) {
        open.addAll(figure.operands());
      }
    }
    return List.copyOf(met.values());
  }
}
