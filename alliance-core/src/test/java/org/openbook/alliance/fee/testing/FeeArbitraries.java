package org.openbook.alliance.fee.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.fee.ChargedFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.testing.Terms;

/** Fees with every combination of parts and limits. */
public final class FeeArbitraries {
  private FeeArbitraries() {}

  /** Fees in euros. */
  public static Arbitrary<AllianceFee> fees() {
    return Combinators.combine(
            Terms.provisions(),
            Arbitraries.integers().between(1, 7),
            RuleArbitraries.shares(),
            wholes(),
            wholes(),
            Arbitraries.integers().between(0, 3),
            RuleArbitraries.shares())
        .as(FeeArbitraries::fee);
  }

  /** Fees on targets and actual costs that need no facts. */
  public static Arbitrary<ChargedFee> charged() {
    Arbitrary<Formula> bases = RuleArbitraries.amounts().map(Formula::money);
    return Combinators.combine(fees(), bases, bases).as(ChargedFee::of);
  }

  private static Arbitrary<Integer> wholes() {
    return Arbitraries.integers().between(0, 12);
  }

  // The bits of parts and limits say which of them the fee has.
  private static AllianceFee fee(
      Provision term, int parts, Rational share, int one, int other, int limits, Rational atRisk) {
    AllianceFee.Builder fee = AllianceFee.builder().provision(term).partAtRisk(atRisk);
    if ((parts & 1) != 0) {
      fee.lumpSum(Amounts.euros("" + one));
    }
    if ((parts & 2) != 0) {
      fee.shareOfTarget(share);
    }
    if ((parts & 4) != 0) {
      fee.shareOfActual(share);
    }
    if ((limits & 1) != 0) {
      fee.minimum(Amounts.euros("" + Math.min(one, other)));
    }
    if ((limits & 2) != 0) {
      fee.maximum(Amounts.euros("" + Math.max(one, other)));
    }
    return fee.build();
  }
}
