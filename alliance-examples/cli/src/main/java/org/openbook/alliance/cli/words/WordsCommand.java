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
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.WrongOption;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.json.Schemas;
import org.openbook.alliance.language.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance words}: what the nouns of documents mean. */
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    footer = {"  alliance words", "  alliance words allianceFee", "  alliance words cap"})
public final class WordsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NOUN", arity = "0..1", descriptionKey = "noun")
  private @Nullable String noun;

  @Option(names = "--document", paramLabel = "DOCUMENT")
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
            ? WordsText.in(LanguageOption.of(spec)).list(meanings.values())
            : explained(noun, List.copyOf(meanings.values()), schemas));
    out.flush();
    return ExitCode.OK;
  }

  private static Label unknown(String word, Set<String> nouns) {
    Label unknown = Refusal.words("unknown-noun", word);
    String hint = Faults.nearest(word, nouns);
    return hint.isEmpty()
        ? unknown
        : Refusal.words(
            "did-you-mean",
            unknown,
            hint.substring(hint.indexOf('\'') + 1, hint.lastIndexOf('\'')));
  }

  private String explained(String word, List<Meaning> all, Map<Document, Schema> schemas) {
    List<Meaning> own = all.stream().filter(meaning -> meaning.noun().equals(word)).toList();
    if (own.isEmpty()) {
      Set<String> nouns = Vocabulary.nouns(all);
      throw new WrongOption(spec, unknown(word, nouns));
    }
    Map<Document, Examples> examples = new LinkedHashMap<>();
    schemas.forEach((each, schema) -> examples.put(each, each.examples(schema)));
    WordsText text = WordsText.in(LanguageOption.of(spec));
    return own.stream()
        .map(
            meaning ->
                text.of(
                    meaning,
                    examples.values().stream()
                        .flatMap(documents -> documents.of(meaning).stream())
                        .findFirst()))
        .collect(Collectors.joining("\n"));
  }
}
