package org.openbook.alliance.rule;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Alternatives;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * A condition on some other figure that an amount must pass to be paid: a least score, a quality
 * standard.
 *
 * <p>Not a threshold on the amount itself (see {@link Threshold}). All-or-nothing: below the limit
 * nothing is left, at or above it everything. Proportional: below the limit the part that the
 * figure has reached of it. Whether the limit itself passes is written in the terms. In the rules
 * of one line it gates that line; the same gate in the rules of every line gates the whole
 * incentive. Worked numbers: with a limit of 50, inclusive, an amount of 1 000 stays 1 000 at 50
 * and becomes 0 at 49 (all-or-nothing) or 980 (proportional).
 */
@Value.Immutable
public abstract class Gate implements NamedRule {
  // The words cannot be read the other way round: the limit itself passes, or only what is more.
  private static final Alternatives<Edge> LIMITS =
      Alternatives.<Edge>of("a gate")
          .or(
              "atLeast",
              FormulaForm.FORM,
              edge -> Edge.limit(edge, Bound.INCLUSIVE),
              limit -> new Edge(limit, Bound.INCLUSIVE))
          .or(
              "moreThan",
              FormulaForm.FORM,
              edge -> Edge.limit(edge, Bound.EXCLUSIVE),
              limit -> new Edge(limit, Bound.EXCLUSIVE));

  /** What the contract calls it, the figure, the limit that it must reach, and what is left. */
  public static final ObjectForm<Gate> FORM =
      ObjectForm.of("", Gate::builder, Gate.Builder::build)
          .among(Provision.usually(StandardLabel.GATED), Gate::provision, Gate.Builder::provision)
          .required("gate", FormulaForm.FORM, Gate::measured, Gate.Builder::measured)
          .described("The figure that must reach the limit.")
          .with(Member.among(LIMITS, Gate::edge), (gate, edge) -> edge.onto(gate))
          .required("effect", Forms.word(Effect.values()), Gate::effect, Gate.Builder::effect)
          .described("What is left below the limit.")
          .form();

  Gate() {}

  /** Whether a figure that equals the limit passes. */
  public enum Bound {
    /** It passes. */
    INCLUSIVE,
    /** It does not. */
    EXCLUSIVE
  }

  /** What a gate leaves of the amount below its limit. */
  public enum Effect {
    /** Nothing. */
    ALL_OR_NOTHING,
    /** The part of it that the figure has reached of the limit, at least nothing. */
    PROPORTIONAL
  }

  /** The limit, and whether it passes itself. */
  private record Edge(Formula limit, Bound bound) {
    static Optional<Formula> limit(Edge edge, Bound bound) {
      return edge.bound == bound ? Optional.of(edge.limit) : Optional.empty();
    }

    void onto(Builder gate) {
      gate.limit(limit).bound(bound);
    }
  }

  private Edge edge() {
    return new Edge(limit(), bound());
  }

  /** A builder; provision, measured, limit, bound and effect are mandatory. */
  public static Builder builder() {
    return ImmutableGate.builder();
  }

  @Override
  public abstract Provision provision();

  /** The figure that must reach the limit. */
  public abstract Formula measured();

  /** The limit, in the unit of the figure. */
  // Mandatory; a default only so that the refusal names the gate and its clause.
  @Value.Default
  public Formula limit() {
    throw new IllegalStateException(
        "gate '%s' has no threshold; a gate has a limit".formatted(provision()));
  }

  /** Whether the limit itself passes. */
  public abstract Bound bound();

  /** What is left below the limit. */
  public abstract Effect effect();

  @Value.Check
  void check() {
    Unit figure = measured().unit();
    Unit needed = limit().unit();
    Faults.in(() -> "gate '%s'".formatted(provision()))
        .require(
            figure.goesWith(needed) && !figure.equals(Unit.CONDITION),
            () -> "its figure is a %s and its limit a %s; they are alike".formatted(figure, needed))
        .require(
            effect() == Effect.ALL_OR_NOTHING || isAboveZeroIfFixed(limit()),
            () ->
                "its limit is %s; the limit of a proportional gate is above 0"
                    .formatted(limit().fixed().orElseThrow()))
        .throwIfAny();
  }

  private static boolean isAboveZeroIfFixed(Formula limit) {
    return limit.fixed().filter(value -> value.signum() <= 0).isEmpty();
  }

  /** Whether the gate is passed. */
  public Formula passes() {
    return measured()
        .compared(bound() == Bound.INCLUSIVE ? Relation.AT_LEAST : Relation.MORE, limit());
  }

  @Override
  public Formula apply(Formula amount) {
    Formula below =
        effect() == Effect.ALL_OR_NOTHING
            ? Formula.constant(Rational.ZERO, amount.unit())
            : amount.times(reachedPart());
    return made(Formula.choice(passes(), amount, below), amount);
  }

  private Formula reachedPart() {
    Formula part = measured().dividedBy(limit()).positivePart();
    // Below a limit above 0 the part is below 1; a limit that the facts bring below 0 must not
    // raise.
    return limit().fixed().isPresent() ? part : part.atMost(Formula.ratio(Rational.ONE));
  }

  @Override
  public Meaning meaning() {
    return Meaning.GATE;
  }

  @Override
  public List<Formula> formulas() {
    return List.of(measured(), limit());
  }

  @Override
  public Tree.Members write(Writing writing) {
    return FORM.write(this, writing);
  }

  @Override
  public String toString() {
    return provision().toString();
  }

  /** Collects a gate's terms. */
  public interface Builder {
    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** The figure that must reach the limit. */
    Builder measured(Formula measured);

    /** The limit. */
    Builder limit(Formula limit);

    /** Whether the limit itself passes. */
    Builder bound(Bound bound);

    /** What is left below the limit. */
    Builder effect(Effect effect);

    /** The gate. */
    Gate build();
  }
}
