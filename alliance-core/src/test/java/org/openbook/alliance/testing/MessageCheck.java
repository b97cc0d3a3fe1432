package org.openbook.alliance.testing;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Messages;

/**
 * Whether every sentence that a module's sources say is in its catalogues of messages, and the
 * catalogues say nothing else.
 *
 * @param sources the folder of its main sources
 * @param catalogues the folder of {@code fi.po} and {@code sv.po}
 * @param isRead whether people read what a source says
 * @param isNoMessage what looks like a sentence and is none: a pattern, a formula, a format
 */
public record MessageCheck(
    Path sources, Path catalogues, Predicate<Path> isRead, Predicate<String> isNoMessage) {
  private static final Pattern SENTENCE =
      Pattern.compile("[A-Za-z)'] ['(%A-Za-z]|[a-z]: %s|%s: |%s [a-z]");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
  private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");
  private static final Pattern GAP = Pattern.compile("%(?:(\\d)\\$)?[sd]|%%");
  private static final Pattern ENTRY = Pattern.compile("msgid \"(.*)\"\nmsgstr \"(.*)\"");

  /** What is wrong with the catalogues; nothing if they are whole. */
  public List<String> faults(Messages messages) {
    Map<String, String> fi = entries(Language.FI);
    Map<String, String> sv = entries(Language.SV);
    Set<String> faults = new LinkedHashSet<>();
    Set<String> written = written();
    said().stream()
        .filter(text -> !fi.containsKey(text))
        .forEach(text -> faults.add("no catalogue has: " + text));
    fi.keySet().stream()
        .filter(key -> !written.contains(key))
        .forEach(key -> faults.add("no source says: " + key));
    Set<String> inOne = new TreeSet<>(fi.keySet());
    inOne.addAll(sv.keySet());
    inOne.removeIf(key -> fi.containsKey(key) && sv.containsKey(key));
    inOne.forEach(key -> faults.add("one catalogue alone has: " + key));
    fi.forEach((key, text) -> requireOwn(messages, Language.FI, key, text, faults));
    sv.forEach((key, text) -> requireOwn(messages, Language.SV, key, text, faults));
    return List.copyOf(faults);
  }

  // Filled with names that nothing translates, the sentence gives its own translation.
  private static void requireOwn(
      Messages messages, Language language, String key, String text, Set<String> faults) {
    if (!gaps(key).stream().sorted().toList().equals(gaps(text).stream().sorted().toList())) {
      faults.add("other gaps, " + language + ": " + key);
      return;
    }
    String expected = filled(text);
    String given = messages.in(language, filled(key));
    if (!given.equalsIgnoreCase(expected)) {
      faults.add("%s: '%s' gives '%s' and not '%s'".formatted(language, key, given, expected));
    }
  }

  private static List<Integer> gaps(String text) {
    List<Integer> gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      if (!gap.group().equals("%%")) {
        gaps.add(gap.group(1) == null ? gaps.size() + 1 : Integer.parseInt(gap.group(1)));
      }
    }
    return gaps;
  }

  private static String filled(String text) {
    List<Integer> gaps = gaps(text);
    int[] next = {0};
    return GAP.matcher(text)
        .replaceAll(gap -> gap.group().equals("%%") ? "%" : "Xx" + gaps.get(next[0]++));
  }

  // What it says to people: its sentences.
  private Set<String> said() {
    return files().stream()
        .filter(isRead)
        .flatMap(file -> SourceText.readable(text(file)).stream())
        .map(SourceText.Literal::text)
        .filter(text -> isSentence(text) && !isNoMessage.test(text))
        .collect(toCollection(LinkedHashSet::new));
  }

  // Every text in it, and every word that is the name of a constant of an enum.
  private Set<String> written() {
    Set<String> written = new HashSet<>();
    for (Path file : files()) {
      String source = text(file);
      SourceText.all(source).forEach(literal -> written.add(literal.text()));
      CONSTANT
          .matcher(source)
          .results()
          .forEach(word -> written.add(word.group().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
    return written;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSentence(String text) {
    return SENTENCE.matcher(text).find()
        && LETTERS.matcher(GAP.matcher(text).replaceAll("")).find();
  }

  private Map<String, String> entries(Language language) {
    Map<String, String> entries = new LinkedHashMap<>();
    Matcher entry =
        ENTRY.matcher(text(catalogues.resolve(language.name().toLowerCase(Locale.ROOT) + ".po")));
    while (entry.find()) {
      entries.put(entry.group(1).translateEscapes(), entry.group(2).translateEscapes());
    }
    return entries;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
