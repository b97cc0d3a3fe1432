package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostArbitraries;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.term.ContractPeriod;

class StatementComparisonProperties {
  private static final ContractPeriod ALL = ContractPeriod.parse("2018-04-01/2040-12-31");

  @Provide
  Arbitrary<OpenBook> books() {
    return CostArbitraries.books();
  }

  @Provide
  Arbitrary<Classification> classifications() {
    return CatalogueArbitraries.classifications();
  }

  @Provide
  Arbitrary<Alliance> alliances() {
    return PartyArbitraries.alliances();
  }

  @Property(tries = 300)
  void changes_add_up_to_the_difference_and_reasons_to_each_change(
      @ForAll("books") OpenBook book,
      @ForAll("classifications") Classification classes,
      @ForAll("classifications") Classification amended,
      @ForAll("alliances") Alliance alliance,
      @ForAll @IntRange(min = 0, max = 13) int days) {
    OpenBook earlier = book.asOf(LocalDate.of(2019, 11, 1).plusDays(days));
    CostStatement before = CostStatement.of(earlier, classes, alliance, ALL);
    CostStatement after = CostStatement.of(book, amended, alliance, ALL);

    List<StatementChange> changes = StatementComparison.of(before, after).changes();

    for (CostClass costClass : CostClass.values()) {
      assertThat(
              Rational.sum(
                  changes.stream()
                      .filter(change -> change.costClass() == costClass)
                      .map(StatementChange::difference)
                      .toList()))
          .isEqualTo(after.value(costClass).minus(before.value(costClass)));
    }
    assertThat(changes)
        .allMatch(change -> Rational.sum(change.reasons().values()).equals(change.difference()));
  }
}
