package org.openbook.alliance.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.analysis.PayoutCurve;
import org.openbook.alliance.analysis.Payouts;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.PeriodFacts;

/**
 * The curves that are asked for along one quantity.
 *
 * @param ground what is held
 * @param moved what is moved
 * @param payouts what is paid along it
 * @param chosen the curves, each with its name
 */
record Curves(Ground ground, Moved moved, Payouts payouts, List<Named> chosen) {
  /**
   * A curve and what it is of.
   *
   * @param name of which line or party
   * @param curve what is paid
   */
  record Named(Label name, PayoutCurve curve) {}

  /** One line. */
  static List<Named> ofLine(Payouts payouts, LineId line) {
    PayoutCurve curve = payouts.line(line);
    return List.of(new Named(curve.label(), curve));
  }

  /** All that a party is paid, less what it pays. */
  static List<Named> ofParty(Payouts payouts, PartyId party) {
    PayoutCurve curve = payouts.party(party);
    return List.of(new Named(curve.label(), curve));
  }

  /** What each provider keeps after the costs that it spends itself, where these are known. */
  static List<Named> ofProviders(Ground ground, Payouts payouts) {
    List<Named> chosen = new ArrayList<>();
    for (Party party : providers(ground)) {
      Optional<PayoutCurve> result = payouts.result(party.id());
      chosen.add(
          result.isPresent()
              ? new Named(CurveWords.afterCosts(party.name()), result.get())
              : new Named(party.name(), payouts.party(party.id())));
    }
    return chosen;
  }

  /** The parties that provide at the end of the period. */
  static List<Party> providers(Ground ground) {
    List<PartyId> providers =
        ground.model().alliance().holding(Role.PROVIDER, ground.facts().period().endInclusive());
    return ground.model().alliance().parties().stream()
        .filter(party -> providers.contains(party.id()))
        .toList();
  }

  /** The number that the facts give, if it lies in the range. */
  Optional<Rational> now() {
    return now(ground, moved)
        .filter(
            number ->
                !number.isLessThan(moved.axis().low()) && !number.isMoreThan(moved.axis().high()));
  }

  /** The number that the facts give. */
  static Optional<Rational> now(Ground ground, Moved moved) {
    Inputs inputs = ground.model().inputs(ground.facts());
    @Nullable Formula figure = moved.axis().figure().orElse(null);
    if (figure != null) {
      return Optional.of(ground.model().settle(ground.facts()).figure(figure).value());
    }
    QuantityId id = moved.axis().id();
    return inputs
        .find(id)
        .or(() -> inputs.find(PeriodFacts.COMPARED).filter(any -> id.equals(PeriodFacts.ACTUAL_ID)))
        .map(Inputs.Input::value);
  }
}
