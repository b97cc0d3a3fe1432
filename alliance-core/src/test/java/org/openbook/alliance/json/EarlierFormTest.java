package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

/** A settlement whose digests are those of the canonical form before forms. */
class EarlierFormTest {
  private static Verification of(String json) {
    return Verification.of(SettlementDocument.parse(json));
  }

  @Test
  void settlement_of_the_earlier_form_holds_by_its_amounts() {
    Verification verification = of(JsonSamples.settlementOfVersion1());

    assertThat(verification.findings()).isEmpty();
    assertThat(verification.scope()).isEqualTo(Verification.Scope.AMOUNTS);
    assertThat(verification.toString())
        .startsWith("holds by its amounts, it is of the earlier form: settled anew");
  }

  @Test
  void altered_amount_of_the_earlier_form_is_named() {
    String altered =
        JsonSamples.settlementOfVersion1()
            .replace("\"payable\": \"EUR 100000\"", "\"payable\": \"EUR 100001\"");

    assertThat(of(altered).findings())
        .extracting(Verification.Finding::toString)
        .contains("$.lines[0].payable: it states 'EUR 100001'; it is 'EUR 100000'");
  }

  @Test
  void altered_label_of_the_earlier_form_is_named_by_its_checksum() {
    String altered = JsonSamples.settlementOfVersion1().replace("\"Clinic\"", "\"Klinik\"");

    assertThat(of(altered).findings())
        .isNotEmpty()
        .allMatch(finding -> finding.message().startsWith("it was altered"));
  }

  @Test
  void altered_fact_is_named_though_every_checksum_was_made_again() throws Exception {
    ObjectNode document =
        (ObjectNode) new ObjectMapper().readTree(JsonSamples.settlementOfVersion1());
    for (JsonNode figure : document.path("figures")) {
      if (figure.has("quantity") && figure.at("/quantity/id").asText().equals("measured.nps")) {
        ((ObjectNode) figure).put("value", "71");
      }
    }

    assertThat(of(JsonTrees.sealed(document)).findings())
        .extracting(Verification.Finding::message)
        .contains("it states 71; the fact is 70");
  }

  @Test
  void redacted_settlement_of_the_earlier_form_proves_its_operands() {
    SettlementDocument document = SettlementDocument.parse(JsonSamples.settlementOfVersion1());

    assertThat(Verification.of(document.withoutTerms()).scope())
        .isEqualTo(Verification.Scope.OPERANDS_OF_EARLIER_FORM);
    assertThat(Verification.of(document.withoutTerms()).findings()).isEmpty();
  }

  @Test
  void settlement_of_version_3_is_proved_whole() {
    SettlementDocument document = SettlementDocument.parse(JsonSamples.settlementOfVersion3());

    assertThat(Verification.of(document).findings()).isEmpty();
    assertThat(Verification.of(document).scope()).isEqualTo(Verification.Scope.SETTLEMENT);
    assertThat(document.settlement()).contains(SettlementSamples.settlement());
    assertThat(document.termsDigest()).isEqualTo(SettlementSamples.settlement().termsDigest());
    assertThat(document.agreement())
        .contains(
            Agreement.of(
                SmallModel.model().provision().label(),
                SettlementSamples.PERIOD,
                SettlementSamples.settlement().model()));
    assertThat(Verification.of(document.withoutFacts()).scope())
        .isEqualTo(Verification.Scope.OPERANDS);
    assertThat(Verification.of(document.withoutFacts()).findings()).isEmpty();
  }

  @Test
  void altered_amount_of_version_3_is_named() {
    String altered =
        JsonSamples.settlementOfVersion3().replaceFirst("\"net\": \"EUR -3", "\"net\": \"EUR -4");

    assertThat(of(altered).findings())
        .extracting(Verification.Finding::path)
        .contains("$.parties[0].net");
  }
}
