package org.openbook.alliance.examples.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.openbook.alliance.json.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance schema}: what the documents look like. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema (2020-12) of a document, for editors and validators.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:printed", "2:there is no such document"},
    footerHeading = "%nExample:%n",
    footer = "  alliance schema terms > terms.schema.json")
public final class SchemaCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DOCUMENT", description = "${COMPLETION-CANDIDATES}.")
  private Document document = Document.TERMS;

  @Spec private CommandSpec spec;

  /** What there are schemas of. */
  enum Document {
    TERMS,
    FACTS,
    SETTLEMENT;

    String schema() {
      return switch (this) {
        case TERMS -> Schemas.terms();
        case FACTS -> Schemas.facts();
        case SETTLEMENT -> Schemas.settlement();
      };
    }

    /** As it is written on a command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(document.schema());
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
