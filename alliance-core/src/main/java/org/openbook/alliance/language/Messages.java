package org.openbook.alliance.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the library says about a mistake, in Finnish and Swedish. Its messages are English sentences
 * wherever they arise, in exceptions and in documents alike; they are translated where a person
 * reads them, as gettext does: by catalogues whose keys are the English sentences with gaps for
 * what varies.
 *
 * <p>Messages nest. A message is translated by templates that match all of it: what fills the gaps
 * of one is translated again, and so are messages beside each other. Of several ways, the one is
 * taken that leaves least in English, then the one whose templates have most text of their own.
 * Numbers, amounts and days are written as the language writes them. What is quoted was given by
 * somebody and stays as it is, and so does what no template matches: ids, names of files, members
 * of documents.
 *
 * <pre>{@code
 * String said = "facts of 2026-01-01/2026-12-31: weight of indicator 'nps' is -0.5; a weight is 0 or more";
 * Messages.core().in(Language.FI, said);
 * // Tiedot 1.1.–31.12.2026: painoarvo, mittari ”nps”, on −0,5; painoarvon on oltava vähintään 0
 * }</pre>
 *
 * <p>Catalogues are read when the first message needs them. A program with messages of its own adds
 * its catalogues, which lie beside one of its classes:
 *
 * <pre>{@code
 * Messages.core().and(name -> Main.class.getResourceAsStream("messages/" + name))
 * }</pre>
 */
public final class Messages {
  private static final int LONGEST_MESSAGE = 100_000;

  private final ImmutableList<Function<String, @Nullable InputStream>> catalogues;
  private final Map<Language, Supplier<List<Template.Search>>> templates =
      new EnumMap<>(Language.class);

  private Messages(Iterable<Function<String, @Nullable InputStream>> catalogues) {
    this.catalogues = ImmutableList.copyOf(catalogues);
    for (Language language : List.of(Language.FI, Language.SV)) {
      templates.put(language, Suppliers.memoize(() -> read(language)));
    }
  }

  /** The messages of this library. */
  public static Messages core() {
    return of(name -> Messages.class.getResourceAsStream("messages/" + name));
  }

  /** The messages of catalogues that are opened by their names, {@code fi.po} and {@code sv.po}. */
  public static Messages of(Function<String, @Nullable InputStream> catalogues) {
    requireNonNull(catalogues, "catalogues");
    return new Messages(ImmutableList.of(catalogues));
  }

  /** These messages and more; where two catalogues have one sentence, the first translates it. */
  public Messages and(Function<String, @Nullable InputStream> more) {
    requireNonNull(more, "more");
    return new Messages(
        ImmutableList.<Function<String, @Nullable InputStream>>builder()
            .addAll(catalogues)
            .add(more)
            .build());
  }

  /**
   * The message in this language. English is the message itself; so is a message that no template
   * matches, but for its quotes, numbers and days.
   *
   * @throws IllegalStateException if a catalogue is missing or is none
   */
  public String in(Language language, String message) {
    requireNonNull(language, "language");
    requireNonNull(message, "message");
    Supplier<List<Template.Search>> known = templates.get(language);
    if (known == null || message.length() > LONGEST_MESSAGE) {
      return message;
    }
    return begun(message, new Translation(language, known.get()).of(message));
  }

  /** Each English template of the catalogues with its translation. */
  Map<String, String> entries(Language language) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (Function<String, @Nullable InputStream> opener : catalogues) {
      String name = language.name().toLowerCase(Locale.ROOT) + ".po";
      InputStream catalogue = opener.apply(name);
      if (catalogue == null) {
        throw new IllegalStateException(
            "catalogue of messages %s is missing; it must lie beside its class".formatted(name));
      }
      Catalogue.read(catalogue).forEach(entries::putIfAbsent);
    }
    return entries;
  }

  private List<Template.Search> read(Language language) {
    return entries(language).entrySet().stream()
        .map(entry -> Template.of(entry.getKey(), entry.getValue()))
        .sorted(Template.MOST_SPECIAL_FIRST)
        .map(Template.Search::new)
        .toList();
  }

  // A sentence begins with a capital letter; a name that begins it stays as it is written.
  private static String begun(String message, String translated) {
    int first = translated.isEmpty() ? ' ' : translated.codePointAt(0);
    if (!Character.isLowerCase(first) || message.startsWith(firstWord(translated))) {
      return translated;
    }
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(translated, Character.charCount(first), translated.length())
        .toString();
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
