package org.openbook.alliance.target;

import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.FormulaTable;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;

/** How target costs stand in documents. */
final class TargetCostForm {
  private static final ObjectForm<TargetCost> MEMBERS =
      ObjectForm.of("", TargetCost::builder, TargetCost.Builder::build)
          .among(Provision.FORM, TargetCost::provision, TargetCost.Builder::provision)
          .required("period", ContractPeriod.FORM, TargetCost::period, TargetCost.Builder::period)
          .optional(
              "basis",
              ComparisonBasis.FORM,
              TargetCost::basis,
              TargetCost.Builder::basis,
              ComparisonBasis.directCosts())
          .described("What it contains.")
          .optional(
              "baseline", Amounts.FORM, TargetCostForm::baseline, TargetCost.Builder::baseline)
          .described("The amount that was agreed first; with tranches it is their sum.")
          .list("tranches", Tranche.FORM, TargetCost::tranches, TargetCost.Builder::addAllTranches)
          .described("Parts of the period with targets of their own, without gap.")
          .optional(
              "priceLevel", PriceLevel.FORM, TargetCost::priceLevel, TargetCost.Builder::priceLevel)
          .described("The prices that the baseline is in.")
          .list("events", TargetEvent.FORM, TargetCost::events, TargetCost.Builder::addAllEvents)
          .described("What changed it, in the order in which it was agreed.")
          .form()
          .described("The cost that was agreed for a period, and everything that changed it.");

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
