package org.openbook.alliance.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/**
 * Documents of facts: one of a period, or one of each of its parts.
 *
 * @param files the documents, in the order of their days
 */
public record GivenFacts(List<Path> files) {
  /** Documents of facts. */
  public GivenFacts {
    files = List.copyOf(files);
  }

  /**
   * What the facts come to on the terms of an agreement, on those of a day where one is named.
   *
   * @throws Refusal with what stands in the way, and in which document
   */
  public Settlement settled(
      Path terms, Agreement agreement, Stage stage, @Nullable LocalDate asOf) {
    List<PeriodFacts> facts = files.stream().map(Documents::facts).toList();
    if (facts.size() == 1) {
      PeriodFacts all = facts.get(0);
      return Documents.settled(
          terms,
          files,
          () ->
              asOf == null ? agreement.settle(all, stage) : agreement.settleAsOf(asOf, all, stage));
    }
    if (asOf != null) {
      throw Refusal.of("parts-as-of", asOf);
    }
    return Documents.settled(terms, files, () -> agreement.settle(facts, stage));
  }
}
