package org.openbook.alliance.cli.words;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.json.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance words}: what the nouns of documents mean. */
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    description = {
      "Explains a noun of terms and facts: what it is, where it may stand, its members, and an",
      "example. Without a noun all are listed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:printed", "2:there is no such noun"},
    footerHeading = "%nExamples:%n",
    footer = {"  alliance words", "  alliance words allianceFee", "  alliance words cap"})
public final class WordsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NOUN", arity = "0..1", description = "As documents write it.")
  private @Nullable String noun;

  @Option(
      names = "--document",
      paramLabel = "DOCUMENT",
      description = "${COMPLETION-CANDIDATES} (default: both).")
  private @Nullable Document document;

  @Spec private CommandSpec spec;

  /** What has nouns. */
  enum Document {
    TERMS,
    FACTS;

    Schema schema() {
      return Schema.parse(this == TERMS ? Schemas.terms() : Schemas.facts());
    }

    Examples examples(Schema schema) {
      return Examples.of(schema, this == TERMS ? Examples.TERMS : Examples.FACTS);
    }

    /** As it is written on a command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    Map<String, Meaning> meanings = new LinkedHashMap<>();
    Map<Document, Schema> schemas = new LinkedHashMap<>();
    for (Document each : document == null ? List.of(Document.values()) : List.of(document)) {
      Schema schema = each.schema();
      schemas.put(each, schema);
      Vocabulary.of(schema).meanings().forEach(one -> meanings.putIfAbsent(one.key(), one));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        noun == null
            ? WordsText.list(meanings.values())
            : explained(noun, List.copyOf(meanings.values()), schemas));
    out.flush();
    return ExitCode.OK;
  }

  private String explained(String word, List<Meaning> all, Map<Document, Schema> schemas) {
    List<Meaning> own = all.stream().filter(meaning -> meaning.noun().equals(word)).toList();
    if (own.isEmpty()) {
      Set<String> nouns = Vocabulary.nouns(all);
      throw new ParameterException(
          spec.commandLine(),
          "noun %s is unknown; 'alliance words' lists all%s"
              .formatted(Faults.quote(word), Faults.nearest(word, nouns)));
    }
    Map<Document, Examples> examples = new LinkedHashMap<>();
    schemas.forEach((each, schema) -> examples.put(each, each.examples(schema)));
    return own.stream()
        .map(
            meaning ->
                WordsText.of(
                    meaning,
                    examples.values().stream()
                        .flatMap(documents -> documents.of(meaning).stream())
                        .findFirst()))
        .collect(Collectors.joining("\n"));
  }
}
