package org.openbook.alliance.cli.book;

import java.util.stream.Collectors;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.intake.ledger.Fault;
import org.openbook.alliance.intake.ledger.ImportFinding;

/** A row that is no entry, for reading. */
final class ImportFindingText {
  private static final int LONGEST = 60;

  private ImportFindingText() {}

  static String of(ImportFinding finding, Figures figures) {
    return figures.said(
        "finding",
        finding.file(),
        String.valueOf(finding.line()),
        finding.faults().stream()
            .map(fault -> of(fault, figures))
            .collect(Collectors.joining("; " + figures.said("and-fault") + " ")),
        finding
            .amount()
            .map(amount -> figures.said("of-amount", figures.difference(amount)))
            .orElseGet(() -> figures.said("no-amount")));
  }

  private static String of(Fault fault, Figures figures) {
    String given = cut(fault.given());
    String required = Told.of(fault.required()).in(figures.language());
    return fault.column().isEmpty()
        ? figures.said("fault-of-row", given, required)
        : figures.said("fault", fault.column(), given, required);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
