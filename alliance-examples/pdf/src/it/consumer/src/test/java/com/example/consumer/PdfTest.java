package com.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.pdf.AttachedSettlement;
import org.openbook.alliance.pdf.StatementPdf;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.ContractTerms;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.term.Source;

/** Prints a settlement on paper with nothing but the artifact for PDF. */
class PdfTest {
  @Test
  void settlement_is_printed_with_its_document_inside() {
    Settlement settlement = settled();
    Statement statement = Statement.of(settlement, Cover.of(Label.en("Clinic alliance")));
    SettlementDocument document = SettlementDocument.of(settlement);

    byte[] pdf = StatementPdf.of(statement, Language.FI, document);

    assertThat(AttachedSettlement.read(pdf).document()).isEqualTo(document);
    assertThat(Verification.of(AttachedSettlement.read(pdf).document()).holds()).isTrue();
  }

  private static Settlement settled() {
    ContractPeriod year = ContractPeriod.parse("2026-01-01/2026-12-31");
    Party clinic = Party.of("clinic", Label.en("Clinic"));
    CommercialModel model =
        ContractTerms.of(Amounts.EUR, "1", year.start())
            .client(Party.of("city", Label.en("City")))
            .provider(clinic)
            .reimbursedCosts("2")
            .gain("3.1", Rate.of("3.1", Rational.ofPercent("50")))
            .model();
    return model.settle(
        PeriodFacts.builder()
            .period(year)
            .target(TargetCost.of("2.1", year, Amounts.euros("10000000")))
            .costOf(clinic.id(), Amounts.euros("9400000"), Source.ledger("open book 2026"))
            .build());
  }
}
