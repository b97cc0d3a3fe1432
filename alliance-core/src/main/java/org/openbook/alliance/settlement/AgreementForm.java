package org.openbook.alliance.settlement;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;

/** How an agreement stands in documents. */
final class AgreementForm {
  /** What a document says of an agreement, until all of it is read. */
  private static final class Draft {
    private final Agreement.Builder agreement = Agreement.builder();
    private Optional<ContractPeriod> term = Optional.empty();
    private Optional<CommercialModel> model = Optional.empty();
    private List<Agreement.Version> versions = List.of();

    void label(Label label) {
      agreement.label(label);
    }

    void term(ContractPeriod days) {
      agreement.term(days);
      term = Optional.of(days);
    }

    void periods(List<ContractPeriod> periods) {
      agreement.addAllPeriods(periods);
    }

    void targets(List<TargetCost> targets) {
      agreement.addAllTargets(targets);
    }

    void model(CommercialModel only) {
      model = Optional.of(only);
    }

    void versions(List<Agreement.Version> all) {
      versions = all;
    }

    Agreement agreement() {
      if (model.isPresent() == !versions.isEmpty()) {
        throw new IllegalArgumentException(
            "it has %s; it must have one of 'model' and 'versions'"
                .formatted(model.isPresent() ? "both" : "neither"));
      }
      model.ifPresent(
          only -> agreement.addVersions(Agreement.Version.of(term.orElseThrow(), only)));
      return agreement.addAllVersions(versions).build();
    }
  }

  static final Form<Agreement> FORM =
      ModelStandIns.within(
          ObjectForm.of("", Draft::new, Draft::agreement)
              .required("label", Label.FORM, Agreement::label, Draft::label)
              .required("term", ContractPeriod.FORM, Agreement::term, Draft::term)
              .described("How long the agreement lasts: its first and its last day.")
              .list("periods", ContractPeriod.FORM, Agreement::periods, Draft::periods)
              .described("The periods that are settled, each once.")
              .list("targets", TargetCost.FORM, Agreement::targets, Draft::targets)
              .described("The target costs that were agreed, each of its period.")
              .optional("model", CommercialModel.FORM, Agreement::onlyModel, Draft::model)
              .described("The commercial model, if one is in force through all the term.")
              .optional(
                  "versions",
                  Forms.list(Agreement.Version.FORM),
                  agreement ->
                      agreement.onlyModel().isPresent()
                          ? Optional.empty()
                          : Optional.of(agreement.versions()),
                  Draft::versions)
              .described("The models of the term, each with the days on which it is in force.")
              .form());

  private AgreementForm() {}
}
