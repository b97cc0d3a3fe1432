package org.openbook.alliance.intake.ledger;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cost.CostEntry;

/** A small file imported for a test: its entries, its findings, its reconciliation. */
record Imported(
    List<CostEntry> entries, List<ImportFinding> findings, Reconciliation reconciliation) {
  private static final String EURO =
      """
      {
        "name": "test",
        "file": { "delimiter": ";" },
        "numbers": { "decimalMark": ",", "thousandsMarks": ". "%s },
        "dates": { "patterns": ["d.M.yyyy"], "spreadsheetDays": "1900" },
        "entry": {
          "party": { "column": "Party" },
          "costType": { "column": "Account" },
          "accruedOn": { "column": "Date" },
          "amount": { "column": "Amount" },
          "currency": { "constant": "EUR" },
          "vatBasis": { "constant": "NET" },
          "counterparty": { "column": "Supplier" }
        }%s
      }
      """;

  static final String HEADER = "Party;Account;Date;Supplier;Amount\n";

  static final String TOTAL =
      ", \"controlTotal\": { \"where\": { \"column\": \"Party\", \"equals\": \"Total\" }, \"amount\":"
          + " \"Amount\" }";

  static Mapping euro() {
    return euro("", "");
  }

  static Mapping euro(String numbers, String more) {
    return Mappings.parse("test", EURO.formatted(numbers, more));
  }

  static Imported of(Path folder, Mapping mapping, String text) throws IOException {
    return of(folder, mapping, text.getBytes(StandardCharsets.UTF_8));
  }

  static Imported of(Path folder, Mapping mapping, String text, Charset encoding)
      throws IOException {
    return of(folder, mapping, text.getBytes(encoding));
  }

  static Imported of(Path folder, Mapping mapping, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("may.csv"), bytes);
    return of(file, mapping);
  }

  static Imported of(Path file, Mapping mapping) throws IOException {
    List<CostEntry> entries = new ArrayList<>();
    List<ImportFinding> findings = new ArrayList<>();
    Reconciliation reconciliation =
        LedgerImport.read(
            file,
            mapping,
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
    return new Imported(entries, findings, reconciliation);
  }

  List<String> values() {
    return entries.stream().map(entry -> entry.value().toString()).toList();
  }
}
