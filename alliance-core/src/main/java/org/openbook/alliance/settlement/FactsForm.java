package org.openbook.alliance.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.notation.FactForm;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.time.AgreedDays;

/** How the facts of a period stand in a document. */
final class FactsForm {
  private static final String PERIOD = "period";

  private static final ObjectForm<PeriodFacts> MEMBERS =
      ObjectForm.of("", PeriodFacts::builder, PeriodFacts.Builder::build)
          .required(PERIOD, ContractPeriod.FORM, PeriodFacts::period, PeriodFacts.Builder::period)
          .optional("target", TargetCost.FORM, PeriodFacts::target, PeriodFacts.Builder::target)
          .described("The target cost of the period, where the terms do not say it.")
          .optional(
              "within", AgreedDays.FORM, PeriodFacts::agreedDays, PeriodFacts.Builder::agreedDays)
          .described("The contract period and the term, where the terms count time by them.")
          .optional(
              "measurements",
              Measurement.BY_INDICATOR,
              PeriodFacts::measurements,
              PeriodFacts.Builder::addAllMeasurements,
              List.of())
          .described("What was measured, by indicator.")
          .optional(
              "unmeasured",
              Forms.unordered(KeyResultId.FORM),
              PeriodFacts::unmeasured,
              (facts, ids) -> ids.forEach(facts::addUnmeasured),
              List.of())
          .described("The indicators that stay without a value for good, as the parties agreed.")
          .optional(
              "baselines",
              Measurement.BY_INDICATOR,
              PeriodFacts::baselines,
              (facts, values) -> values.forEach(facts::addBaselines),
              List.of())
          .described("The values that improvement is measured from.")
          .optional(
              "facts",
              Forms.entries(QuantityId::of, QuantityId::value, FactForm.FORM),
              PeriodFacts::others,
              (facts, others) -> others.forEach(facts::putOthers),
              Map.of())
          .described("Other facts that the terms ask for, by the names that they use.")
          .optional("costs", CostStatement.FORM, PeriodFacts::costs, PeriodFacts.Builder::costs)
          .described("The costs of the period as the open book adds them up.")
          .form();

  /** The costs are of the period of the facts. */
  static final Form<PeriodFacts> FORM =
      ModelStandIns.within(
          Forms.scoped(MEMBERS, ContractPeriod.class, FactsForm::period, PeriodFacts::period));

  private FactsForm() {}

  private static Optional<ContractPeriod> period(Place facts) {
    Slot<ContractPeriod> period =
        Member.required(PERIOD, ContractPeriod.FORM, (ContractPeriod any) -> any)
            .read(facts.trial());
    return period.isReadable() ? Optional.of(period.get()) : Optional.empty();
  }
}
