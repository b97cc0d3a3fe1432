package org.openbook.alliance.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Messages;
import org.openbook.alliance.language.WordTable;

/**
 * Finds English in a text of another language: words of the library's English words and messages
 * that are none of the other language's.
 */
public final class EnglishWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  // What is written the same in every language: options, files, places of documents, quotations,
  // forms of values, digests, and what is asked for by a name.
  private static final Pattern NAMES =
      Pattern.compile(
          "--?[a-zA-Z][\\w-]*(?:[= ][A-Z][A-Za-z.]*)?|\\[[^\\]]*\\]|”[^”]*”|'[^']*'|\"[^\"]*\""
              + "|\\$[\\w.\\[\\]-]*|[\\w./-]*/[\\w./-]*|\\S+[.](?:json|jsonl|csv|xml|html|pdf|po|file|odt)\\S*"
              + "|\\b[\\p{L}\\d]+[.:=-][\\p{L}\\d.:=-]+|\\b\\w*\\d\\w*");
  private static final Pattern PO = Pattern.compile("msg(id|str) \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Values of options and other names that each language leaves as they are. */
  private static final Set<String> ALLOWED =
      Set.of(
          "alliance",
          "json",
          "html",
          "text",
          "csv",
          "xlsx",
          "pdf",
          "sarif",
          "bash",
          "zsh",
          "interim",
          "final",
          "termination",
          "account",
          "note",
          "warning",
          "fault",
          "never",
          "terms",
          "facts",
          "settlement",
          "history",
          "book",
          "cover",
          "postings",
          "score",
          "actual",
          "cost",
          "fi",
          "sv",
          "en",
          "eur",
          "sek",
          "invoice",
          "ubl",
          "schema",
          "readme");

  private final Set<String> english = new HashSet<>();

  /** English as against a language. */
  public EnglishWords(Language other) {
    Set<String> own = new HashSet<>();
    for (WordTable table : List.of(WordTable.CORE, CliWords.TABLE)) {
      table.words(Language.EN).values().forEach(text -> add(text, english));
      table.words(other).values().forEach(text -> add(text, own));
    }
    for (String folder : List.of("language", "intake", "pdf", "cli")) {
      Stream.of(po(folder, other))
          .forEach(entry -> add(entry.group(2), entry.group(1).equals("id") ? english : own));
    }
    english.removeAll(own);
    english.removeAll(ALLOWED);
  }

  private static MatchResult[] po(String folder, Language language) {
    String name =
        "/org/openbook/alliance/%s/messages/%s.po"
            .formatted(folder, LanguageOption.named(language));
    try (InputStream file =
        Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
      return PO.matcher(new String(file.readAllBytes(), UTF_8))
          .results()
          .toArray(MatchResult[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(String text, Set<String> words) {
    words(text.replaceAll("%(?:\\d\\$)?[sd]", " ")).forEach(words::add);
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT));
  }

  /** The English words of a text, in the order of the alphabet. */
  public Set<String> in(String text) {
    return words(NAMES.matcher(text).replaceAll(" "))
        .filter(english::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
