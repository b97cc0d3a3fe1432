package org.openbook.alliance.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Settlement.Notice;
import org.openbook.alliance.settlement.Settlement.Notice.Slip;
import org.openbook.alliance.text.TextStyle;

/** Finds what a settlement draws attention to. */
final class Notices {
  private final Settlement settlement;
  private final Calculation calculation;
  private final List<Notice> notices = new ArrayList<>();

  Notices(Settlement settlement, Calculation calculation) {
    this.settlement = settlement;
    this.calculation = calculation;
  }

  List<Notice> all() {
    calculation
        .ratiosAboveOne()
        .forEach((step, ratio) -> add(Slip.RATIO_ABOVE_ONE, step, percent(ratio)));
    settlement.lines().forEach(this::addPaidToItself);
    addCosts();
    ModelTerms.unpaid(settlement.model()).forEach(this::addUnpaid);
    return List.copyOf(notices);
  }

  private Label percent(Rational ratio) {
    return said(ratio.times(Rational.HUNDRED), Unit.measure("%"));
  }

  private Label said(Rational value, Unit unit) {
    CurrencyUnit currency = settlement.model().currency();
    return Label.of(
        TextStyle.of(Language.FI, currency).value(value, unit),
        TextStyle.of(Language.SV, currency).value(value, unit),
        TextStyle.of(Language.EN, currency).value(value, unit));
  }

  private void addPaidToItself(SettledLine line) {
    Optional<PartyId> payer = onlyOne(line.paid());
    if (payer.isPresent() && payer.equals(onlyOne(line.received()))) {
      add(
          Slip.PAID_TO_ITSELF,
          line.line().label(),
          settlement.model().alliance().party(payer.get()).name());
    }
  }

  private static Optional<PartyId> onlyOne(Map<PartyId, Rational> parts) {
    Set<PartyId> touched =
        parts.entrySet().stream()
            .filter(part -> !part.getValue().isZero())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return touched.size() == 1 ? touched.stream().findFirst() : Optional.empty();
  }

  private void addUnpaid(Formula figure) {
    add(Slip.NOT_PAID, figure.label().orElseThrow(), figure.clause().orElseThrow().reference());
  }

  private void addCosts() {
    boolean isTold =
        addBelowZero(PeriodFacts.ACTUAL_ID, StandardLabel.DIRECTLY_REIMBURSABLE_COSTS.label());
    if (!isTold) {
      addBelowZero(
          PeriodFacts.COMPARED, StandardLabel.DIRECTLY_REIMBURSABLE_COSTS_COMPARED.label());
    }
    for (Party party : settlement.model().alliance().parties()) {
      addBelowZero(
          PeriodFacts.actualId(party.id()),
          StandardLabel.DIRECTLY_REIMBURSABLE_COSTS_OF_PARTY.of(party.name()));
    }
  }

  private boolean addBelowZero(QuantityId id, Label label) {
    Optional<Rational> value =
        settlement.inputs().find(id).map(Inputs.Input::value).filter(any -> any.signum() < 0);
    value.ifPresent(cost -> add(Slip.COST_BELOW_ZERO, label, said(cost, Unit.MONEY)));
    return value.isPresent();
  }

  private void add(Slip kind, Label subject, Label given) {
    notices.add(new Notice(kind, subject, given));
  }
}
