package org.openbook.alliance.target.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.IndexedAmount;
import org.openbook.alliance.target.PriceLevel;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;

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

  /**
   * Target costs with every part that may be absent: a price level, another basis, tranches that
   * were decided or are open, changes that follow from an index.
   */
  public static Arbitrary<TargetCost> anyTargets() {
    return Combinators.combine(
            Arbitraries.integers().between(50, 100),
            events().list().ofMaxSize(3),
            indexedEvents().list().ofMaxSize(2),
            PriceArbitraries.priceLevels().optional(),
            Arbitraries.of(ComparisonBasis.Content.class).set(),
            Arbitraries.integers().between(0, 3))
        .as(TargetArbitraries::anyTarget);
  }

  /** Owner-borne changes of prices, which leave the target where it was. */
  public static Arbitrary<TargetEvent> indexedEvents() {
    return Combinators.combine(PriceArbitraries.indexed(), cents())
        .as(TargetArbitraries::indexedEvent);
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

  private static TargetCost anyTarget(
      int euros,
      List<TargetEvent> events,
      List<TargetEvent> indexed,
      Optional<PriceLevel> level,
      Set<ComparisonBasis.Content> contents,
      int decided) {
    TargetCost.Builder target =
        TargetCost.builder()
            .provision(Given.term("Target cost"))
            .period(PERIOD)
            .basis(ComparisonBasis.directCostsAnd(contents.toArray(ComparisonBasis.Content[]::new)))
            .addAllEvents(events)
            .addAllEvents(indexed);
    level.ifPresent(target::priceLevel);
    MonetaryAmount amount = Amounts.euros("" + euros);
    return decided == 0
        ? target.baseline(amount).build()
        : target.addAllTranches(tranches(amount, decided)).build();
  }

  private static List<Tranche> tranches(MonetaryAmount amount, int decided) {
    List<ContractPeriod> years =
        List.of(
            ContractPeriod.parse("2018-04-01/2018-12-31"),
            ContractPeriod.parse("2019-01-01/2019-12-31"),
            ContractPeriod.parse("2020-01-01/2021-12-31"));
    Provision term = Given.term("Tranche");
    return years.stream()
        .map(
            days ->
                years.indexOf(days) < decided
                    ? Tranche.decided(term, days, amount)
                    : Tranche.open(term, days))
        .toList();
  }

  private static TargetEvent indexedEvent(IndexedAmount indexed, Rational cost) {
    return TargetEvent.builder()
        .provision(Given.term("Prices"))
        .kind(TargetEvent.Kind.INDEX)
        .bearer(Bearer.OWNER)
        .indexed(indexed)
        .date(PERIOD.endInclusive())
        .approver("leadership team")
        .recognisedCost(Amounts.of(cost, Amounts.EUR))
        .build();
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
