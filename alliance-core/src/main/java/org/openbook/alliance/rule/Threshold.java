package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.immutables.value.Value;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * A size that an amount must reach before it counts: a minimum savings rate, an own risk.
 *
 * <p>Not a gate on another figure (see {@link Gate}). A first-dollar threshold counts the whole
 * amount once it is reached; a deductible counts only what lies above, so it has no jump and nobody
 * owns its edge. A negative amount counts nothing. Worked numbers: with 4 % of a benchmark of 1
 * 000, an amount of 50 counts 50 (first-dollar) or 10 (deductible); an amount of 40 counts 40 if a
 * first-dollar threshold is inclusive and otherwise nothing.
 */
@Value.Immutable
public abstract class Threshold implements NamedRule {
  /** What the contract calls it, the size to reach, and what counts once it is reached. */
  public static final ObjectForm<Threshold> FORM =
      ObjectForm.of(
          "",
          Threshold::of,
          Member.among(Provision.usually(StandardLabel.COUNTED), Threshold::provision),
          Member.required("threshold", FormulaForm.FORM, Threshold::limit),
          Member.<Threshold, Gate.Bound>required(
                  "bound", Forms.word(Gate.Bound.values()), Threshold::bound)
              .described("Whether an amount that equals the threshold has reached it."),
          Member.<Threshold, Counting>required(
                  "counting", Forms.word(Counting.values()), Threshold::counting)
              .described("What counts: the whole amount, or what lies above the threshold."));

  Threshold() {}

  private static Threshold of(
      Provision provision, Formula limit, Gate.Bound bound, Counting counting) {
    return ImmutableThreshold.builder()
        .provision(provision)
        .limit(limit)
        .bound(bound)
        .counting(counting)
        .build();
  }

  /** What counts once the threshold is reached. */
  public enum Counting {
    /** The whole amount. */
    FIRST_DOLLAR,
    /** What lies above the threshold. */
    ABOVE_ONLY
  }

  /**
   * The whole amount counts once it reaches the limit.
   *
   * @param limit the size to reach; a fixed one is 0 or more
   * @param bound whether an amount that equals the limit has reached it
   */
  public static Threshold firstDollar(Provision provision, Formula limit, Gate.Bound bound) {
    return of(provision, limit, bound, Counting.FIRST_DOLLAR);
  }

  /**
   * Only what lies above the limit counts.
   *
   * @param limit the size to exceed; a fixed one is 0 or more
   */
  public static Threshold deductible(Provision provision, Formula limit) {
    return of(provision, limit, Gate.Bound.INCLUSIVE, Counting.ABOVE_ONLY);
  }

  @Override
  public abstract Provision provision();

  /** The size to reach. */
  public abstract Formula limit();

  /** Whether an amount that equals the limit has reached it; of no effect on a deductible. */
  public abstract Gate.Bound bound();

  /** What counts once it is reached. */
  public abstract Counting counting();

  @Value.Check
  void check() {
    Faults.in(() -> "threshold '%s'".formatted(provision()))
        .require(
            !limit().fixed().filter(value -> value.signum() < 0).isPresent(),
            () -> "it is %s; a threshold is 0 or more".formatted(limit().fixed().orElseThrow()))
        .throwIfAny();
  }

  @Override
  public Formula apply(Formula amount) {
    requireNonNull(amount, "amount");
    return made(counting() == Counting.ABOVE_ONLY ? above(amount) : whole(amount), amount);
  }

  // A limit that the facts bring below 0 must not let a negative amount count.
  private Formula size() {
    return limit().fixed().isPresent() ? limit() : limit().positivePart();
  }

  private Formula above(Formula amount) {
    return amount.minus(size()).positivePart();
  }

  private Formula whole(Formula amount) {
    Relation reached = bound() == Gate.Bound.INCLUSIVE ? Relation.AT_LEAST : Relation.MORE;
    return Formula.choice(
        amount.compared(reached, size()), amount, Formula.constant(Rational.ZERO, amount.unit()));
  }

  @Override
  public Meaning meaning() {
    return Meaning.THRESHOLD;
  }

  @Override
  public List<Formula> formulas() {
    return List.of(limit());
  }

  @Override
  public Tree.Members write(Writing writing) {
    return FORM.write(this, writing);
  }

  @Override
  public String toString() {
    return provision().toString();
  }
}
