package org.openbook.alliance.analysis.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.analysis.Cause;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.analysis.IncentiveReport;
import org.openbook.alliance.analysis.Marginal;
import org.openbook.alliance.analysis.PayoutCurve;
import org.openbook.alliance.analysis.PayoutMap;
import org.openbook.alliance.analysis.Payouts;
import org.openbook.alliance.analysis.Witness;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;

/**
 * Analyses of generated models and what they find, as plain parameters:
 * {@code @Domain(AnalysisDomain.class)}.
 */
public final class AnalysisDomain extends DomainContextBase {
  private static final Axis COSTS = Axis.actualCost(Rational.ZERO, Rational.of(7_000));

  @Provide
  Arbitrary<IncentiveAnalysis> analyses() {
    return SettlementArbitraries.cases().map(AnalysisDomain::analysis);
  }

  @Provide
  Arbitrary<Axis> axes() {
    Arbitrary<Axis> measured =
        SettlementArbitraries.cases().map(AnalysisDomain::first).map(Axis::measured);
    return Arbitraries.oneOf(measured, Arbitraries.just(COSTS));
  }

  private static IncentiveAnalysis analysis(SettlementCase given) {
    return IncentiveAnalysis.of(given.model(), given.facts());
  }

  private static KeyResultIndicator first(SettlementCase given) {
    return given.model().scorecard().orElseThrow().indicators().get(0);
  }

  // ---- curves ----

  @Provide
  Arbitrary<Payouts> payouts() {
    return analyses().map(analysis -> analysis.along(COSTS));
  }

  @Provide
  Arbitrary<PayoutCurve> curves() {
    return Picks.among(payouts(), Payouts::lines);
  }

  @Provide
  Arbitrary<PayoutCurve.Breakpoint> breakpoints() {
    return Picks.among(curves(), PayoutCurve::breakpoints);
  }

  @Provide
  Arbitrary<PayoutCurve.Limits> limits() {
    return breakpoints().map(PayoutCurve.Breakpoint::limits);
  }

  @Provide
  Arbitrary<PayoutCurve.Piece> pieces() {
    return Picks.among(curves(), PayoutCurve::pieces);
  }

  @Provide
  Arbitrary<PayoutCurve.Course> courses() {
    return pieces().map(PayoutCurve.Piece::course);
  }

  @Provide
  Arbitrary<PayoutCurve.Slopes> slopes() {
    return curves().map(curve -> curve.slopesAt(Rational.of(1_000)));
  }

  @Provide
  Arbitrary<Marginal> marginals() {
    return Picks.among(analyses(), analysis -> analysis.marginals(List.of(COSTS)));
  }

  @Provide
  Arbitrary<PayoutMap> maps() {
    return SettlementArbitraries.cases()
        .map(
            given ->
                analysis(given)
                    .map(
                        given.model().alliance().parties().get(0).id(),
                        COSTS,
                        Axis.measured(first(given)),
                        2));
  }

  // ---- findings ----

  @Provide
  Arbitrary<IncentiveReport> reports() {
    return analyses().map(analysis -> analysis.check(List.of(COSTS)));
  }

  @Provide
  Arbitrary<IncentiveReport.Known> known() {
    return Picks.among(reports(), IncentiveReport::known);
  }

  @Provide
  Arbitrary<Finding> findings() {
    return Picks.among(reports(), IncentiveReport::findings);
  }

  @Provide
  Arbitrary<Cause> causes() {
    return Picks.among(findings(), Finding::causes);
  }

  @Provide
  Arbitrary<Witness> witnesses() {
    return Picks.among(findings(), finding -> finding.witness().stream().toList());
  }
}
