package com.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
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
import org.openbook.alliance.workbook.Spreadsheet;

/** Writes a settlement's workbook with nothing but the workbook's artifact. */
class WorkbookTest {
  @Test
  void settlement_becomes_a_workbook_that_calculates() throws IOException {
    byte[] bytes = Spreadsheet.of(settled(), Label.en("Clinic alliance"), Language.EN);

    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Clinic alliance");
      assertThat(workbook.getAllNames()).isNotEmpty();
    }
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
