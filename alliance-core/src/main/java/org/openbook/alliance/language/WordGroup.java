package org.openbook.alliance.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a {@link WordTable} that belong together, each under a key: {@code bearer} in the group
 * {@code heading}. The key of a constant is its name in lower case with hyphens.
 *
 * <p>Every method refuses a key that the table does not have: {@code word 'heading.baerer' is not
 * in the words of FI; it must be}.
 */
public final class WordGroup {
  private static final Splitter FORMS = Splitter.on(" | ");
  private static final Pattern PLACE = Pattern.compile("%(?:([1-9])\\$)?s");

  private final WordTable table;
  private final String name;

  WordGroup(WordTable table, String name) {
    this.table = table;
    this.name = name;
  }

  /** A word with texts in its places; without texts, as it stands in the table. */
  public String text(Language language, String key, Object... texts) {
    return filled(pattern(language, key), texts);
  }

  /** The word of a constant with texts in its places. */
  public String text(Language language, Enum<?> word, Object... texts) {
    return text(language, key(word), texts);
  }

  /**
   * A word in its form for a number, which is the first text in its places: {@code 1 kirjaus},
   * {@code 1 967 kirjausta}.
   */
  public String counted(Language language, String key, long number, Object... texts) {
    Object[] all = new Object[texts.length + 1];
    all[0] = Numerals.grouped(number, language);
    System.arraycopy(texts, 0, all, 1, texts.length);
    return filled(form(pattern(language, key), number), all);
  }

  /** The word of a constant in its form for a number; the texts in its places hold the number. */
  String counted(Language language, Enum<?> word, long number, Object... texts) {
    return filled(form(pattern(language, word), number), texts);
  }

  private static String form(String pattern, long number) {
    List<String> forms = FORMS.splitToList(pattern);
    return forms.get(number == 1 ? 0 : forms.size() - 1);
  }

  /** A word in all three languages with texts in its places; a label among them in each. */
  public Label label(String key, Object... texts) {
    return Label.of(
        text(Language.FI, key, in(Language.FI, texts)),
        text(Language.SV, key, in(Language.SV, texts)),
        text(Language.EN, key, in(Language.EN, texts)));
  }

  /** The word of a constant in all three languages with texts in its places. */
  public Label label(Enum<?> word, Object... texts) {
    return label(key(word), texts);
  }

  String pattern(Language language, Enum<?> word) {
    return pattern(language, key(word));
  }

  private String pattern(Language language, String key) {
    String text = table.words(language).get(name + "." + requireNonNull(key, "key"));
    if (text == null) {
      throw new IllegalArgumentException(
          "word '%s.%s' is not in the words of %s; it must be".formatted(name, key, language));
    }
    return text;
  }

  private static Object[] in(Language language, Object... texts) {
    Object[] said = new Object[texts.length];
    for (int i = 0; i < texts.length; i++) {
      said[i] = texts[i] instanceof Label label ? label.in(language) : texts[i];
    }
    return said;
  }

  private static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  // Not String.format: a text may hold a per cent sign, as "100 %", and who corrects it knows none.
  private static String filled(String text, Object... texts) {
    if (texts.length == 0) {
      return text;
    }
    Matcher place = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    for (int next = 0; place.find(); ) {
      int which = place.group(1) == null ? next++ : Integer.parseInt(place.group(1)) - 1;
      place.appendReplacement(filled, Matcher.quoteReplacement(String.valueOf(texts[which])));
    }
    return place.appendTail(filled).toString();
  }

  /** {@code words 'heading'}. */
  @Override
  public String toString() {
    return "words '" + name + "'";
  }
}
