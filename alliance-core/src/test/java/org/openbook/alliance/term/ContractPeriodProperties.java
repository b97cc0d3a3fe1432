package org.openbook.alliance.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.term.testing.TermDomain;

/** A period against the set of its days. */
@Domain(TermDomain.class)
@StatisticsReport(onFailureOnly = true)
class ContractPeriodProperties {
  @Property
  void text_of_any_period_parses_to_it(@ForAll ContractPeriod period) {
    assertThat(ContractPeriod.parse(period.toString())).isEqualTo(period);
  }

  @Property(tries = 200)
  void period_contains_its_days_and_no_others(
      @ForAll ContractPeriod period, @ForAll LocalDate day) {
    assertThat(period.contains(day)).isEqualTo(days(period).contains(day));
    assertThat(period.days()).isEqualTo(days(period).size());
    assertThat(period.contains(period.start())).isTrue();
    assertThat(period.contains(period.endInclusive().plusDays(1))).isFalse();
  }

  @Property(tries = 500)
  void two_periods_overlap_or_enclose_as_their_days_do(
      @ForAll ContractPeriod a, @ForAll ContractPeriod b) {
    Set<LocalDate> common = days(a);
    common.retainAll(days(b));
    boolean encloses = common.size() == days(b).size();
    Statistics.label("overlaps, encloses")
        .collect(!common.isEmpty(), encloses)
        .coverage(
            of -> {
              of.check(false, false).count(n -> n > 0);
              of.check(true, false).count(n -> n > 0);
              of.check(true, true).count(n -> n > 0);
            });

    assertThat(a.overlaps(b)).isEqualTo(!common.isEmpty()).isEqualTo(b.overlaps(a));
    assertThat(a.encloses(b)).isEqualTo(encloses);
  }

  private static Set<LocalDate> days(ContractPeriod period) {
    return period.start().datesUntil(period.endInclusive().plusDays(1)).collect(Collectors.toSet());
  }
}
