package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.Agreement;
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
        Formula.of(
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

  // ---- which one it is ----

  private static final SettlementHistory HISTORY =
      HistorySamples.oneMonth()
          .approve(HistorySamples.first(), "leadership team", HistorySamples.on("2018-05-04"));

  @Test
  void document_of_an_issued_settlement_says_which_one_it_is() {
    SettlementDocument document = SettlementDocument.of(HISTORY, HistorySamples.first());
    SettlementDocument again = SettlementDocument.parse(document.toJson());

    assertThat(again).isEqualTo(document);
    assertThat(again.identity()).isEqualTo(StatementIdentity.of(HISTORY, HistorySamples.first()));
    assertThat(again.withoutTerms().withoutFacts().identity()).isEqualTo(document.identity());
    assertThat(Verification.of(again).findings()).isEmpty();
    assertThat(JsonTrees.of(document).path("issue"))
        .hasToString(
            ("{'agreement':{'en':'Small over time'},'number':1,'link':'%s','lastLink':'%s',"
                    + "'issued':{'on':'2018-05-02','by':'Controller'},"
                    + "'approvals':[{'role':'leadership team','on':'2018-05-04','by':'Controller'}]}")
                .formatted(HISTORY.links().get(0).hex(), HISTORY.digest().hex())
                .replace('\'', '"'));
  }

  @Test
  void document_of_a_settlement_that_was_not_issued_says_nothing_of_an_issue() {
    assertThat(DOCUMENT.identity()).isEqualTo(StatementIdentity.of(SETTLEMENT));
    assertThat(DOCUMENT.tree().find("issue")).isEmpty();
  }

  @Test
  void withdrawn_settlement_says_so() {
    SettlementHistory withdrawn =
        HISTORY.withdraw(
            HistorySamples.first(), HistorySamples.on("2018-05-05").because("Wrong month"));
    SettlementDocument document = SettlementDocument.of(withdrawn, HistorySamples.first());

    assertThat(SettlementDocument.parse(document.toJson()).identity().isWithdrawn()).isTrue();
  }

  @Test
  void settlement_that_the_history_has_not_is_refused() {
    assertThatThrownBy(() -> SettlementDocument.of(HISTORY, SettlementId.of(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // ---- terms and facts inside ----

  private static String cut(String member) {
    return DOCUMENT.tree().find(member).orElseThrow().toJson();
  }

  @Test
  void terms_and_facts_that_are_cut_out_settle_to_an_equal_settlement() {
    Agreement terms = TermsDocument.parse(cut("terms")).agreement();
    Settlement again = terms.settle(FactsDocument.parse(cut("facts")).facts(), SETTLEMENT.stage());

    assertThat(again).isEqualTo(SETTLEMENT);
    assertThat(again.digest()).isEqualTo(SETTLEMENT.digest());
    assertThat(again.termsDigest()).isEqualTo(DOCUMENT.termsDigest());
    assertThat(SettlementDocument.of(again)).isEqualTo(DOCUMENT);
  }

  @Test
  void document_gives_the_agreement_and_the_settlement_again() {
    Agreement whole = SettlementSamples.agreement();
    Settlement settled = whole.settle(SettlementSamples.facts());
    SettlementDocument document = SettlementDocument.parse(SettlementDocument.of(settled).toJson());

    assertThat(document.settlement()).contains(settled);
    assertThat(document.agreement()).contains(settled.agreement());
    assertThat(settled.agreement())
        .isEqualTo(Agreement.of(whole.label(), whole.term(), settled.model()));
    assertThat(document.settlement().orElseThrow().agreement()).isEqualTo(settled.agreement());
    assertThat(document.withoutTerms().agreement()).isEmpty();
    assertThat(document.withoutFacts().settlement()).isEmpty();
  }

  @Test
  void redacted_document_still_tells_period_and_what_is_payable() {
    SettlementDocument redacted = DOCUMENT.withoutTerms().withoutFacts();

    assertThat(redacted.period()).isEqualTo(SETTLEMENT.facts().period());
    assertThat(SETTLEMENT.partyStatements()).isNotEmpty();
    assertThat(redacted.currency()).isEqualTo(SETTLEMENT.model().currency());
    assertThat(redacted.payable()).hasSameSizeAs(SETTLEMENT.partyStatements());
    SETTLEMENT
        .partyStatements()
        .forEach(
            each -> assertThat(redacted.payable()).containsEntry(each.party(), each.payable()));
  }

  @Test
  void label_and_term_of_the_agreement_decide_nothing() {
    Tree.Members terms = (Tree.Members) DOCUMENT.tree().find("terms").orElseThrow();
    Tree.Members renamed =
        terms
            .with("label", Tree.member("en", Tree.text("Other")))
            .with("term", Tree.text("1999-01-01/1999-12-31"));
    Tree.Members sealed = Checksums.sealed(DOCUMENT.tree().with("terms", renamed));
    SettlementDocument document = SettlementDocument.parse(sealed.toJson());

    assertThat(Verification.of(document).findings()).isEmpty();
    assertThat(document.settlement()).contains(SETTLEMENT);
  }

  @Test
  void terms_that_were_not_applied_are_refused() {
    Tree.Members terms = (Tree.Members) DOCUMENT.tree().find("terms").orElseThrow();
    Tree.Members more =
        terms.with("periods", Tree.items(List.of(Tree.text(SettlementSamples.PERIOD.toString()))));

    assertThatThrownBy(() -> SettlementDocument.parse(DOCUMENT.tree().with("terms", more).toJson()))
        .hasMessageContaining("$.terms")
        .hasMessageContaining("it must have just the 'model' that was applied");
  }
}
