package org.openbook.alliance.target.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.term.ContractPeriod;

/** Target costs of the period 2018–2021 with shared and owner-borne events of both signs. */
public final class TargetArbitraries {
  private static final ContractPeriod PERIOD = ContractPeriod.parse("2018-04-01/2021-12-31");

  private TargetArbitraries() {}

  /** Target costs in euros, between 30 and 120. */
  public static Arbitrary<TargetCost> targets() {
    return Combinators.combine(
            Arbitraries.integers().between(50, 100), events().list().ofMaxSize(4))
        .as(TargetArbitraries::target);
  }

  /** Events of at most five euros. */
  public static Arbitrary<TargetEvent> events() {
    return Combinators.combine(
            Arbitraries.of(TargetEvent.Kind.class),
            Arbitraries.of(Bearer.class),
            cents(),
            cents(),
            Arbitraries.longs().between(0, PERIOD.days() - 1))
        .as(TargetArbitraries::event);
  }

  private static Arbitrary<Rational> cents() {
    return Arbitraries.integers().between(-500, 500).map(cents -> Rational.of(cents, 100));
  }

  private static TargetCost target(int baseline, List<TargetEvent> events) {
    TargetCost.Builder target =
        TargetCost.builder()
            .provision(Given.term("Target cost"))
            .period(PERIOD)
            .basis(ComparisonBasis.directCosts())
            .baseline(Amounts.euros("" + baseline));
    events.forEach(target::addEvents);
    return target.build();
  }

  private static TargetEvent event(
      TargetEvent.Kind kind, Bearer bearer, Rational amount, Rational cost, long day) {
    TargetEvent.Builder event =
        TargetEvent.builder()
            .provision(Given.term("Event"))
            .kind(kind)
            .bearer(bearer)
            .amount(Amounts.of(amount, Amounts.EUR))
            .date(PERIOD.start().plusDays(day))
            .approver("leadership team");
    return bearer == Bearer.OWNER
        ? event.recognisedCost(Amounts.of(cost, Amounts.EUR)).build()
        : event.build();
  }
}
