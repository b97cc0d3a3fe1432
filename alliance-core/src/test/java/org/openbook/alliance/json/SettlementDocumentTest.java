package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

class SettlementDocumentTest {
  private static final Settlement SETTLEMENT = SettlementSamples.settlement();
  private static final SettlementDocument DOCUMENT = SettlementDocument.of(SETTLEMENT);

  @Test
  void document_states_stage_digests_terms_and_facts() {
    assertThat(DOCUMENT.stage()).isEqualTo(Stage.INTERIM);
    assertThat(DOCUMENT.termsDigest()).isEqualTo(SETTLEMENT.termsDigest());
    assertThat(DOCUMENT.factsDigest()).isEqualTo(SETTLEMENT.factsDigest());
    assertThat(DOCUMENT.terms()).contains(SETTLEMENT.model());
    assertThat(DOCUMENT.facts()).contains(SETTLEMENT.facts());
  }

  @Test
  void document_read_again_is_the_same() {
    byte[] bytes = DOCUMENT.toJson().getBytes(StandardCharsets.UTF_8);

    assertThat(SettlementDocument.parse(bytes)).isEqualTo(DOCUMENT);
    assertThat(SettlementDocument.parse(bytes).toJson()).isEqualTo(DOCUMENT.toJson());
  }

  @Test
  void every_figure_is_written_once() {
    assertThat(JsonTrees.of(DOCUMENT).path("figures")).hasSize(SETTLEMENT.figures().size());
  }

  @Test
  void redacted_document_keeps_figures_and_digests_only() {
    SettlementDocument redacted = DOCUMENT.withoutTerms().withoutFacts();

    assertThat(redacted.terms()).isEmpty();
    assertThat(redacted.facts()).isEmpty();
    assertThat(redacted.termsDigest()).isEqualTo(SETTLEMENT.termsDigest());
    assertThat(redacted.toJson()).doesNotContain("scorecard\"", "\"entries\"");
    assertThat(SettlementDocument.parse(redacted.toJson())).isEqualTo(redacted);
  }

  @Test
  void opaque_function_is_asked_for_again() {
    Formula opaque =
        Formula.opaque(
            new Node.Opaque(
                "twice",
                "2",
                List.of(PeriodFacts.targetCost()),
                Unit.MONEY,
                values -> values.get(0).plus(values.get(0))));
    Settlement settlement =
        SmallModel.open(MissingMeasurement.REFUSE)
            .addReported(opaque)
            .build()
            .settle(SettlementSamples.facts());
    String json = SettlementDocument.of(settlement).toJson();
    OpaqueFunctions right =
        OpaqueFunctions.none().with("twice", "2", values -> values.get(0).times(Rational.of(2)));
    OpaqueFunctions wrong = OpaqueFunctions.none().with("twice", "2", values -> Rational.ONE);

    assertThat(Verification.of(SettlementDocument.parse(json, right)).holds()).isTrue();
    assertThat(Verification.of(SettlementDocument.parse(json, wrong)).holds()).isFalse();
    assertThat(Refusal.of(() -> SettlementDocument.parse(json)))
        .anyMatch(fault -> fault.contains("opaque function 'twice' version '2' is not supplied"));
  }
}
