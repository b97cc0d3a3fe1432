package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.RationalFunction;

/** Applies an operation to piecewise operands: over their common breakpoints, cut where it asks. */
final class Weaving {
  private final int part;
  private final Operation operation;
  private final List<Piecewise> operands;
  private final int[] stretch;
  private final Piecewise.Builder result = new Piecewise.Builder();

  private Weaving(int part, Operation operation, List<Piecewise> operands) {
    this.part = part;
    this.operation = operation;
    this.operands = operands;
    this.stretch = new int[operands.size()];
  }

  static Piecewise weave(int part, Operation operation, List<Piecewise> operands) {
    List<Piecewise.Break> ends = operands.get(0).breaks();
    if (operands.stream().allMatch(Piecewise::isConstant)) {
      Place from = ends.get(0).place();
      Place to = ends.get(ends.size() - 1).place();
      List<Value> values = operands.stream().map(operand -> operand.between().get(0)).toList();
      return Piecewise.everywhere(from, to, operation.apply(Cell.point(from), values));
    }
    return new Weaving(part, operation, operands).woven();
  }

  private Piecewise woven() {
    Piecewise.Break first = operands.get(0).breaks().get(0);
    atBreak(first.place());
    Place last = first.place();
    while (hasNext()) {
      Place next = nextPlace();
      stretch(last, next);
      for (int k = 0; k < stretch.length; k++) {
        if (upper(k).place().compareTo(next) == 0) {
          stretch[k]++;
        }
      }
      atBreak(next);
      last = next;
    }
    return withCausesAtTheEnds(result.build());
  }

  // At an end of the range nothing is cut; a jump there that no operand makes is made here.
  private Piecewise withCausesAtTheEnds(Piecewise woven) {
    int last = woven.breaks().size() - 1;
    boolean first = jumps(woven, 0) && operands.stream().noneMatch(of -> jumps(of, 0));
    boolean end =
        jumps(woven, last) && operands.stream().noneMatch(of -> jumps(of, of.breaks().size() - 1));
    if (part < 0 || !(first || end)) {
      return woven;
    }
    List<Piecewise.Break> breaks = new ArrayList<>(woven.breaks());
    if (first) {
      breaks.set(0, caused(breaks.get(0)));
    }
    if (end) {
      breaks.set(last, caused(breaks.get(last)));
    }
    return new Piecewise(List.copyOf(breaks), woven.between());
  }

  private Piecewise.Break caused(Piecewise.Break at) {
    return new Piecewise.Break(at.place(), at.value(), List.of(part));
  }

  private static boolean jumps(Piecewise values, int end) {
    Piecewise.Break at = values.breaks().get(end);
    Value next = values.between().get(Math.min(end, values.between().size() - 1));
    boolean isPole =
        next instanceof Value.Known known && at.place().signOf(known.function().denominator()) == 0;
    return isPole || !Piecewise.localized(next, at.place()).equals(at.value());
  }

  private boolean hasNext() {
    return stretch[0] < operands.get(0).between().size();
  }

  private Piecewise.Break upper(int k) {
    return operands.get(k).breaks().get(stretch[k] + 1);
  }

  private Place nextPlace() {
    Place next = upper(0).place();
    for (int k = 1; k < stretch.length; k++) {
      Place other = upper(k).place();
      next = other.compareTo(next) < 0 ? other : next;
    }
    return next;
  }

  private void atBreak(Place place) {
    List<Value> values = new ArrayList<>(stretch.length);
    List<Integer> causes = new ArrayList<>();
    for (int k = 0; k < stretch.length; k++) {
      Piecewise.Break at = operands.get(k).breaks().get(stretch[k]);
      if (at.place().compareTo(place) == 0) {
        values.add(at.value());
        at.causes().stream().filter(cause -> !causes.contains(cause)).forEach(causes::add);
      } else {
        values.add(Piecewise.localized(operands.get(k).between().get(stretch[k]), place));
      }
    }
    result.point(place, operation.apply(Cell.point(place), values), List.copyOf(causes));
  }

  private void stretch(Place from, Place to) {
    List<Value> values = new ArrayList<>(stretch.length);
    for (int k = 0; k < stretch.length; k++) {
      values.add(operands.get(k).between().get(stretch[k]));
    }
    Place last = from;
    for (Place cut : cuts(Cell.between(from, to), values)) {
      result.stretch(operation.apply(Cell.between(last, cut), values));
      List<Value> there = values.stream().map(value -> Piecewise.localized(value, cut)).toList();
      result.point(cut, operation.apply(Cell.point(cut), there), List.of(part));
      last = cut;
    }
    result.stretch(operation.apply(Cell.between(last, to), values));
  }

  private Iterable<Place> cuts(Cell cell, List<Value> values) {
    TreeSet<Place> places = new TreeSet<>();
    for (RationalFunction divider : operation.dividers(cell, values)) {
      places.addAll(divider.numerator().roots(cell.from(), cell.to()));
    }
    return places;
  }
}
