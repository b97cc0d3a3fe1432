package org.openbook.alliance.cases.compare;

import java.util.Locale;
import org.openbook.alliance.cases.australia.ThreeLimb;
import org.openbook.alliance.cases.nec.OptionC;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * A model that somebody could sign.
 *
 * <p>Not a contract: its parameters are those of a worked example, or assumptions. All candidates
 * settle the same facts: a target cost and an outturn cost in euros, the fee inside both.
 */
public enum Candidate {
  /** NEC option C: half within 2.5 % of the target, nothing below, all above. */
  NEC_NARROW,
  /** NEC option C: four ranges from 15 % to 50 %. */
  NEC_WIDE,
  /** Three limbs: half of the difference, pain up to the fee, a tenth of the target. */
  THREE_LIMB;

  private static final ContractPeriod PERIOD = ContractPeriod.parse("2025-01-01/2025-12-31");
  private static final Source ASKED = Source.assumption("given for the comparison");
  private static final Rational FEE = Rational.of(1, 10);

  /** The name on the command line: {@code nec-narrow}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its terms. */
  public CommercialModel model() {
    return switch (this) {
      case NEC_NARROW ->
          OptionC.of(
                  OptionC.between("0", "0.975", "0"),
                  OptionC.between("0.975", "1.025", "0.5"),
                  OptionC.above("1.025", "1"))
              .model(Amounts.EUR, PERIOD.start());
      case NEC_WIDE ->
          OptionC.of(
                  OptionC.between("0", "0.8", "0.15"),
                  OptionC.between("0.8", "0.9", "0.3"),
                  OptionC.between("0.9", "1.1", "0.5"),
                  OptionC.above("1.1", "0.2"))
              .model(Amounts.EUR, PERIOD.start());
      case THREE_LIMB -> ThreeLimb.traditional(fee()).model(Amounts.EUR, PERIOD.start());
    };
  }

  /** What it makes of a target and an outturn cost. */
  public Settlement settle(Rational target, Rational outturn) {
    CommercialModel terms = model();
    TargetCost agreed =
        TwoSides.target(PERIOD, terms.basis(), Amounts.of(target, Amounts.EUR), ASKED);
    Rational spent = outturn.minus(feePaidBeside(target));
    return terms.settle(TwoSides.facts(agreed, Amounts.of(spent, Amounts.EUR), ASKED).build());
  }

  // NEC's fee is inside the price for work done; the second limb is paid beside the first.
  private Rational feePaidBeside(Rational target) {
    return this == THREE_LIMB ? target.times(FEE) : Rational.ZERO;
  }

  private static AllianceFee fee() {
    return AllianceFee.builder()
        .provision(
            Wording.assumed(
                Label.en("Corporate overhead and profit"),
                Label.en("Limb 2"),
                Label.en("a tenth, to compare with")))
        .shareOfTarget(FEE)
        .build();
  }
}
