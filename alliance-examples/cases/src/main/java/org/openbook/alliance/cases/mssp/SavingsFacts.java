package org.openbook.alliance.cases.mssp;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/**
 * The facts that a year's settlement in the programme asks for.
 *
 * <p>Not terms. Amounts are in US dollars, rates and shares are 0.5 for one half, what did or did
 * not happen is 1 or 0. A fact that is called optional may be left out; then the terms say what
 * holds.
 */
public enum SavingsFacts {
  /** The calendar year. */
  YEAR("Performance year", Unit.COUNT),
  /** What the year's care was expected to cost. */
  BENCHMARK("Benchmark", Unit.money("USD")),
  /** What it cost. */
  EXPENDITURE("Expenditure", Unit.money("USD")),
  /** Benchmark less expenditure as published, which is rounded apart from the two; optional. */
  SAVINGS("Benchmark less expenditure", Unit.money("USD")),
  /** The share of the benchmark that a saving or a loss must reach. */
  MINIMUM_RATE("Minimum savings or loss rate", Unit.RATIO),
  /** The quality score; optional where the rates are given. */
  QUALITY("Quality score", Unit.RATIO),
  /** Whether the quality standard was met. */
  STANDARD_MET("Quality standard met", Unit.COUNT),
  /** The most that is shared; optional, otherwise the track's. */
  MAX_SHARE_RATE("Maximum sharing rate", Unit.RATIO),
  /** The year's sharing rate as published; optional, otherwise by rule. */
  SHARING_RATE("Final sharing rate", Unit.RATIO),
  /** The year's loss rate as published; optional, otherwise by rule. */
  LOSS_RATE("Final loss rate", Unit.RATIO),
  /** What is left of savings after the federal budget's cut; 0.98, or 1 in 2019 and 2020. */
  SEQUESTRATION("Part left after sequestration", Unit.RATIO),
  /** The cap on what is paid as a share of the benchmark; optional, otherwise the track's. */
  SAVINGS_CAP("Published cap as a share of the benchmark", Unit.RATIO),
  /** Whether losses are shared. */
  TWO_SIDED("Shares losses", Unit.COUNT),
  /** How many years the agreement has run; asked of Track 2 only. */
  AGREEMENT_YEAR("Year of the agreement", Unit.COUNT),
  /** What a disaster takes off a loss, for the full year; 0 or less; optional. */
  DISASTER_ADJUSTMENT("Disaster adjustment of a full year", Unit.money("USD")),
  /** How many months of the year it counts for; optional, otherwise 12. */
  DISASTER_MONTHS("Months that the adjustment counts for", Unit.COUNT),
  /** Whether the guardrail against undue savings holds them back. */
  GUARDRAIL("Guardrail", Unit.COUNT),
  /** Whether a saving below the minimum rate is paid at half the rate. */
  REDUCED_HALF_SHARE("Half rate below the minimum", Unit.COUNT),
  /** What of an advance is still owed; optional. */
  ADVANCE_BALANCE("Balance of the advance", Unit.money("USD"));

  private final QuantityId id;
  private final Unit unit;
  private final Formula quantity;

  SavingsFacts(String label, Unit unit) {
    this.id = QuantityId.of(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    this.unit = unit;
    this.quantity = Formula.quantity(id, unit, Label.en(label));
  }

  /** The name by which terms ask for it. */
  public QuantityId id() {
    return id;
  }

  /** Of what. */
  public Unit unit() {
    return unit;
  }

  /** The fact as a term. */
  public Formula quantity() {
    return quantity;
  }

  /** The fact where it is given, otherwise what the terms say. */
  Formula or(Formula otherwise) {
    return Formula.choice(given(), quantity, otherwise);
  }

  /** Whether it is given. */
  Formula given() {
    return Formula.present(id);
  }

  /** Whether it is 1. */
  Formula holds() {
    return quantity.isAtLeast(Formula.count(Rational.ONE));
  }
}
