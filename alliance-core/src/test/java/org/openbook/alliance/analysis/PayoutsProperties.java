package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;

/** The curves of random models enclose what settling gives at any number of the range. */
class PayoutsProperties {
  private static final Rational CENT = Rational.of(1, 100);

  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  @Provide
  Arbitrary<Rational> parts() {
    return Arbitraries.integers().between(0, 1_000).map(n -> Rational.of(n, 1_000));
  }

  @Property(tries = 100)
  void curves_along_the_actual_cost_enclose_every_settlement(
      @ForAll("cases") SettlementCase given, @ForAll("parts") Rational part) {
    check(given, Axis.actualCost(Rational.ZERO, Rational.of(7_000)), part);
  }

  @Property(tries = 100)
  void curves_along_the_target_cost_enclose_every_settlement(
      @ForAll("cases") SettlementCase given, @ForAll("parts") Rational part) {
    check(given, Axis.of(PeriodFacts.TARGET, Rational.ZERO, Rational.of(7_000)), part);
  }

  @Property(tries = 100)
  void curves_along_an_indicator_enclose_every_settlement(
      @ForAll("cases") SettlementCase given, @ForAll("parts") Rational part) {
    KeyResultIndicator first = given.model().scorecard().orElseThrow().indicators().get(0);
    check(given, Axis.measured(first), part);
  }

  private static void check(SettlementCase given, Axis axis, Rational part) {
    Payouts payouts = IncentiveAnalysis.of(given.model(), given.facts()).along(axis);
    List<PayoutCurve> lines = payouts.lines();
    List<PayoutCurve> parties =
        given.model().alliance().parties().stream().map(p -> payouts.party(p.id())).toList();
    Rational random = axis.low().plus(axis.high().minus(axis.low()).times(part));
    for (Rational number : tried(lines, axis, random)) {
      Settlement settled = given.model().settle(payouts.situation().at(axis, number));
      for (int i = 0; i < lines.size(); i++) {
        assertEnclosed(lines.get(i), settled.lines().get(i).figure().value(), number);
      }
      for (int i = 0; i < parties.size(); i++) {
        PartyStatement statement = settled.partyStatements().get(i);
        assertEnclosed(parties.get(i), Amounts.value(statement.net()), number);
      }
    }
  }

  private static List<Rational> tried(List<PayoutCurve> curves, Axis axis, Rational random) {
    List<Rational> tried = new ArrayList<>(List.of(random));
    for (PayoutCurve curve : curves) {
      for (PayoutCurve.Breakpoint at : curve.breakpoints()) {
        tried.add(at.at().low());
        tried.add(at.at().low().minus(CENT));
        tried.add(at.at().high().plus(CENT));
      }
    }
    tried.removeIf(x -> x.isLessThan(axis.low()) || x.isMoreThan(axis.high()));
    return tried.stream().distinct().toList();
  }

  private static void assertEnclosed(PayoutCurve curve, Rational settled, Rational number) {
    assertThat(curve.valueAt(number))
        .hasValueSatisfying(
            value ->
                assertThat(value.contains(settled))
                    .as("%s at %s: %s contains %s", curve, number, value, settled)
                    .isTrue());
  }

  @Property(tries = 100)
  void all_parties_together_get_nothing_anywhere(
      @ForAll("cases") SettlementCase given, @ForAll("parts") Rational part) {
    Axis axis = Axis.actualCost(Rational.ZERO, Rational.of(7_000));
    Payouts payouts = IncentiveAnalysis.of(given.model(), given.facts()).along(axis);
    Rational number = axis.high().times(part);
    Enclosure all = Enclosure.of(Rational.ZERO);
    for (var party : given.model().alliance().parties()) {
      Optional<Enclosure> value = payouts.party(party.id()).valueAt(number);
      Assume.that(value.isPresent());
      all = all.plus(value.get());
    }

    assertThat(all.contains(Rational.ZERO)).isTrue();
    assertThat(all.middle()).isEqualTo(Rational.ZERO);
  }
}
