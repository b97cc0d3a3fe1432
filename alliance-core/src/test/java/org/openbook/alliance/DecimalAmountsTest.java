package org.openbook.alliance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.money.Amounts.EUR;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.coststatement.PublishedPurchase;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.IndexAdjustment;
import org.openbook.alliance.target.IndexSeries;
import org.openbook.alliance.target.IndexedAmount;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** Whatever takes an amount takes a plain decimal in the agreement's currency too. */
class DecimalAmountsTest {
  private static final BigDecimal DECIMAL = new BigDecimal("12.50");
  private static final MonetaryAmount AMOUNT = Amounts.euros("12.5");
  private static final Provision TERM = Given.term("Term");
  private static final ContractPeriod PERIOD = ContractPeriod.parse("2018-04-01/2021-12-31");

  /** What takes an amount that the caller has, and sets none. */
  private static final Set<String> NO_SETTERS =
      Set.of(
          // The maker of amounts itself.
          "money.Amounts.from",
          "money.Amounts.value",
          "money.Amounts.text",
          "money.Amounts.negated",
          "money.Amounts.requireCurrency",
          // Divides and prints amounts that were computed.
          "money.Apportionment.split",
          "text.TextStyle.amount",
          // It would be the fifth parameter of a call.
          "target.Tranche.estimated",
          // Short forms of builders that take both.
          "settlement.ContractTerms.allianceFee",
          "settlement.ContractTerms.bonus",
          "settlement.ContractTerms.bonusAndSanction",
          "settlement.PeriodFacts$Builder.costOf",
          "target.TargetCost.of");

  @Test
  void whatever_takes_an_amount_takes_a_decimal_and_its_currency() {
    Set<String> alone = new TreeSet<>();
    MainCode.publicTypes().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> List.of(method.getParameterTypes()).contains(MonetaryAmount.class))
        .filter(method -> !hasSibling(method))
        .forEach(method -> alone.add(name(method)));
    assertThat(alone).isEqualTo(NO_SETTERS);
  }

  private static boolean hasSibling(Method method) {
    return Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
        .filter(other -> other.getName().equals(method.getName()))
        .anyMatch(other -> signature(other, type -> type).equals(signature(method, decimals())));
  }

  private static Function<String, String> decimals() {
    return type ->
        type.equals(MonetaryAmount.class.getName())
            ? BigDecimal.class.getName() + " " + CurrencyUnit.class.getName()
            : type;
  }

  private static String signature(Executable method, Function<String, String> written) {
    return Stream.of(method.getParameterTypes())
        .map(Class::getName)
        .map(written)
        .collect(joining(" "));
  }

  private static String name(Method method) {
    String type = method.getDeclaringClass().getName().substring(MainCode.ROOT.length() + 1);
    return type + "." + method.getName();
  }

  // ---- each of them ----

  private static TargetCost.Builder target() {
    return TargetCost.builder().provision(TERM).period(PERIOD).basis(ComparisonBasis.directCosts());
  }

  private static TargetEvent.Builder event() {
    return TargetEvent.builder()
        .provision(TERM)
        .kind(TargetEvent.Kind.INDEX)
        .bearer(TargetEvent.Bearer.OWNER)
        .date(PERIOD.start())
        .approver("leadership team");
  }

  private static IndexAdjustment adjustment() {
    Map<YearMonth, Rational> values =
        Map.of(YearMonth.of(2018, 4), Rational.HUNDRED, YearMonth.of(2019, 4), Rational.of(110));
    return IndexAdjustment.builder()
        .provision(TERM)
        .base(YearMonth.of(2018, 4))
        .current(YearMonth.of(2019, 4))
        .addComponents(
            new IndexAdjustment.Component(
                IndexSeries.of("prices", Source.published("statistics"), values), Rational.ONE))
        .factorRounding(Rounding.toSmallestUnit(Amounts.EUR))
        .build();
  }

  @Test
  void target_cost_takes_decimals() {
    assertThat(target().baseline(DECIMAL, EUR).build())
        .isEqualTo(target().baseline(AMOUNT).build());
    assertThat(Tranche.decided(TERM, PERIOD, DECIMAL, EUR))
        .isEqualTo(Tranche.decided(TERM, PERIOD, AMOUNT));
  }

  @Test
  void target_event_takes_decimals() {
    assertThat(event().amount(DECIMAL, EUR).recognisedCost(DECIMAL, EUR).build())
        .isEqualTo(event().amount(AMOUNT).recognisedCost(AMOUNT).build());
    assertThat(adjustment().change(DECIMAL, EUR)).isEqualTo(adjustment().change(AMOUNT));
    assertThat(IndexedAmount.of(DECIMAL, EUR, adjustment()))
        .isEqualTo(IndexedAmount.of(AMOUNT, adjustment()));
  }

  @Test
  void fee_takes_decimals() {
    AllianceFee.Builder decimals =
        AllianceFee.builder().provision(TERM).lumpSum(DECIMAL, EUR).minimum(DECIMAL, EUR);
    AllianceFee.Builder amounts =
        AllianceFee.builder().provision(TERM).lumpSum(AMOUNT).minimum(AMOUNT);
    assertThat(decimals.maximum(DECIMAL, EUR).build()).isEqualTo(amounts.maximum(AMOUNT).build());
  }

  @Test
  void formulas_and_pools_take_decimals() {
    assertThat(Formula.money(DECIMAL, EUR)).isEqualTo(Formula.money(AMOUNT));
    assertThat(PoolFunding.fixed(TERM, DECIMAL, EUR)).isEqualTo(PoolFunding.fixed(TERM, AMOUNT));
  }

  @Test
  void costs_take_decimals() {
    assertThat(AllocationRule.hoursTimesRate(DECIMAL, EUR, Rounding.toSmallestUnit(Amounts.EUR)))
        .isEqualTo(AllocationRule.hoursTimesRate(AMOUNT, Rounding.toSmallestUnit(Amounts.EUR)));
    assertThat(PublishedPurchase.of("19000417", "Pharmacy", DECIMAL, EUR))
        .isEqualTo(PublishedPurchase.of("19000417", "Pharmacy", AMOUNT));
  }

  private static Payment.Builder payment() {
    return Payment.builder()
        .payer(SettlementSamples.CITY)
        .payee(SettlementSamples.CLINIC)
        .date(LocalDate.of(2018, 5, 10))
        .reference("P-1");
  }

  @Test
  void history_takes_decimals() {
    assertThat(payment().amount(DECIMAL, EUR).build()).isEqualTo(payment().amount(AMOUNT).build());

    SettlementHistory history = HistorySamples.oneMonth();
    IssuedSettlement.Part part = history.last().part(HistorySamples.COSTS, SettlementSamples.CITY);
    var act = HistorySamples.on("2018-05-05").because("No evidence");
    assertThat(history.dispute(part, DECIMAL, EUR, act))
        .isEqualTo(history.dispute(part, AMOUNT, act));
  }

  @Test
  void analysis_takes_decimals() {
    IncentiveAnalysis analysis =
        IncentiveAnalysis.of(SmallModel.model(), SettlementSamples.facts());
    assertThat(analysis.withBudget(DECIMAL, EUR)).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> analysis.withBudget(DECIMAL, Amounts.currency("SEK")))
        .withMessage("budget is in SEK; the agreement's currency is EUR");
  }
}
