package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;

/**
 * The exact analysis of a model's incentives around the facts of a period.
 *
 * <p>Not a simulation: every breakpoint, jump and slope is computed from the terms themselves, over
 * all numbers of a range at once. What is analysed is what is due in the end, without retention.
 * Worked number: half of an under-run of a target of 100 changes at exactly 100.
 */
public final class IncentiveAnalysis {
  private final CommercialModel model;
  private final PeriodFacts facts;
  private final Reimbursement reimbursement;
  private final Questions questions;
  private final Situation situation;

  private IncentiveAnalysis(
      CommercialModel model, PeriodFacts facts, Reimbursement reimbursement, Questions questions) {
    this.model = model;
    this.facts = facts;
    this.reimbursement = reimbursement;
    this.questions = questions;
    this.situation = new Situation(model, facts, reimbursement);
  }

  /**
   * The analysis of these terms, everything that is not moved as in these facts. A fact that an
   * axis moves need not be given.
   *
   * @throws IllegalArgumentException naming everything that is wrong with the facts
   */
  public static IncentiveAnalysis of(CommercialModel model, PeriodFacts facts) {
    return new IncentiveAnalysis(
        model.in(facts.period()), facts, Reimbursement.BY_TERMS, Questions.NONE);
  }

  // ---- what else is known ----

  /**
   * The same analysis where these parties spend the directly reimbursable costs in this proportion
   * and have back of them what the terms pay. Unless said, each party that a line pays costs back
   * spends these, and costs that no line pays back are assumed to be paid back in full beside the
   * terms; the report tells what was assumed.
   */
  public IncentiveAnalysis withSpending(Participation parts) {
    return new IncentiveAnalysis(
        model, facts, Reimbursement.said(requireNonNull(parts, "parts")), questions);
  }

  /**
   * The same analysis, looking for payments beyond what the clients together may pay.
   *
   * @throws IllegalArgumentException if it is in another currency than the model
   */
  public IncentiveAnalysis withBudget(MonetaryAmount budget) {
    String given = budget.getCurrency().getCurrencyCode();
    String agreed = model.currency().getCurrencyCode();
    if (!given.equals(agreed)) {
      throw new IllegalArgumentException(
          "budget is in %s; the agreement's currency is %s".formatted(given, agreed));
    }
    return new IncentiveAnalysis(
        model, facts, reimbursement, new Questions(Amounts.value(budget), questions.feeLine()));
  }

  /** The same of a plain decimal in the agreement's currency. */
  public IncentiveAnalysis withBudget(BigDecimal value, CurrencyUnit agreed) {
    return withBudget(Amounts.of(value, agreed));
  }

  /**
   * The same analysis, looking for pain beyond the fee, which this line pays. Unless said, the
   * lines of kind FEE pay it.
   *
   * @throws IllegalArgumentException if the model has no such line
   */
  public IncentiveAnalysis withFee(LineId line) {
    requireNonNull(line, "line");
    List<LineId> known = model.lines().stream().map(Line::id).toList();
    if (!known.contains(line)) {
      throw new IllegalArgumentException(
          "fee is line '%s'; the lines are %s".formatted(line, known));
    }
    return new IncentiveAnalysis(
        model, facts, reimbursement, new Questions(questions.limit(), line));
  }

  // ---- answers ----

  /**
   * What is paid along an axis.
   *
   * @throws IllegalArgumentException if the terms do not use the quantity
   */
  public Payouts along(Axis axis) {
    return Payouts.of(situation.with(axis), axis.asFact());
  }

  /**
   * Everything that is wrong along these axes, and a proof where nothing is.
   *
   * @throws IllegalArgumentException if there is no axis, or the terms do not use a quantity
   */
  public IncentiveReport check(List<Axis> axes) {
    if (axes.isEmpty()) {
      throw new IllegalArgumentException("there are no axes to check along; there is at least one");
    }
    Findings findings = new Findings();
    List<OrderCheck.Along> all = new ArrayList<>();
    for (Axis axis : axes) {
      Payouts payouts = along(axis);
      new AxisCheck(payouts, questions, findings).run();
      all.add(new OrderCheck.Along(axis, payouts));
    }
    checkTerms(all, findings);
    new OrderCheck(situation, all, findings).run();
    return findings.report(situation.assumptions());
  }

  // Terms with a figure in place of its facts are other terms. What moves the facts does not reach
  // them, so whether their parts do anything is asked only where no fact moves.
  private void checkTerms(List<OrderCheck.Along> all, Findings findings) {
    List<Payouts> facts =
        all.stream()
            .filter(along -> along.axis().figure().isEmpty())
            .map(OrderCheck.Along::payouts)
            .toList();
    if (facts.isEmpty()) {
      all.stream()
          .map(OrderCheck.Along::payouts)
          .forEach(only -> new TermCheck(only.situation(), List.of(only), findings).run());
    } else {
      new TermCheck(situation, facts, findings).run();
    }
  }

  /**
   * What one unit more and one unit less of each quantity bring to each party, at the number that
   * the facts give: euros per measured point, per euro of cost.
   *
   * @throws IllegalArgumentException if the facts do not give a quantity
   */
  public List<Marginal> marginals(List<Axis> axes) {
    List<Marginal> marginals = new ArrayList<>();
    for (Axis axis : axes) {
      Rational number = situation.now(axis);
      Rational step = axis.high().minus(axis.low());
      Payouts payouts =
          along(
              axis.within(axis.low().min(number.minus(step)), axis.high().max(number.plus(step))));
      for (Party party : model.alliance().parties()) {
        marginals.add(
            new Marginal(axis.id(), party.id(), payouts.party(party.id()).slopesAt(number)));
      }
    }
    return List.copyOf(marginals);
  }

  /**
   * What a party is paid on a grid over two quantities: exact settlements, for a picture.
   *
   * @param steps how many steps each axis is cut into; 1 or more
   */
  public PayoutMap map(PartyId party, Axis across, Axis up, int steps) {
    return PayoutMap.of(
        situation.with(across).with(up),
        model.alliance().party(party).id(),
        List.of(across.asFact(), up.asFact()),
        steps);
  }

  /** The model's name and the facts that are held: {@code Small model (4.11) on facts of …}. */
  @Override
  public String toString() {
    return model.provision() + " on " + facts;
  }
}
