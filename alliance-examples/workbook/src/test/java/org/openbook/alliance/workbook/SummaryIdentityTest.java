package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Settlement;

/** The summary says once which settlement it is of. */
final class SummaryIdentityTest {
  private static final SettlementId FIRST = SettlementId.of(1);
  private static final Cover COVER =
      new Cover(TesomaDocuments.agreement().label(), List.of(Label.en("A note.")), List.of());
  private static final Settlement SETTLED =
      TesomaDocuments.agreement().settle(TesomaDocuments.underrun());

  private static Act on(String day) {
    return Act.of(LocalDate.parse(day), "Controller");
  }

  private static SettlementHistory issued() {
    return SettlementHistory.of(TesomaDocuments.agreement())
        .issue(SETTLED, on("2022-02-01"))
        .approve(FIRST, "leadership team", on("2022-02-04"));
  }

  private static List<String> rows(byte[] bytes) {
    List<String> rows = new ArrayList<>();
    for (Row row : OpenedWorkbook.of(bytes).workbook().getSheetAt(0)) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
      cells.removeIf(String::isEmpty);
      rows.add(String.join(" | ", cells));
    }
    return rows;
  }

  @Test
  void settlement_that_was_not_issued_says_so_and_nothing_twice() {
    List<String> rows = rows(Spreadsheet.of(SETTLED, COVER.title(), Language.EN));

    assertThat(rows)
        .contains(
            "Stage | interim settlement", "Issued on | not issued", "Status | nothing is open")
        .containsOnlyOnce(
            "settlement | " + SETTLED.digest().hex(),
            "terms | " + SETTLED.termsDigest().hex(),
            "facts | " + SETTLED.factsDigest().hex());
    assertThat(rows).filteredOn(row -> row.startsWith("Stage")).hasSize(1);
    assertThat(rows).filteredOn(row -> row.startsWith("Period")).hasSize(1);
  }

  @Test
  void issued_settlement_says_its_number_its_day_and_who_approved_it() {
    SettlementHistory history = issued();
    Settlement settled = history.issued(FIRST).settlement();
    Statement statement = Statement.of(history, FIRST, COVER);

    assertThat(rows(Spreadsheet.of(settled, statement, Language.EN)))
        .contains("A note.", "Number | 1", "Issued on | 1 February 2022")
        .contains("Prepared by | Controller", "Controller leadership team | 4 February 2022")
        .contains("history after its last event | " + history.digest().hex());
    assertThat(rows(Spreadsheet.of(settled, statement, Language.FI)))
        .contains("Numero | 1", "Antopäivä | 1.2.2022", "Laatinut | Controller");
  }

  @Test
  void statement_of_another_settlement_is_refused_with_both_digests() {
    Settlement other = TesomaDocuments.agreement().settle(TesomaDocuments.overrun());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spreadsheet.of(SETTLED, Statement.of(other, COVER), Language.EN))
        .withMessageContaining(SETTLED.digest().hex())
        .withMessageContaining(other.digest().hex())
        .withMessageContaining("they must be of one settlement");
  }
}
