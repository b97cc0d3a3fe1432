package org.openbook.alliance.settlement;

import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.term.Provision;

/** How a line stands in documents. */
final class LineForm {
  static final Line.Kind KIND = Line.Kind.INCENTIVE;
  private static final Member<Line, Optional<Rounding>> ROUNDING = Rounding.member(Line::rounding);

  /** All of a line. */
  static ObjectForm<Line> form() {
    return paying(
            ObjectForm.of("", Line::builder, Line.Builder::build)
                .required("id", LineId.FORM, Line::id, Line.Builder::id)
                .optional(
                    "kind", Forms.word(Line.Kind.values()), Line::kind, Line.Builder::kind, KIND)
                .described("What the line pays for.")
                .required("amount", FormulaForm.FORM, Line::amount, Line.Builder::amount),
            line -> line)
        .form();
  }

  /** Adds everything of a line but its id, its kind and its amount. */
  static <T> ObjectForm.Builder<T, Line.Builder> paying(
      ObjectForm.Builder<T, Line.Builder> form, Function<T, Line> line) {
    return form.required(
            "payers", Distribution.FORM, any -> line.apply(any).payers(), Line.Builder::payers)
        .required(
            "payees", Distribution.FORM, any -> line.apply(any).payees(), Line.Builder::payees)
        .with(
            Rounding.member(any -> line.apply(any).rounding()),
            ObjectForm.Builder.ifPresent(Line.Builder::rounding))
        .optional(
            "onAccount",
            FormulaForm.FORM,
            any -> line.apply(any).onAccount(),
            Line.Builder::onAccount)
        .optional(
            "retention",
            Provision.part(Rate.FORM, Rate::provision),
            any -> line.apply(any).retention(),
            Line.Builder::retention)
        .described("What of the line is payable before its end, as a rate or as a discount.")
        .optional(
            "belowZero",
            Forms.word(Line.BelowZero.values()),
            any -> line.apply(any).belowZero(),
            Line.Builder::belowZero)
        .described("What an amount below 0 means: of a fee refused, otherwise paid back.")
        .optional(
            "partOfPeriod",
            Forms.word(PartOfPeriod.values()),
            any -> line.apply(any).partOfPeriod(),
            Line.Builder::partOfPeriod)
        .described("How a party that is bound for part of a period shares, unless the model says.");
  }

  private LineForm() {}

  /** The payable of the line that a document has at this place. */
  static Slot<Formula> payableAt(Place place) {
    Slot<Formula> amount = Member.required("amount", FormulaForm.FORM, Line::amount).read(place);
    Slot<Optional<Rounding>> rounding = ROUNDING.read(place);
    return place.build(
        () -> Line.rounded(amount.get(), rounding.get().orElseThrow(LineForm::inNoCurrency)));
  }

  // The currency could not be read, which is told where it stands.
  private static IllegalArgumentException inNoCurrency() {
    return new IllegalArgumentException("it states no rounding, and its currency is not known");
  }
}
