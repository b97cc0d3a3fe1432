package org.openbook.alliance.cli.settlement;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.openbook.alliance.cli.option.WrongValue;
import org.openbook.alliance.json.Documents;
import org.openbook.alliance.json.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance schema}: what the documents look like. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    footer = "  alliance schema terms > terms.schema.json")
public final class SchemaCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DOCUMENT",
      descriptionKey = "schema-document",
      converter = ByName.class,
      completionCandidates = Names.class)
  private Document document = Document.TERMS;

  @Spec private CommandSpec spec;

  /** What there are schemas of. */
  enum Document {
    TERMS(Schemas::terms),
    FACTS(Schemas::facts),
    SETTLEMENT(Schemas::settlement),
    HISTORY(Schemas::history),
    BOOK(Documents.BOOK::schema),
    COST_ANNEX(Documents.COST_ANNEX::schema),
    COVER(Documents.COVER::schema),
    ACCOUNT_PLAN(Documents.ACCOUNT_PLAN::schema),
    POSTINGS(Documents.POSTINGS::schema),
    DISCLOSURE_TERMS(Documents.DISCLOSURE_TERMS::schema);

    private final Supplier<String> schema;

    Document(Supplier<String> schema) {
      this.schema = schema;
    }

    /** As it is written on a command line: {@code cost-annex}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The documents' names, for help and completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Document.values()).map(Document::toString).iterator();
    }
  }

  /** Reads a document's name. */
  static final class ByName implements ITypeConverter<Document> {
    @Override
    public Document convert(String value) {
      String name = value.toLowerCase(Locale.ROOT).replace('_', '-');
      return Arrays.stream(Document.values())
          .filter(document -> document.toString().equals(name))
          .findFirst()
          .orElseThrow(() -> WrongValue.of("none-of", value, String.join(", ", new Names())));
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(document.schema.get());
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
