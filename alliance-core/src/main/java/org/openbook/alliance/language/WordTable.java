package org.openbook.alliance.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of one module in Finnish, Swedish and English, read from three files, {@code
 * fi.properties}, {@code sv.properties} and {@code en.properties}, so that somebody who reads the
 * language and no Java corrects a word there: {@code heading.bearer = Kustannusvastuu}.
 *
 * <p>Not the contract's words: those are {@link Label}s in its documents. No digest holds a word of
 * a table, so a corrected word changes none.
 *
 * <p>A text has places for other texts, {@code %s} or {@code %2$s}. A text that counts something
 * has two forms, for one and for any other number: {@code %s kirjaus | %s kirjausta}.
 */
public final class WordTable {
  /** The words of the library itself. */
  public static final WordTable CORE =
      of(name -> WordTable.class.getResourceAsStream("words/" + name));

  private final ImmutableMap<Language, SortedMap<String, String>> texts;

  private WordTable(ImmutableMap<Language, SortedMap<String, String>> texts) {
    this.texts = texts;
  }

  /**
   * The table in three files in UTF-8.
   *
   * @param opener opens the file of this name; a lambda of the module whose words they are
   * @throws IllegalStateException if a file is missing, or says a word twice
   */
  public static WordTable of(Function<String, @Nullable InputStream> opener) {
    requireNonNull(opener, "opener");
    return new WordTable(
        Maps.toMap(
            Arrays.asList(Language.values()),
            language -> read(language.name().toLowerCase(Locale.ROOT) + ".properties", opener)));
  }

  private static SortedMap<String, String> read(
      String file, Function<String, @Nullable InputStream> opener) {
    Properties words = new SaidOnce(file);
    try (InputStream in = opener.apply(file)) {
      if (in == null) {
        throw new IllegalStateException("words must stand in " + file + "; there is no such file");
      }
      words.load(new InputStreamReader(in, UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return ImmutableSortedMap.copyOf(Maps.fromProperties(words));
  }

  /** Properties would let a word that is said again replace the first. */
  private static final class SaidOnce extends Properties {
    private static final long serialVersionUID = 1;
    private final String file;

    SaidOnce(String file) {
      this.file = file;
    }

    @Override
    public synchronized @Nullable Object put(Object key, Object text) {
      if (containsKey(key)) {
        throw new IllegalStateException("%s says %s twice; it must once".formatted(file, key));
      }
      return super.put(key, text);
    }
  }

  /** The words whose keys begin with this name and a point: {@code heading}. */
  public WordGroup group(String name) {
    return new WordGroup(this, requireNonNull(name, "name"));
  }

  /** All words of a language by their keys. */
  public SortedMap<String, String> words(Language language) {
    return requireNonNull(texts.get(requireNonNull(language, "language")));
  }
}
