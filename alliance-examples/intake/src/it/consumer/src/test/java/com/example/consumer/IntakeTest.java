package com.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.intake.ledger.Fault;
import org.openbook.alliance.intake.ledger.ImportFinding;
import org.openbook.alliance.intake.ledger.ImportSink;
import org.openbook.alliance.intake.ledger.LedgerImport;
import org.openbook.alliance.intake.ledger.Mappings;
import org.openbook.alliance.intake.ledger.PostedLine;

/** Reads a ledger with nothing but the intake's artifact. */
class IntakeTest {
  private static final String MAPPING =
      """
      {
        "name": "test",
        "file": { "delimiter": ";" },
        "numbers": { "decimalMark": ",", "thousandsMarks": " " },
        "dates": { "patterns": ["d.M.yyyy"] },
        "entry": {
          "party": { "column": "Party" },
          "costType": { "column": "Account" },
          "accruedOn": { "column": "Date" },
          "amount": { "column": "Amount" },
          "currency": { "constant": "EUR" },
          "vatBasis": { "constant": "NET" }
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void each_row_is_an_entry_or_a_finding() throws IOException {
    Path ledger =
        Files.writeString(
            folder.resolve("may.csv"),
            "Party;Account;Date;Amount\n"
                + "clinic;4000;2.5.2026;1 200,50\n"
                + "clinic;4000;2.5.2026;many\n");
    List<CostEntry> entries = new ArrayList<>();
    List<ImportFinding> findings = new ArrayList<>();

    LedgerImport.read(
        ledger,
        Mappings.parse("test", MAPPING),
        new ImportSink() {
          @Override
          public List<Fault> accept(PostedLine line) {
            entries.add(line.entry());
            return List.of();
          }

          @Override
          public void finding(ImportFinding finding) {
            findings.add(finding);
          }
        });

    assertThat(entries).singleElement().extracting(CostEntry::value).hasToString("1200.5");
    assertThat(findings).hasSize(1);
  }
}
