package org.openbook.alliance.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Numerals;

/**
 * What an explanation calls its rows: each figure one name, no name for two figures.
 *
 * <p>A figure without a label is called by what it does, {@code the sum of a and b}; a name that
 * another figure has already is numbered, {@code bonus [2]}; unless it is what that other figure
 * rounds, {@code bonus [before rounding]}.
 */
final class Names {
  // In a sentence such a label would read as part of the arithmetic or of the sentence.
  private static final Pattern AMBIGUOUS = Pattern.compile("[+−×÷=<>≤≥≠,;:()]| [-–] ");

  private final Language language;
  private final Description description;
  private final Map<Figure, Name> names = new HashMap<>();
  private final Map<String, Figure> taken = new HashMap<>();
  private final TextStyle style;
  private final Map<String, Integer> given = new HashMap<>();

  private record Name(String inRow, String inSentence) {}

  Names(TextStyle style) {
    this.style = style;
    this.language = style.language();
    this.description = new Description(style);
  }

  /** The name as a row begins with it. */
  String inRow(Figure figure) {
    return of(figure).inRow();
  }

  /** The name as a sentence mentions it: in quotation marks if it could be misread. */
  String inSentence(Figure figure) {
    return of(figure).inSentence();
  }

  /** A formula as a part of a name: its label, or what it does. */
  String described(Formula formula) {
    return description.part(formula);
  }

  private Name of(Figure figure) {
    Figure bearer = isSameNameAsFact(figure) ? figure.operands().get(0) : figure;
    Name known = names.get(bearer);
    if (known == null) {
      known = bearer.label().map(l -> labelled(bearer, l)).orElseGet(() -> described(bearer));
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

  private Name labelled(Figure bearer, Label label) {
    String text = Page.oneLine(label.in(language));
    boolean isExact = isRounded(taken.get(text), bearer);
    String mark = mark(bearer, text, isExact ? marked(Words.UNROUNDED.in(language)) : "");
    return new Name(text + mark, inSentence(text) + mark);
  }

  // In a sentence it is quoted, or what it is made of would read as parts of the sentence.
  private Name described(Figure bearer) {
    String text = description.of(bearer);
    String mark = mark(bearer, text, "");
    return new Name(text + mark, style.quoted(text) + mark);
  }

  /** The given mark, or a number, so that nobody else has the same name. */
  private String mark(Figure bearer, String text, String first) {
    String mark = first;
    while (taken.putIfAbsent(text + mark, bearer) != null) {
      // Counted on from the last number given, or many figures of one label would take hours.
      mark = marked(given.merge(text, 2, (last, two) -> last + 1).toString());
    }
    return mark;
  }

  private static String marked(String text) {
    return Numerals.NO_BREAK_SPACE + "[" + text + "]";
  }

  /** Whether one named figure rounds what the other one names. */
  private static boolean isRounded(@Nullable Figure rounded, Figure exact) {
    return rounded != null
        && rounded.formula().node() instanceof Node.Named name
        && name.of().node() instanceof Node.Rounded
        && exact.formula().node() instanceof Node.Named
        && rounded.operands().get(0).operands().equals(exact.operands());
  }

  // A Finnish or Swedish name would have to be inflected, and would have a capital in a sentence.
  private String inSentence(String text) {
    boolean asItIs = language == Language.EN && !AMBIGUOUS.matcher(text).find();
    return asItIs ? text : style.quoted(text);
  }
}
