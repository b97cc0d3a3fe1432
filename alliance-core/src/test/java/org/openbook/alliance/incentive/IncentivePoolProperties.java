package org.openbook.alliance.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.incentive.testing.IncentiveArbitraries;
import org.openbook.alliance.rule.testing.Given;

class IncentivePoolProperties {
  @Provide
  Arbitrary<IncentivePool> pools() {
    return IncentiveArbitraries.pools(IncentiveArbitraries.scores());
  }

  @Provide
  Arbitrary<IncentivePool> poolsAtZero() {
    return IncentiveArbitraries.pools(Arbitraries.just(Rational.ZERO));
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void bonus_and_what_is_not_released_make_the_pool(@ForAll("pools") IncentivePool pool) {
    Rational bonus = Given.value(pool.bonus());
    Rational size = Given.value(pool.size());
    assertThat(bonus.plus(Given.value(pool.unreleased()))).isEqualTo(size);
    assertThat(bonus).isBetween(Rational.ZERO, size);
    assertThat(Given.value(pool.sanction())).isBetween(Rational.ZERO, size);
    Statistics.label("bonus")
        .collect(bonus.isZero() ? "nothing" : bonus.equals(size) ? "everything" : "part")
        .coverage(
            c -> {
              c.check("nothing").percentage(p -> p > 5);
              c.check("everything").percentage(p -> p > 1);
              c.check("part").percentage(p -> p > 5);
            });
  }

  @Property
  void one_score_makes_a_bonus_or_a_sanction_and_never_both(@ForAll("pools") IncentivePool pool) {
    assertThat(Given.value(pool.bonus()).min(Given.value(pool.sanction())))
        .isEqualTo(Rational.ZERO);
  }

  @Property
  void score_of_zero_makes_neither_bonus_nor_sanction(@ForAll("poolsAtZero") IncentivePool pool) {
    assertThat(Given.value(pool.bonus())).isEqualTo(Rational.ZERO);
    assertThat(Given.value(pool.sanction())).isEqualTo(Rational.ZERO);
    assertThat(Given.value(pool.unreleased())).isEqualTo(Given.value(pool.size()));
  }

  @Property
  void size_is_the_sum_of_the_fundings(@ForAll("pools") IncentivePool pool) {
    assertThat(Given.value(pool.size()))
        .isEqualTo(
            Rational.sum(
                pool.fundings().stream().map(part -> Given.value(part.formula())).toList()));
  }
}
