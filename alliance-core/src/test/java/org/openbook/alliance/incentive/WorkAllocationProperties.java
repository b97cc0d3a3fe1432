package org.openbook.alliance.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.incentive.WorkAllocation.MissingMonth;
import org.openbook.alliance.incentive.WorkAllocation.MonthlyScore;
import org.openbook.alliance.incentive.testing.IncentiveDomain;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.term.Source;

class WorkAllocationProperties {
  private static final YearMonth LATEST = YearMonth.of(2012, 5);

  /**
   * Scores of some providers in the months of a window.
   *
   * @param window how many months
   * @param tenths the scores in tenths of a point, month by month and provider by provider
   */
  record Record(int window, List<List<Integer>> tenths) {
    private static Party provider(int i) {
      return Party.of(PartyId.of("p" + i), Label.en("P" + i));
    }

    WorkAllocation terms(MissingMonth missing) {
      WorkAllocation.Builder terms =
          WorkAllocation.builder()
              .provision(Given.term("Share of work"))
              .window(window)
              .missing(missing);
      for (int i = 0; i < tenths.size(); i++) {
        terms.addProviders(provider(i));
      }
      return terms.build();
    }

    List<Rational> shares(MissingMonth missing) {
      List<MonthlyScore> scores = new ArrayList<>();
      for (int i = 0; i < tenths.size(); i++) {
        for (int back = 0; back < window; back++) {
          scores.add(
              new MonthlyScore(
                  provider(i).id(),
                  LATEST.minusMonths(back),
                  Rational.of(tenths.get(i).get(back), 10),
                  Source.measurement("x")));
        }
      }
      Inputs.Builder inputs = Inputs.builder();
      terms(missing)
          .facts(LATEST, scores)
          .forEach((id, fact) -> inputs.put(id, fact.value(), fact.unit(), fact.source()));
      Inputs facts = inputs.build();
      return terms(missing).shares().stream().map(s -> s.evaluate(facts).value()).toList();
    }

    boolean isAllZero() {
      return tenths.stream().flatMap(List::stream).allMatch(t -> t == 0);
    }
  }

  @Property
  @Domain(IncentiveDomain.class)
  void allocations_are_read_as_they_were_written(@ForAll WorkAllocation allocation) {
    RoundTrips.check(WorkAllocation.FORM, allocation);
  }

  @Property
  void shares_add_up_to_exactly_one(@ForAll("records") Record record) {
    Assume.that(!record.isAllZero());

    assertThat(Rational.sum(record.shares(MissingMonth.REFUSE))).isEqualTo(Rational.ONE);
    assertThat(record.shares(MissingMonth.REFUSE)).allMatch(share -> share.signum() >= 0);
  }

  @Property
  void policy_for_missing_months_has_no_effect_where_none_is_missing(
      @ForAll("records") Record record) {
    Assume.that(!record.isAllZero());

    assertThat(record.shares(MissingMonth.DROP)).isEqualTo(record.shares(MissingMonth.REFUSE));
  }

  @Provide
  Arbitrary<Record> records() {
    Arbitrary<Integer> tenths = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(
            Arbitraries.integers().between(1, 6), Arbitraries.integers().between(1, 5))
        .flatAs(
            (window, providers) ->
                tenths
                    .list()
                    .ofSize(window)
                    .list()
                    .ofSize(providers)
                    .map(scores -> new Record(window, scores)));
  }
}
