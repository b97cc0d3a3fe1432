package org.openbook.alliance.target;

import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.FormulaTable;
import org.openbook.alliance.target.TargetCost.Builder;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;

/** How target costs stand in documents. */
final class TargetCostForm {
  private static final ObjectForm<TargetCost> MEMBERS =
      ObjectForm.of("", TargetCost::builder, Builder::build)
          .among(Provision.FORM, TargetCost::provision, Builder::provision)
          .required("period", ContractPeriod.FORM, TargetCost::period, Builder::period)
          .optional(
              "basis",
              ComparisonBasis.FORM,
              TargetCost::basis,
              Builder::basis,
              ComparisonBasis.directCosts())
          .described("What it contains.")
          .optional("baseline", Amounts.FORM, TargetCostForm::baseline, Builder::baseline)
          .described("The amount that was agreed first; with tranches it is their sum.")
          .list("tranches", Tranche.FORM, TargetCost::tranches, Builder::addAllTranches)
          .described("Parts of the period with targets of their own, without gap.")
          .optional("priceLevel", PriceLevel.FORM, TargetCost::priceLevel, Builder::priceLevel)
          .described("The prices that the baseline is in.")
          .list("events", TargetEvent.FORM, TargetCost::events, Builder::addAllEvents)
          .described("What changed it, in the order in which it was agreed.")
          .form();

  static final Form<TargetCost> FORM =
      FormulaTable.of("target", MEMBERS, "events", TargetCostForm::changes);

  private TargetCostForm() {}

  private static Optional<MonetaryAmount> baseline(TargetCost target) {
    return target.tranches().isEmpty() ? Optional.of(target.baseline()) : Optional.empty();
  }

  /** The changes that are written as formulas. */
  private static List<Formula> changes(TargetCost target) {
    return target.events().stream()
        .filter(event -> event.indexed().isEmpty())
        .map(TargetEvent::change)
        .toList();
  }
}
