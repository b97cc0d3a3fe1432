package org.openbook.alliance.time.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.testing.Terms;
import org.openbook.alliance.time.AgreedDays;

/** The days of an agreement as plain parameters: {@code @Domain(TimeDomain.class)}. */
public final class TimeDomain extends DomainContextBase {
  @Provide
  Arbitrary<AgreedDays> agreedDays() {
    Arbitrary<Integer> more = Arbitraries.integers().between(0, 1500);
    return Combinators.combine(Terms.periods(), more, more)
        .as(
            (period, before, after) ->
                new AgreedDays(
                    period,
                    ContractPeriod.of(
                        period.start().minusDays(before), period.endInclusive().plusDays(after))));
  }
}
