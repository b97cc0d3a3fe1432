package org.openbook.alliance.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is settled: the options that commands over terms and facts share. */
public final class SettlementOptions {
  @Option(
      names = "--terms",
      required = true,
      paramLabel = "T.json",
      description = "The terms; 'schema terms' tells what they look like.")
  private Path terms = Path.of("");

  @Option(
      names = "--facts",
      required = true,
      paramLabel = "F.json",
      description = "The facts of the period; 'schema facts' tells what they look like.")
  private Path facts = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "A day of the period whose version of the terms applies, where they were amended in it.")
  private @Nullable LocalDate asOf;

  @Mixin private Manner manner = new Manner();

  Language language() {
    return manner.language();
  }

  /** A settlement, and what its agreement is called. */
  record Settled(Label agreement, Settlement settlement) {}

  /** The settlement of the facts on the terms. */
  Settled settled() {
    Agreement agreement = Documents.terms(terms);
    PeriodFacts given = Documents.facts(facts);
    Settlement settlement = Documents.settled(terms, facts, () -> settled(agreement, given));
    return new Settled(agreement.label(), settlement);
  }

  private Settlement settled(Agreement agreement, PeriodFacts given) {
    return asOf == null
        ? agreement.settle(given, manner.stage())
        : agreement.settleAsOf(asOf, given, manner.stage());
  }
}
