package org.openbook.alliance.language.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordTable;

/** Whether a table of words says the same in its three languages. */
public final class WordTables {
  private static final Pattern PLACE = Pattern.compile("%(?:[1-9]\\$)?s");
  private static final Splitter FORMS = Splitter.on(" | ");

  private WordTables() {}

  /** Keys that a language lacks, and words whose places or number of forms differ from English. */
  public static List<String> faults(WordTable table) {
    ImmutableSortedSet.Builder<String> keys = ImmutableSortedSet.naturalOrder();
    for (Language language : Language.values()) {
      keys.addAll(table.words(language).keySet());
    }
    List<String> faults = new ArrayList<>();
    for (String key : keys.build()) {
      for (Language language : Language.values()) {
        String text = table.words(language).get(key);
        String english = table.words(Language.EN).get(key);
        if (text == null || text.isBlank()) {
          faults.add("%s of %s is missing".formatted(key, language));
        } else if (english != null) {
          compare(key, language, text, english, faults);
        }
      }
    }
    return faults;
  }

  private static void compare(
      String key, Language language, String text, String english, List<String> faults) {
    int forms = FORMS.splitToList(text).size();
    int englishForms = FORMS.splitToList(english).size();
    if (forms != englishForms) {
      faults.add(
          "%s of %s has %s forms; of EN it has %s".formatted(key, language, forms, englishForms));
    } else if (!places(text).equals(places(english))) {
      faults.add(
          "%s of %s has the places %s; of EN it has %s"
              .formatted(key, language, places(text), places(english)));
    }
  }

  /** The places, those without a number numbered, in order: another language may turn them. */
  private static List<String> places(String text) {
    List<String> places = PLACE.matcher(text).results().map(MatchResult::group).toList();
    boolean isNumbered = places.stream().anyMatch(place -> place.contains("$"));
    if (!isNumbered) {
      return places;
    }
    return places.stream().distinct().sorted().map(any -> "%s").toList();
  }
}
