package org.openbook.alliance.text;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Numerals;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/**
 * Terms as they are agreed, without facts: how each row follows from others, every number of the
 * terms written in full.
 *
 * <p>Not an explanation of a figure, which needs facts: {@link ExplanationText} writes that. Names
 * stand in quotation marks; a second row of one name is marked {@code [2]}, or {@code [rounded]} if
 * it rounds the first; a row without a name is an intermediate result with a number. Worked
 * example: a gain share of one half reads {@code “Under-run” × 50%}.
 */
public final class FormulaText {
  private final TextStyle style;
  private final Language language;
  private final FormulaRows rows;
  private final Map<Formula, String> names = new HashMap<>();
  private final Map<String, String> factNames = new HashMap<>();
  private final Map<Formula, Formula> bearers = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private FormulaText(FormulaRows rows, TextStyle style) {
    this.rows = rows;
    this.style = style;
    this.language = style.language();
    rows.all().stream().filter(row -> !rounds(row)).forEach(this::addBearer);
    rows.all().stream().filter(row -> !rounds(row)).forEach(this::addName);
    rows.all().stream().filter(this::rounds).forEach(this::addName);
  }

  /** How the rows read in a style. */
  public static FormulaText of(FormulaRows rows, TextStyle style) {
    return new FormulaText(requireNonNull(rows, "rows"), requireNonNull(style, "style"));
  }

  // ---- names ----

  private void addBearer(Formula row) {
    if (row.node() instanceof Node.Named named) {
      bearers.putIfAbsent(named.of(), row);
    }
  }

  /** Whether it is only a rounding of what another row names: what a line pays of its amount. */
  private boolean rounds(Formula row) {
    return row.node() instanceof Node.Named named
        && named.of().node() instanceof Node.Rounded rounded
        && bearers.containsKey(rounded.of());
  }

  private void addName(Formula row) {
    Node node = row.node();
    if (node instanceof Node.Named named && isSameName(named)) {
      names.put(row, names.computeIfAbsent(named.of(), fact -> free(named.label(), "")));
    } else if (node instanceof Node.Named named) {
      names.put(row, free(named.label(), rounds(row) ? Words.ROUNDED_MARK.in(language) : ""));
    } else if (node instanceof Node.Quantity fact) {
      String name = names.computeIfAbsent(row, any -> free(fact.label(), ""));
      factNames.put(fact.id().value(), name);
    } else {
      names.put(row, unusedNumber());
    }
  }

  // Terms may call a fact by the fact's own name: then there is one name for both.
  private static boolean isSameName(Node.Named named) {
    return named.of().node() instanceof Node.Quantity fact && fact.label().equals(named.label());
  }

  private String free(Label label, String mark) {
    String text = Page.oneLine(label.in(language));
    String name = style.quoted(text + (mark.isEmpty() ? "" : marked(mark)));
    for (int k = 2; !taken.add(name); k++) {
      name = style.quoted(text + marked(Integer.toString(k)));
    }
    return name;
  }

  private String unusedNumber() {
    String name = "";
    for (int k = 1; name.isEmpty() || !taken.add(name); k++) {
      name = Words.INTERMEDIATE.in(language, k);
    }
    return name;
  }

  private static String marked(String text) {
    return Numerals.NO_BREAK_SPACE + "[" + text + "]";
  }

  /** What the row is called, in quotation marks if it has a name. */
  String name(Formula row) {
    return Optional.ofNullable(names.get(row))
        .orElseThrow(
            () -> new IllegalArgumentException("%s is no row; it must be one".formatted(row)));
  }

  // ---- sentences ----

  /** The formula as a part of a sentence: a row's name, a number, arithmetic over such. */
  public String phrase(Formula part) {
    return phrase(part, Definition.ANY, true);
  }

  /** The same where a sign follows: in parentheses if it is a clause. */
  public String closedPhrase(Formula part) {
    return phrase(part, Definition.ARITHMETIC, true);
  }

  /** How the formula follows from what it is made of, even if it is a row. */
  public String definition(Formula row) {
    return row.node().accept(new Definition(this, Definition.ANY, true));
  }

  /** Whether there is nothing to define: a fact, or a fact under its own name. */
  public boolean isKnown(Formula row) {
    return row.node() instanceof Node.Quantity
        || (row.node() instanceof Node.Named named && isSameName(named));
  }

  /** A number of the terms, every digit of it. */
  public String number(Rational value, Unit unit) {
    return style.exact(value, unit);
  }

  /** How something is rounded: {@code to the cent (half up)}. */
  public String rounding(Rounding rounding, Unit unit) {
    return RoundingText.how(rounding, unit, style);
  }

  String phrase(Formula part, int required, boolean leads) {
    return rows.contains(part)
        ? name(part)
        : part.node().accept(new Definition(this, required, leads));
  }

  TextStyle style() {
    return style;
  }

  boolean isRow(Formula formula) {
    return rows.contains(formula);
  }

  /** The row that gives the formula a name, if one does. */
  Optional<Formula> bearer(Formula formula) {
    return Optional.ofNullable(bearers.get(formula));
  }

  String factName(QuantityId fact) {
    return factNames.getOrDefault(fact.value(), style.quoted(fact.value()));
  }

  /** The style and how many rows. */
  @Override
  public String toString() {
    return style + ": " + rows;
  }
}
