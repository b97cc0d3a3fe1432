package org.openbook.alliance.notation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;

/** Gives formulas names that people read: the contract's words where there are some. */
final class FormulaNames {
  private static final int LONGEST = 60;

  private final Set<String> taken;
  private final Map<String, Integer> counts = new HashMap<>();

  FormulaNames(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * A name that no other formula has.
   *
   * @param kind what documents call the formula's kind
   */
  String next(Formula formula, String kind) {
    String words =
        formula.node() instanceof Node.Named named
            ? slug(named.label())
            : kind.toLowerCase(Locale.ROOT);
    String name = words;
    while (!taken.add(name)) {
      name = words + "-" + counts.merge(words, 2, (count, any) -> count + 1).toString();
    }
    return name;
  }

  // A standard label counts as its word: no name is made of texts of the library's own.
  private static String words(Label label) {
    return label
        .standard()
        .map(word -> label.subject().map(of -> words(of) + " ").orElse("") + Forms.word(word))
        .orElseGet(() -> label.en().isEmpty() ? label.fi() + label.sv() : label.en());
  }

  private static String slug(Label label) {
    String text = words(label);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < text.length() && slug.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(Character.toLowerCase(c));
      } else if (c != '\''
          && c != '’'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-'
        ? orFigure(slug.substring(0, end - 1))
        : orFigure(slug.toString());
  }

  private static String orFigure(String slug) {
    return slug.isEmpty() ? "figure" : slug;
  }
}
