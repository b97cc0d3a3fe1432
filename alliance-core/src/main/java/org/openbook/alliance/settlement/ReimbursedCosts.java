package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.notation.TermFigure;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * Directly reimbursable costs that are paid back: those of one party, or of all.
 *
 * <p>Not which costs are reimbursable: that is the cost annex, and the cost statement adds them up.
 * Worked number: of costs of 9 400 000 in a party's open book 9 400 000 are paid back.
 *
 * @param provision what the contract calls them
 * @param of whose costs; empty for those of all parties together
 */
public record ReimbursedCosts(Provision provision, Optional<Party> of) implements Term {
  /** What documents call the term. */
  public static final String WORD = "reimbursedCosts";

  static final String OF = "of";
  static final String FIGURE = "reimbursed-costs";

  static final Form<ReimbursedCosts> FORM =
      Provision.part(
          ObjectForm.of(
                  "",
                  ReimbursedCosts::new,
                  Member.among(
                      Provision.usually(StandardLabel.REIMBURSED_COSTS),
                      ReimbursedCosts::provision),
                  Member.<ReimbursedCosts, Party>optional(
                          OF, PartyOfModel.FORM, ReimbursedCosts::of)
                      .described("Whose costs; without it those of all parties together."))
              .described("Directly reimbursable costs that are paid back."),
          ReimbursedCosts::provision);

  /** Refuses null. */
  public ReimbursedCosts {
    requireNonNull(provision, "provision");
    requireNonNull(of, "of");
  }

  /** The costs of all parties. */
  public static ReimbursedCosts ofAll(Provision provision) {
    return new ReimbursedCosts(provision, Optional.empty());
  }

  /** The costs of one party. */
  public static ReimbursedCosts of(Provision provision, Party party) {
    return new ReimbursedCosts(provision, Optional.of(party));
  }

  /** The costs, under the contract's name for what is paid back. */
  public Formula formula() {
    return of.map(PeriodFacts::actualCostOf)
        .orElseGet(PeriodFacts::actualCost)
        .named(provision, Meaning.REIMBURSED_COSTS, new TermFigure(this, FIGURE));
  }

  // ---- term ----

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public Map<String, Formula> figures() {
    return ImmutableMap.of(FIGURE, formula());
  }

  @Override
  public List<Formula> parts() {
    return List.of();
  }

  @Override
  public Tree.Members write(Writing writing) {
    return (Tree.Members) FORM.write(this, writing);
  }
}
