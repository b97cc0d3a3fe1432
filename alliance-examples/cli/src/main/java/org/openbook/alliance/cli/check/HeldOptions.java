package org.openbook.alliance.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.settlement.Agreement;
import picocli.CommandLine.Option;

/** The terms, and facts that are set on the command line. */
final class HeldOptions {
  @Option(names = "--terms", required = true, paramLabel = "T.json")
  private Path terms = Path.of("");

  @Option(names = "--fact", paramLabel = "ID=NUMBER", converter = Setting.Fixed.class)
  private List<Setting> set = new ArrayList<>();

  @Option(names = "--as-of", descriptionKey = "held-day", paramLabel = "DAY")
  private @Nullable LocalDate asOf;

  Path terms() {
    return terms;
  }

  /** Terms with the facts of a file held. */
  Ground on(Path facts) {
    return held().on(Documents.facts(facts));
  }

  /** Terms with a neutral point held that is made from them. */
  Ground neutral() {
    return held().neutral();
  }

  private Held held() {
    Agreement agreement = Documents.terms(terms);
    return new Held(agreement, asOf, set);
  }
}
