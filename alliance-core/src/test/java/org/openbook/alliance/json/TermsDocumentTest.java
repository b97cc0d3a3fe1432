package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.time.DayCount;

class TermsDocumentTest {
  private static final ContractPeriod TERM = SettlementSamples.TERM;

  private static Agreement of(CommercialModel.Builder model) {
    return Agreement.builder()
        .label(Label.en("Small"))
        .term(TERM)
        .addVersions(Agreement.Version.of(TERM, model.build()))
        .build();
  }

  private static Agreement again(Agreement agreement) {
    return TermsDocument.parse(TermsDocument.of(agreement).toJson()).agreement();
  }

  @Test
  void terms_by_hand_mean_the_same_as_the_code() {
    Agreement byHand = TermsDocument.parse(JsonSamples.termsByHand()).agreement();

    assertThat(byHand).isEqualTo(SettlementSamples.agreement());
    assertThat(byHand.digest()).isEqualTo(SettlementSamples.agreement().digest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms-by-hand.json", "terms-by-hand-version-1.json"})
  void terms_by_hand_of_each_version_settle_facts_by_hand(String name) {
    PeriodFacts facts = FactsDocument.parse(JsonSamples.factsByHand()).facts();
    Agreement terms = TermsDocument.parse(JsonSamples.resource(name)).agreement();

    assertThat(terms.settle(facts).lines().stream().map(line -> Amounts.text(line.amount())))
        .containsExactly(
            "EUR 46000000", "EUR 2104000", "EUR 3300000", "EUR 0", "EUR 1218000", "EUR 0");
  }

  @Test
  void bytes_and_layout_mean_nothing() {
    String squeezed = JsonSamples.terms().replaceAll("\\s*\n\\s*", "");

    assertThat(TermsDocument.parse(squeezed.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(TermsDocument.of(SettlementSamples.agreement()));
  }

  @Test
  void every_part_of_an_agreement_is_written() {
    Line shared =
        SmallModel.line("shared", Formula.money(Rational.ONE).named(SettlementSamples.term("S")))
            .kind(Line.Kind.FEE)
            .payers(SmallModel.PROVIDERS)
            .payees(Distribution.byCost(SettlementSamples.alliance().parties()))
            .build();
    CommercialModel model =
        SmallModel.open(MissingMeasurement.REFUSE).addLines(shared).payment(payment()).build();
    LocalDate second = LocalDate.of(2022, 1, 1);
    Agreement agreement =
        Agreement.builder()
            .label(Label.of("Pieni", "Liten", ""))
            .term(TERM)
            .addPeriods(SettlementSamples.PERIOD)
            .addTargets(SettlementSamples.target("52600000").build())
            .addVersions(Agreement.Version.of(SettlementSamples.PERIOD, SmallModel.model()))
            .addVersions(
                Agreement.Version.of(ContractPeriod.of(second, TERM.endInclusive()), model)
                    .binding(SettlementSamples.CITY, second.plusDays(30)))
            .build();

    assertThat(again(agreement)).isEqualTo(agreement);
    assertThat(again(agreement).digest()).isEqualTo(agreement.digest());
  }

  private static PaymentTerms payment() {
    return PaymentTerms.builder()
        .provision(SettlementSamples.term("Paying"))
        .due(DueTerm.businessDays(14))
        .interest(
            LateInterest.of(
                SettlementSamples.term("Interest"), Rational.ofPercent("8"), DayCount.ACTUAL_365))
        .recoupment(Rational.ofPercent("25"))
        .rounding(Rounding.toDecimals(0, RoundingMode.DOWN))
        .build();
  }

  @Test
  void label_without_a_language_falls_back_visibly() {
    Label label = again(labelled(Label.of("Pieni", "", ""))).label();

    assertThat(label.in(Language.SV)).isEqualTo("[fi] Pieni");
  }

  private static Agreement labelled(Label label) {
    return Agreement.builder()
        .label(label)
        .term(TERM)
        .addVersions(Agreement.Version.of(TERM, SmallModel.model()))
        .build();
  }

  @Test
  void formulas_of_a_hundred_thousand_nodes_and_any_depth_are_written_and_read() {
    Formula deep = Formula.money(Rational.ONE);
    for (int i = 0; i < 100_000; i++) {
      deep = deep.plus(Formula.money(Rational.of(i)));
    }
    Agreement agreement = of(SmallModel.open(MissingMeasurement.REFUSE).addReported(deep));

    assertThat(again(agreement)).isEqualTo(agreement);
  }

  @Test
  void opaque_function_is_supplied_by_its_name_and_version() {
    Formula opaque =
        Formula.of(
            new Node.Opaque(
                "twice",
                "2",
                List.of(PeriodFacts.targetCost()),
                Unit.MONEY,
                values -> values.get(0).plus(values.get(0))));
    Agreement agreement = of(SmallModel.open(MissingMeasurement.REFUSE).addReported(opaque));
    String json = TermsDocument.of(agreement).toJson();
    OpaqueFunctions functions =
        OpaqueFunctions.none().with("twice", "2", values -> values.get(0).times(Rational.of(2)));

    assertThat(TermsDocument.parse(json, functions).agreement()).isEqualTo(agreement);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TermsDocument.parse(json))
        .withMessageContaining(
            "opaque function 'twice' version '2' is not supplied; the host supplies none");
  }

  @Test
  void version_1_is_written_as_the_arithmetic_that_it_is_in_version_2() {
    TermsDocument terms = TermsDocument.parse(JsonSamples.termsByHandInVersion1());

    assertThat(terms.toJson()).contains("\"version\": 2").doesNotContain("gainPainShare");
    assertThat(TermsDocument.parse(terms.toJson())).isEqualTo(terms);
  }

  @Test
  void draft_with_one_model_is_migrated() {
    String draft =
        JsonSamples.termsByHandInVersion1()
            .replace("\"version\": 1", "\"version\": 0")
            .replace("\"versions\": [\n    {\n      \"inForce\": \"2018-04-01/2028-03-31\",", "")
            .replaceAll("\\}\n    \\}\n  \\]\n\\}\n$", "}}");

    assertThat(TermsDocument.parse(draft))
        .isEqualTo(TermsDocument.parse(JsonSamples.termsByHandInVersion1()));
  }
}
