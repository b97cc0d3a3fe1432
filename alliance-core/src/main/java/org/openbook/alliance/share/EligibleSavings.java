package org.openbook.alliance.share;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * The proof gate: of an under-run only what the providers demonstrate as a saving is shared.
 *
 * <p>Not for pain, which needs no proof; it stands first among the rules of gain. What was not
 * demonstrated (an over-estimated target, good luck) stays with the owner. A demonstration below 0
 * proves nothing; one that was not given is missing, and the period is not settled. Worked numbers:
 * of an under-run of 6 600 000 with 5 000 000 demonstrated, 5 000 000 are eligible; with 7 000 000
 * demonstrated 6 600 000.
 *
 * @param provision what the contract calls the eligible part
 * @param demonstrated the savings that were demonstrated; unit MONEY
 */
public record EligibleSavings(Provision provision, Formula demonstrated) implements NamedRule {
  /** What the contract calls the eligible part, and what is demonstrated. */
  public static final ObjectForm<EligibleSavings> FORM =
      ObjectForm.of(
          "",
          EligibleSavings::of,
          Member.among(
              Provision.usually(StandardLabel.ELIGIBLE_SAVINGS), EligibleSavings::provision),
          Member.required("eligibleSavings", FormulaForm.FORM, EligibleSavings::demonstrated));

  /** Refuses a demonstration that is no money. */
  public EligibleSavings {
    requireNonNull(provision, "provision");
    Faults.in(() -> "eligible savings '%s'".formatted(provision))
        .require(
            demonstrated.unit().isMoney(),
            () -> "what is demonstrated is a %s; it is MONEY".formatted(demonstrated.unit()))
        .throwIfAny();
  }

  /** What is demonstrated, under the contract's name for the eligible part. */
  public static EligibleSavings of(Provision provision, Formula demonstrated) {
    return new EligibleSavings(provision, demonstrated);
  }

  @Override
  public Formula apply(Formula underrun) {
    return made(underrun.atMost(demonstrated.positivePart()), underrun);
  }

  @Override
  public Meaning meaning() {
    return Meaning.ELIGIBLE_SAVINGS;
  }

  @Override
  public List<Formula> formulas() {
    return List.of(demonstrated);
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
