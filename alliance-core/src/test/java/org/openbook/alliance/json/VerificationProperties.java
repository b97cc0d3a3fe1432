package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.json.testing.JsonDomain;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;

/** Whatever is altered in a settlement document is named; what is not altered holds. */
class VerificationProperties {
  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  @Provide
  Arbitrary<Stage> stages() {
    return Arbitraries.of(Stage.class);
  }

  @Property(tries = 40)
  void document_holds_and_is_the_same_when_read_again(
      @ForAll("cases") SettlementCase given, @ForAll("stages") Stage stage) {
    SettlementDocument document = SettlementDocument.of(given.settled(stage));
    SettlementDocument again = SettlementDocument.parse(document.toJson());

    assertThat(again).isEqualTo(document);
    assertThat(Verification.of(again).findings()).isEmpty();
    assertThat(Verification.of(again).scope()).isEqualTo(Verification.Scope.SETTLEMENT);
    assertThat(Verification.of(again.withoutFacts()).findings()).isEmpty();
  }

  @Property(tries = 120)
  void altered_digit_is_named(
      @ForAll("cases") SettlementCase given,
      @ForAll("stages") Stage stage,
      @ForAll @IntRange(max = 1_000_000) int place) {
    Alteration alteration =
        Alteration.of(JsonTrees.of(SettlementDocument.of(given.settled(stage))), place);

    assertThat(alteration.named(alteration.document().toString())).isTrue();
  }

  /** Whoever alters a digit can make the checksums again; the recomputation finds it even so. */
  @Property(tries = 80)
  void altered_digit_of_the_settlement_is_named_under_checksums_made_again(
      @ForAll("cases") SettlementCase given, @ForAll @IntRange(max = 1_000_000) int place) {
    ObjectNode document = JsonTrees.of(SettlementDocument.of(given.settled()));
    Alteration alteration = Alteration.of(document, place);
    Assume.that(!alteration.path().startsWith("$.checksums"));

    assertThat(alteration.found(JsonTrees.sealed(alteration.document()))).isTrue();
  }

  @Property(tries = 60)
  void altered_digit_of_a_redacted_document_is_named(
      @ForAll("cases") SettlementCase given, @ForAll @IntRange(max = 1_000_000) int place) {
    SettlementDocument redacted =
        SettlementDocument.of(given.settled()).withoutTerms().withoutFacts();
    Alteration alteration = Alteration.of(JsonTrees.of(redacted), place);

    assertThat(alteration.named(alteration.document().toString())).isTrue();
  }

  @Provide
  Arbitrary<SettlementDocument> issued() {
    return JsonDomain.issuedSettlements();
  }

  @Property(tries = 60)
  void altered_digit_of_an_issued_settlement_is_named(
      @ForAll("issued") SettlementDocument document, @ForAll @IntRange(max = 1_000_000) int place) {
    Alteration alteration = Alteration.of(JsonTrees.of(document), place);

    assertThat(Verification.of(document).findings()).isEmpty();
    assertThat(alteration.named(alteration.document().toString())).isTrue();
  }

  @Property(tries = 40)
  void identity_is_that_of_the_settlement_also_of_a_redacted_document(
      @ForAll("cases") SettlementCase given, @ForAll("stages") Stage stage) {
    Settlement settlement = given.settled(stage);
    SettlementDocument document = SettlementDocument.of(settlement);
    SettlementDocument redacted = document.withoutTerms().withoutFacts();

    assertThat(SettlementDocument.parse(redacted.toJson()).identity())
        .isEqualTo(document.identity())
        .isEqualTo(StatementIdentity.of(settlement));
  }

  @Property(tries = 20)
  void order_of_members_means_nothing(@ForAll("cases") SettlementCase given) {
    SettlementDocument document = SettlementDocument.of(given.settled());
    String reordered = Reordered.of(JsonTrees.of(document)).toString();
    SettlementDocument again = SettlementDocument.parse(reordered);

    assertThat(again).isEqualTo(document);
    assertThat(Verification.of(again).holds()).isTrue();
  }
}
