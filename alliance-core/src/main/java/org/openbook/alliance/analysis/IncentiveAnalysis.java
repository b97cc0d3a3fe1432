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
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.LineId;
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
  private final Spending spending;
  private final Questions questions;
  private final Situation situation;

  private IncentiveAnalysis(
      CommercialModel model, PeriodFacts facts, Spending spending, Questions questions) {
    this.model = model;
    this.facts = facts;
    this.spending = spending;
    this.questions = questions;
    this.situation = new Situation(model, facts, spending);
  }

  /**
   * The analysis of these terms, everything that is not moved as in these facts. A fact that an
   * axis moves need not be given.
   *
   * @throws IllegalArgumentException naming everything that is wrong with the facts
   */
  public static IncentiveAnalysis of(CommercialModel model, PeriodFacts facts) {
    return new IncentiveAnalysis(model, facts, Spending.BY_TERMS, Questions.NONE);
  }

  // ---- what else is known ----

  /**
   * The same analysis where these parties spend the directly reimbursable costs in this proportion.
   * Unless said, each party spends what the terms pay it back, or the only provider spends all.
   */
  public IncentiveAnalysis withSpending(Participation parts) {
    return new IncentiveAnalysis(
        model, facts, Spending.said(requireNonNull(parts, "parts")), questions);
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
        model, facts, spending, new Questions(Amounts.value(budget), questions.feeLine()));
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
    return new IncentiveAnalysis(model, facts, spending, new Questions(questions.limit(), line));
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
    List<Payouts> facts = new ArrayList<>();
    List<Payouts> figures = new ArrayList<>();
    for (Axis axis : axes) {
      Payouts payouts = along(axis);
      new AxisCheck(payouts, questions, findings).run();
      (axis.figure().isEmpty() ? facts : figures).add(payouts);
    }
    checkTerms(facts, figures, findings);
    return findings.report();
  }

  // Terms with a figure in place of its facts are other terms. What moves the facts does not reach
  // them, so whether their parts do anything is asked only where no fact moves.
  private void checkTerms(List<Payouts> facts, List<Payouts> figures, Findings findings) {
    if (!facts.isEmpty()) {
      new TermCheck(situation, facts, findings).run();
      new OrderCheck(situation, facts, findings).run();
    }
    for (Payouts figure : figures) {
      if (facts.isEmpty()) {
        new TermCheck(figure.situation(), List.of(figure), findings).run();
      }
      new OrderCheck(figure.situation(), List.of(figure), findings).run();
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
