package org.openbook.alliance.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Source;

/**
 * A computed number that can be checked: its value, what it is called, the clause and source that
 * it rests on, and the figures that it was computed from.
 *
 * <p>Not a copy of the evaluation but a view of it, so that explaining costs nothing until somebody
 * looks. Replay law: {@link #recomputed} makes the value again from the operands' values alone.
 */
public final class Figure {
  private final Evaluation evaluation;
  private final int part;

  Figure(Evaluation evaluation, int part) {
    this.evaluation = evaluation;
    this.part = part;
  }

  /** The value; exact, rounded only where the formula rounds. */
  public Rational value() {
    return Objects.requireNonNull(evaluation.value(part));
  }

  /** Of what. */
  public Unit unit() {
    return formula().unit();
  }

  /** The formula that this is the value of. */
  public Formula formula() {
    return evaluation.formula(part);
  }

  /** What the contract calls it, if it has a name. */
  public Optional<Label> label() {
    return formula().label();
  }

  /** The clause that makes it what it is, if its name cites one. */
  public Optional<Clause> clause() {
    return formula().clause();
  }

  /** What it is in the contract's words; a figure if nothing more is said of it. */
  public Meaning meaning() {
    return formula().meaning();
  }

  /**
   * How it is known: of a fact the source that the inputs gave, of a name the source of the name.
   */
  public Optional<Source> source() {
    return formula()
        .fact()
        .flatMap(id -> evaluation.inputs().find(id).map(Inputs.Input::source))
        .or(formula()::source);
  }

  /**
   * The figures that this was computed from, in the order of the formula's operands. Those that
   * were not needed (the branch that a choice did not take) are left out.
   */
  public List<Figure> operands() {
    return evaluation.operands(part);
  }

  /** The figure, and what it only names or rounds, one under the other; the last does neither. */
  public List<Figure> underNames() {
    List<Figure> figures = new ArrayList<>(List.of(this));
    Formula bare = formula().bare();
    while (!figures.get(figures.size() - 1).formula().equals(bare)) {
      figures.add(figures.get(figures.size() - 1).operands().get(0));
    }
    return List.copyOf(figures);
  }

  /** The value made again from the values of {@link #operands} alone; of a leaf, its value. */
  public Rational recomputed() {
    return Replay.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure that
        && formula().equals(that.formula())
        && evaluation.inputs().equals(that.evaluation.inputs());
  }

  @Override
  public int hashCode() {
    return formula().hashCode();
  }

  /** The name, if any, the value and the unit. */
  @Override
  public String toString() {
    return label().map(label -> label + " = ").orElse("") + value() + " " + unit();
  }
}
