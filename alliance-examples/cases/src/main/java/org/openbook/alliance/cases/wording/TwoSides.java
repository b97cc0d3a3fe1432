package org.openbook.alliance.cases.wording;

import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * A contract of one client and one provider, and the facts of a period of which only totals are
 * known.
 *
 * <p>Not for an open book: there the costs come from its entries.
 */
public final class TwoSides {
  /** Who orders and pays. */
  public static final PartyId CLIENT = PartyId.of("client");

  /** Who produces and is paid. */
  public static final PartyId PROVIDER = PartyId.of("provider");

  private TwoSides() {}

  /** The two, bound from a day on, under the names that the contract uses. */
  public static Alliance alliance(String client, String provider, LocalDate from) {
    return alliance(Label.en(client), Label.en(provider), from);
  }

  /** The two, bound from a day on, under their names in several languages. */
  public static Alliance alliance(Label client, Label provider, LocalDate from) {
    return Alliance.builder()
        .add(Party.of(CLIENT, client), Role.CLIENT, from)
        .add(Party.of(PROVIDER, provider), Role.PROVIDER, from)
        .build();
  }

  /** A line that the client pays the provider; below 0 it is paid back. */
  public static Line line(String id, Formula amount) {
    return Line.builder()
        .id(LineId.of(id))
        .amount(amount)
        .payers(Participation.sole(CLIENT))
        .payees(Participation.sole(PROVIDER))
        .build();
  }

  /** A line that the provider pays the client. */
  public static Line charge(String id, Formula amount) {
    return Line.builder()
        .id(LineId.of(id))
        .amount(amount)
        .payers(Participation.sole(PROVIDER))
        .payees(Participation.sole(CLIENT))
        .build();
  }

  /** What happened in a period of which the target and the actual cost are published as totals. */
  public static PeriodFacts.Builder facts(
      TargetCost target, MonetaryAmount actualCost, Source source) {
    return PeriodFacts.builder()
        .period(target.period())
        .target(target)
        .putOthers(actualCostId(), money(Amounts.value(actualCost), source));
  }

  /** A target without events. */
  public static TargetCost target(
      ContractPeriod period, ComparisonBasis basis, MonetaryAmount baseline, Source source) {
    return TargetCost.builder()
        .provision(
            Wording.published(
                    Label.of("Tavoitekustannus", "Målkostnad", "Target cost"), source.reference())
                .withSource(source))
        .period(period)
        .basis(basis)
        .baseline(baseline)
        .build();
  }

  /** An amount as a fact. */
  public static Inputs.Input money(Rational amount, Source source) {
    return new Inputs.Input(amount, Unit.MONEY, source);
  }

  private static QuantityId actualCostId() {
    return QuantityId.of("actual-cost");
  }
}
