package org.openbook.alliance.target;

import java.util.Optional;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.TargetEvent.Kind;
import org.openbook.alliance.term.Provision;

/** How events stand in documents: what a change follows from stands there in its place. */
final class TargetEventForm {
  /** By how much: a formula, or what it follows from. */
  private record Change(Optional<Formula> formula, Optional<IndexedAmount> indexed) {
    static final ObjectForm<Change> FORM =
        ObjectForm.of(
            "",
            Change::new,
            Member.<Change, Formula>optional("change", FormulaForm.FORM, Change::formula)
                .described("By how much the target changes; or:"),
            Member.<Change, IndexedAmount>optional(
                    "indexAdjustment", IndexedAmount.FORM, Change::indexed)
                .described("The amount whose prices changed, and how."));

    Change {
      if (formula.isPresent() == indexed.isPresent()) {
        throw new IllegalArgumentException(
            "event has %s; it must have one of the two"
                .formatted(
                    formula.isPresent()
                        ? "a change and an index adjustment"
                        : "neither a change nor an index adjustment"));
      }
    }

    static Change of(TargetEvent event) {
      return event.indexed().isPresent()
          ? new Change(Optional.empty(), event.indexed())
          : new Change(Optional.of(event.change()), Optional.empty());
    }

    void set(TargetEvent.Builder event) {
      formula.ifPresent(event::change);
      indexed.ifPresent(event::indexed);
    }
  }

  static final ObjectForm<TargetEvent> FORM =
      ObjectForm.of("targetEvent", TargetEvent::builder, TargetEvent.Builder::build)
          .among(Provision.FORM, TargetEvent::provision, TargetEvent.Builder::provision)
          .required("kind", Forms.word(Kind.values()), TargetEvent::kind, TargetEvent.Builder::kind)
          .described("Why the target changes.")
          .required(
              "bearer",
              Forms.word(Bearer.values()),
              TargetEvent::bearer,
              TargetEvent.Builder::bearer)
          .described("Whose risk it is: shared moves the target, the owner bears the cost alone.")
          .among(Change.FORM, Change::of, (event, change) -> change.set(event))
          .required("date", Scalars.DATE, TargetEvent::date, TargetEvent.Builder::date)
          .required("approver", Forms.WORDS, TargetEvent::approver, TargetEvent.Builder::approver)
          .described("Who approved it.")
          .optional(
              "recognisedCost",
              Amounts.FORM,
              TargetEvent::recognisedCost,
              TargetEvent.Builder::recognisedCost)
          .described("Of an owner-borne event: the cost that is recognised as caused by it.")
          .form()
          .described("Something that changed a target cost, or that the owner bears alone.");

  private TargetEventForm() {}
}
