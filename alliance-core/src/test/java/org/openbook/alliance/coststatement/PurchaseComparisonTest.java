package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.coststatement.PurchaseComparison.Outcome;
import org.openbook.alliance.coststatement.PurchaseComparison.Row;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;

class PurchaseComparisonTest {
  private static CostEntry entry(String document, String line, String euros) {
    CostEntry sample = CostSamples.entry(document + "-" + line, "2021-03-15", "1");
    return CostEntry.builder()
        .id(sample.id())
        .party(sample.party())
        .costType(sample.costType())
        .accrual(sample.accrual())
        .postedOn(LocalDate.of(2021, 3, 16))
        .amount(Amounts.euros(euros))
        .vatBasis(sample.vatBasis())
        .origin(Origin.of("sap", document, line))
        .build();
  }

  private static PublishedPurchase purchase(String document, String euros) {
    return PublishedPurchase.of(document, "Apteekki Oy", Amounts.euros(euros));
  }

  private static PurchaseComparison comparison() {
    return PurchaseComparison.of(
        List.of(
            entry("100", "1", "60"),
            entry("100", "2", "40"),
            entry("200", "1", "7.50"),
            entry("300", "1", "5")),
        List.of(purchase("100", "100.00"), purchase("300", "6"), purchase("400", "-2")),
        Amounts.EUR);
  }

  @Test
  void vouchers_are_in_both_only_here_only_there_or_different() {
    assertThat(comparison().rows(Outcome.IN_BOTH)).extracting(Row::document).containsExactly("100");
    assertThat(comparison().rows(Outcome.ONLY_HERE))
        .extracting(Row::document)
        .containsExactly("200");
    assertThat(comparison().rows(Outcome.ONLY_THERE))
        .extracting(Row::document)
        .containsExactly("400");
    assertThat(comparison().rows(Outcome.DIFFERENT))
        .containsExactly(new Row("300", Optional.of(Rational.of(5)), Optional.of(Rational.of(6))));
  }

  @Test
  void differences_of_the_vouchers_add_up_to_that_of_the_sums() {
    assertThat(comparison().difference()).isEqualTo(Rational.parse("8.5"));
    assertThat(comparison().rows())
        .extracting(Row::document)
        .containsExactly("100", "200", "300", "400");
  }

  @Test
  void amounts_in_a_second_currency_are_refused_together() {
    PublishedPurchase krona =
        PublishedPurchase.of("500", "Apotek", Amounts.of("1", Amounts.currency("SEK")));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PurchaseComparison.of(
                    List.of(entry("100", "1", "60")), List.of(krona), Amounts.currency("NOK")))
        .withMessageContaining("currency of cost entry '100-1' is EUR")
        .withMessageContaining("currency of purchase '500' is SEK");
  }

  @Test
  void row_of_a_voucher_that_is_nowhere_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Row("100", Optional.empty(), Optional.empty()))
        .withMessageContaining("voucher '100' is nowhere");
  }
}
