package org.openbook.alliance.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;

/**
 * What an explanation calls its rows: each figure one name, no name for two figures.
 *
 * <p>A figure without a label is {@code calculation 1}; a label that another figure has already is
 * numbered, {@code bonus [2]}.
 */
final class Names {
  // In a sentence such a label would read as part of the arithmetic or of the sentence.
  private static final Pattern AMBIGUOUS = Pattern.compile("[+−×÷=<>≤≥≠,;:()]| [-–] ");

  private final Language language;
  private final Map<Figure, Name> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> given = new HashMap<>();
  private int calculations;

  private record Name(String inRow, String inSentence) {}

  Names(Language language) {
    this.language = language;
  }

  /** The name as a row begins with it. */
  String inRow(Figure figure) {
    return of(figure).inRow();
  }

  /** The name as a sentence mentions it: in quotation marks if it could be misread. */
  String inSentence(Figure figure) {
    return of(figure).inSentence();
  }

  private Name of(Figure figure) {
    Figure bearer = isSameNameAsFact(figure) ? figure.operands().get(0) : figure;
    Name known = names.get(bearer);
    if (known == null) {
      known = bearer.label().map(this::labelled).orElseGet(this::numbered);
      names.put(bearer, known);
    }
    return known;
  }

  /** Whether the figure is a fact that the terms call by the fact's own label: one row for both. */
  static boolean isSameNameAsFact(Figure figure) {
    return figure.formula().node() instanceof Node.Named named
        && named.of().node() instanceof Node.Quantity fact
        && Optional.of(fact.label()).equals(figure.label());
  }

  private Name labelled(Label label) {
    String text = Page.oneLine(label.in(language));
    String name = text;
    while (!taken.add(name)) {
      // Counted on from the last number given, or many figures of one label would take hours.
      name =
          text + Digits.NO_BREAK_SPACE + "[" + given.merge(text, 2, (last, two) -> last + 1) + "]";
    }
    String suffix = name.substring(text.length());
    return new Name(name, (isAmbiguous(text) ? quoted(text) : text) + suffix);
  }

  private Name numbered() {
    String name;
    do {
      calculations++;
      name = Words.CALCULATION.in(language) + Digits.NO_BREAK_SPACE + calculations;
    } while (!taken.add(name));
    return new Name(name, name);
  }

  private static boolean isAmbiguous(String text) {
    return AMBIGUOUS.matcher(text).find();
  }

  private String quoted(String text) {
    return (language == Language.EN ? "“" : "”") + text + "”";
  }
}
