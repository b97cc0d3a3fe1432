package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Settlement;

/**
 * Every kind of verdict on random terms against settlements. How many models is a switch: {@code
 * -Dalliance.analysis.models=5000}; from which on {@code -Dalliance.analysis.first=0}.
 */
class BruteForceTest {
  private static final int MODELS = Integer.getInteger("alliance.analysis.models", 40);
  private static final int FIRST = Integer.getInteger("alliance.analysis.first", 0);

  @Test
  void no_settlement_contradicts_a_verdict() {
    Map<Kind, Map<Verdict, Integer>> said = new EnumMap<>(Kind.class);
    List<String> faults = new ArrayList<>();
    for (int seed = FIRST; seed < FIRST + MODELS; seed++) {
      int model = seed;
      check(seed, said).forEach(fault -> faults.add("model " + model + ": " + fault));
    }

    assertThat(faults).as("said: %s", said).isEmpty();
    assertThat(said).containsKeys(Kind.values());
  }

  private static List<String> check(int seed, Map<Kind, Map<Verdict, Integer>> said) {
    RandomModel random = new RandomModel(seed);
    List<Axis> axes = random.axes();
    if (axes.isEmpty()) {
      return List.of();
    }
    Rational budget = Rational.of(1200);
    IncentiveAnalysis analysis =
        IncentiveAnalysis.of(random.model(), random.facts())
            .withBudget(Amounts.euros(budget.toString()));
    IncentiveReport report = analysis.check(axes);
    report
        .known()
        .forEach(
            known ->
                known
                    .verdicts()
                    .forEach(
                        verdict ->
                            said.computeIfAbsent(known.kind(), any -> new EnumMap<>(Verdict.class))
                                .merge(verdict, 1, Integer::sum)));
    List<String> faults = new ArrayList<>();
    List<Settlement> settled = new ArrayList<>();
    for (Axis axis : axes) {
      BruteForce brute = new BruteForce(random, axis, report, budget);
      faults.addAll(brute.faults(analysis.along(axis)));
      brute.settled().values().forEach(one -> one.ifPresent(settled::add));
      faults.addAll(orders(random, axis, report));
    }
    faults.addAll(new IdleParts(random, report, settled).faults());
    return faults;
  }

  private static List<String> orders(RandomModel random, Axis axis, IncentiveReport report) {
    if (report.verdicts().get(Kind.ORDER_MATTERS) != Verdict.PROVED_ABSENT) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    Situation before = new Situation(random.model(), random.facts(), Reimbursement.BY_TERMS);
    for (int line = 0; line < random.rules().size(); line++) {
      for (int rule = 0; rule + 1 < random.rules().get(line).size(); rule++) {
        // What somebody wrote as a lambda is no rule that the contract has a name for.
        boolean named =
            random.rules().get(line).get(rule) instanceof NamedRule
                && random.rules().get(line).get(rule + 1) instanceof NamedRule;
        CommercialModel swapped = random.swapped(line, rule);
        if (named && differs(before, before.with(swapped), axis)) {
          faults.add("rule %s of line %s in the other order".formatted(rule, line));
        }
      }
    }
    return faults;
  }

  private static boolean differs(Situation one, Situation other, Axis axis) {
    Rational step = axis.high().minus(axis.low()).dividedBy(Rational.of(40));
    for (int i = 0; i <= 40; i++) {
      Rational x = axis.low().plus(step.times(Rational.of(i)));
      Optional<Settlement> before = one.settledAt(axis, x);
      Optional<Settlement> after = other.settledAt(axis, x);
      boolean same =
          before.isEmpty()
              || after.isEmpty()
              || before.get().lines().stream()
                  .allMatch(
                      line -> line.amount().equals(after.get().line(line.line().id()).amount()));
      if (!same) {
        return true;
      }
    }
    return false;
  }
}
