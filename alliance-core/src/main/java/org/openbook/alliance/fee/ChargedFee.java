package org.openbook.alliance.fee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.notation.TermFigure;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * An alliance fee with the target and the actual cost that its shares are taken of.
 *
 * @param fee the fee
 * @param target the target cost, if the fee has a share of it
 * @param actual the actual cost, if the fee has a share of it
 */
public record ChargedFee(AllianceFee fee, Optional<Formula> target, Optional<Formula> actual)
    implements Term {
  /** What documents call the term, and the fee among its figures. */
  public static final String WORD = "allianceFee";

  /** The name of the part at risk among its figures. */
  public static final String AT_RISK = "fee-at-risk";

  /** The name of the secured part among its figures. */
  public static final String SECURED = "secured-fee";

  private static final String TARGET = "target-cost";
  private static final String ACTUAL = "actual-cost";

  /** The fee's members; target and actual cost where they are others than the period's. */
  public static final Form<ChargedFee> FORM =
      Provision.part(
          ObjectForm.of(
                  "",
                  ChargedFee::of,
                  Member.among(AllianceFee.FORM, ChargedFee::fee),
                  FormulaForm.usually("target", TARGET, ChargedFee::target),
                  FormulaForm.usually("actual", ACTUAL, ChargedFee::actual))
              .described("What is paid beside the costs, for overhead, profit and risk."),
          term -> term.fee().provision());

  /** How each figure is read where the fee stands. */
  public static final Map<String, Function<Place, Slot<Formula>>> FIGURES =
      Maps.toMap(List.of(WORD, AT_RISK, SECURED), name -> Term.figure(FORM, name));

  /** Refuses a base that the fee has no share of, and a share without its base. */
  public ChargedFee {
    Faults.in(() -> "alliance fee '%s'".formatted(fee.provision()))
        .require(
            target.isPresent() == fee.shareOfTarget().isPresent(),
            () -> "its share of the target and its target must be given both or neither")
        .require(
            actual.isPresent() == fee.shareOfActual().isPresent(),
            () -> "its share of the actual cost and its actual cost must be given both or neither")
        .throwIfAny();
  }

  /** A fee on these bases, of which it keeps those that it has a share of. */
  public static ChargedFee of(AllianceFee fee, Formula target, Formula actual) {
    requireNonNull(target, "target");
    requireNonNull(actual, "actual");
    return new ChargedFee(
        fee, fee.shareOfTarget().map(any -> target), fee.shareOfActual().map(any -> actual));
  }

  @Override
  public String word() {
    return WORD;
  }

  /** The fee. */
  public Formula formula() {
    List<Formula> parts = new ArrayList<>();
    fee.lumpSum().ifPresent(amount -> parts.add(Formula.money(amount)));
    fee.shareOfTarget().ifPresent(share -> parts.add(target.orElseThrow().times(share)));
    fee.shareOfActual().ifPresent(share -> parts.add(actual.orElseThrow().times(share)));
    Formula sum = parts.size() == 1 ? parts.get(0) : Formula.sum(parts);
    Formula raised = fee.minimum().map(least -> sum.atLeast(Formula.money(least))).orElse(sum);
    return fee.maximum()
        .map(most -> raised.atMost(Formula.money(most)))
        .orElse(raised)
        .named(fee.provision(), Meaning.FEE, new TermFigure(this, WORD));
  }

  /** The part of the fee that a pool releases or keeps: the fee times the part at risk. */
  public Formula atRisk() {
    return formula()
        .times(fee.partAtRisk())
        .named(StandardLabel.FEE_AT_RISK.label(), Meaning.FEE_AT_RISK);
  }

  /** The part of the fee that is paid whatever is scored: the fee less the part at risk. */
  public Formula secured() {
    return formula()
        .times(Rational.ONE.minus(fee.partAtRisk()))
        .named(StandardLabel.SECURED_FEE.label(), Meaning.SECURED_FEE);
  }

  @Override
  public Map<String, Formula> figures() {
    return ImmutableMap.of(WORD, formula(), AT_RISK, atRisk(), SECURED, secured());
  }

  @Override
  public List<Formula> parts() {
    return Stream.of(target, actual).flatMap(Optional::stream).toList();
  }

  @Override
  public Tree.Members write(Writing writing) {
    return (Tree.Members) FORM.write(this, writing);
  }
}
