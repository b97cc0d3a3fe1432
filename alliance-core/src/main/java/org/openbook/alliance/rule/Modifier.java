package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * A change of an amount that an event or a judgement makes outside the score: a major success, a
 * major failure, a disaster adjustment.
 *
 * <p>Not a rate that always holds (see {@link Rate}): it is applied where its condition holds and
 * leaves the amount as it is elsewhere. In the list of gain it touches gain only, in that of pain
 * pain only, in both lists both. An amount is added wherever the condition holds, also to an amount
 * of 0: a contract that changes a gain only where there is one says so in the condition. Worked
 * numbers: with the event, a factor of 0.8 makes 1 000 to 800 and an amount of −300 makes it 700.
 *
 * @param provision what the contract calls it
 * @param condition when it is applied
 * @param change a factor (unit RATIO; a fixed one is 0 or more) or an amount (unit MONEY)
 */
public record Modifier(Provision provision, Formula condition, Formula change)
    implements NamedRule {
  /** What the contract calls it, when it is applied, and the change. */
  public static final ObjectForm<Modifier> FORM =
      ObjectForm.of(
          "",
          Modifier::of,
          Member.among(Provision.usually(StandardLabel.MODIFIED), Modifier::provision),
          Member.required("where", FormulaForm.FORM, Modifier::condition),
          Member.<Modifier, Formula>required("modifier", FormulaForm.FORM, Modifier::change)
              .described("A factor, or an amount that is added."));

  /** Refuses a change that is neither factor nor amount, and a condition that is none. */
  public Modifier {
    requireNonNull(provision, "provision");
    Unit given = condition.unit();
    Unit changed = change.unit();
    boolean factor = changed.equals(Unit.RATIO);
    Faults.in(() -> "modifier '%s'".formatted(provision))
        .require(
            given.equals(Unit.CONDITION),
            () -> "its condition is a %s; it is a CONDITION".formatted(given))
        .require(
            factor || changed.isMoney(),
            () -> "its change is a %s; it is a RATIO (factor) or MONEY (amount)".formatted(changed))
        .require(
            !factor || !change.fixed().filter(value -> value.signum() < 0).isPresent(),
            () -> "its factor is %s; a factor is 0 or more".formatted(change.fixed().orElseThrow()))
        .throwIfAny();
  }

  /**
   * Multiplies by a factor (unit RATIO) or adds an amount (unit MONEY) where the condition holds.
   */
  public static Modifier of(Provision provision, Formula condition, Formula change) {
    return new Modifier(provision, condition, change);
  }

  /**
   * The same where an event occurred. How often it occurred is a fact (unit COUNT): a period
   * without the event says 0, and one that says nothing is not settled. However often it occurs,
   * the change is made once.
   */
  public static Modifier onEvent(Provision provision, QuantityId event, Formula change) {
    Formula times = Formula.quantity(event, Unit.COUNT, provision.label());
    return new Modifier(provision, times.isAtLeast(Formula.count(Rational.ONE)), change);
  }

  @Override
  public Formula apply(Formula amount) {
    Formula changed = change.unit().isMoney() ? amount.plus(change) : amount.times(change);
    return made(Formula.choice(condition, changed, amount), amount);
  }

  @Override
  public Meaning meaning() {
    return Meaning.MODIFIER;
  }

  @Override
  public List<Formula> formulas() {
    return List.of(condition, change);
  }

  @Override
  public Tree.Members write(Writing writing) {
    return FORM.write(this, writing);
  }

  @Override
  public String toString() {
    return provision.toString();
  }
}
