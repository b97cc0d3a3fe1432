package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.settlement.testing.SettlementSamples;

class VerificationTest {
  private static final SettlementDocument DOCUMENT =
      SettlementDocument.of(SettlementSamples.settlement());

  private static Verification of(ObjectNode tree) {
    return Verification.of(SettlementDocument.parse(tree.toString()));
  }

  private static Verification ofSealed(ObjectNode tree) {
    return Verification.of(SettlementDocument.parse(JsonTrees.sealed(tree)));
  }

  private static List<String> paths(Verification verification) {
    return verification.findings().stream().map(Verification.Finding::path).toList();
  }

  @Test
  void true_document_holds_and_says_how_far() {
    Verification verification = Verification.of(DOCUMENT);

    assertThat(verification.holds()).isTrue();
    assertThat(verification.figures()).isEqualTo(SettlementSamples.settlement().figures().size());
    assertThat(verification)
        .hasToString(
            "holds: settled anew from its terms and facts, %s figures made again"
                .formatted(verification.figures()));
  }

  @Test
  void redacted_document_says_that_it_proves_its_operands_only() {
    Verification verification = Verification.of(DOCUMENT.withoutTerms());

    assertThat(verification.holds()).isTrue();
    assertThat(verification.scope()).isEqualTo(Verification.Scope.OPERANDS);
    assertThat(verification.toString()).startsWith("holds for its operands only");
  }

  @Test
  void altered_amount_is_named_with_its_path() {
    ObjectNode tree = JsonTrees.of(DOCUMENT);
    ((ObjectNode) tree.path("lines").path(2)).put("amount", "EUR 3300001");

    assertThat(of(tree).toString())
        .startsWith("does not hold: $.lines[2].amount: it was altered")
        .contains("$.lines[2].amount: it states 3300001; its figure is 3300000")
        .contains("$.lines[2].amount: it states 'EUR 3300001'; it is 'EUR 3300000'");
  }

  @Test
  void altered_share_of_a_party_is_named_with_its_path() {
    ObjectNode tree = JsonTrees.of(DOCUMENT);
    ((ObjectNode) tree.path("lines").path(2).path("paid")).put("city", "EUR 2211001");

    assertThat(paths(ofSealed(tree)))
        .contains("$.lines[2].paid", "$.lines[2].paid.city", "$.parties[0].lines[2].amount");
  }

  @Test
  void altered_weight_of_a_division_is_found_without_terms_and_facts() {
    ObjectNode tree = JsonTrees.of(DOCUMENT.withoutTerms().withoutFacts());
    ((ObjectNode) tree.at("/lines/2/payers/parts/0")).put("weight", "68");

    assertThat(ofSealed(tree).findings())
        .extracting(Verification.Finding::toString)
        .contains(
            "$.lines[2].payers.parts[1].exact: it states 1089000; its exact share is 108900000/101",
            "$.lines[2].payers.parts[1].amount: it states 1089000; its part is 1078217.82");
  }

  @Test
  void altered_part_of_what_is_payable_is_found_without_terms_and_facts() {
    ObjectNode tree = JsonTrees.of(DOCUMENT.withoutTerms().withoutFacts());
    ((ObjectNode) tree.at("/parties/0/lines/2")).put("payable", "EUR -1");

    assertThat(paths(ofSealed(tree))).contains("$.parties[0].lines[2].payable");
  }

  @Test
  void more_than_the_amount_cannot_be_payable() {
    ObjectNode tree = JsonTrees.of(DOCUMENT.withoutTerms());
    ((ObjectNode) tree.at("/lines/2")).put("payable", "EUR 3300000.01");

    assertThat(ofSealed(tree).findings())
        .extracting(Verification.Finding::toString)
        .contains(
            "$.lines[2].payable: it states 3300000.01; of an amount of 3300000 no more can be"
                + " payable");
  }

  @Test
  void altered_label_of_the_terms_is_named_with_its_path() {
    ObjectNode tree = JsonTrees.of(DOCUMENT);
    String path = "/terms/model/scorecard/areas/1/label";
    ((ObjectNode) tree.at(path)).put("en", "Services");

    assertThat(paths(of(tree)))
        .containsExactly("$.terms.model.scorecard.areas[1].label.en", "$.digests.terms");
  }

  @Test
  void altered_measured_value_is_named_with_its_path() {
    ObjectNode tree = JsonTrees.of(DOCUMENT);
    ((ObjectNode) tree.at("/facts/measurements/nps")).put("value", "80");

    assertThat(paths(of(tree)))
        .containsExactly("$.facts.measurements.nps.value", "$.digests.facts");
  }

  @Test
  void figure_that_does_not_follow_from_its_operands_is_named_without_terms() {
    ObjectNode tree = JsonTrees.of(DOCUMENT.withoutTerms().withoutFacts());
    ObjectNode figure = (ObjectNode) tree.path("figures").path(5);
    figure.put("value", "2104001");
    Verification verification = ofSealed(tree);

    assertThat(verification.findings())
        .contains(
            new Verification.Finding(
                "$.figures[5].value", "it states 2104001; what its operands make is 2104000"));
  }

  @Test
  void digest_that_is_not_of_the_terms_is_named() {
    ObjectNode tree = JsonTrees.of(DOCUMENT);
    ((ObjectNode) tree.path("digests")).put("terms", "0".repeat(64));

    assertThat(paths(ofSealed(tree))).containsExactly("$.digests.terms");
  }

  @Test
  void altered_issue_is_named_and_under_checksums_made_again_nothing_tells() {
    ObjectNode tree =
        JsonTrees.of(SettlementDocument.of(HistorySamples.oneMonth(), HistorySamples.first()));
    ((ObjectNode) tree.at("/issue/issued")).put("by", "Somebody");

    assertThat(paths(of(tree))).containsExactly("$.issue.issued.by");
    assertThat(ofSealed(tree).findings()).isEmpty();
  }

  @Test
  void value_that_was_added_is_found_by_the_checksums() {
    ObjectNode tree = JsonTrees.of(DOCUMENT.withoutTerms());
    tree.withArray("open").addObject().put("kind", "measurement").put("what", "nps");

    assertThat(paths(of(tree))).contains("$.checksums");
  }

  @Test
  void value_that_was_removed_accuses_none_of_those_after_it() {
    ObjectNode tree = JsonTrees.of(DOCUMENT);
    ((ObjectNode) tree.at("/facts/measurements")).remove("nps");

    assertThat(paths(of(tree)))
        .contains("$.checksums", "$.digests.facts")
        .noneMatch(path -> path.startsWith("$.terms") || path.startsWith("$.facts"));
  }

  @Test
  void altered_checksum_is_named_as_one() {
    ObjectNode tree = JsonTrees.of(DOCUMENT);
    String text = tree.path("checksums").path(0).asText();
    char altered = text.charAt(0) == '0' ? '1' : '0';
    tree.withArray("checksums").set(0, TextNode.valueOf(altered + text.substring(1)));

    assertThat(paths(of(tree))).containsExactly("$.checksums[0]");
  }
}
