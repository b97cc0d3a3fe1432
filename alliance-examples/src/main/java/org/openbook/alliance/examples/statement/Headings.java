package org.openbook.alliance.examples.statement;

import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.term.Label;

/** The words of a statement that no contract gives. */
final class Headings {
  static final Label PAYABLE = Label.of("Maksettava", "Att betala", "Payable");
  static final Label PARTIES =
      Label.of(
          "Osapuolittain (+ saa, − maksaa)",
          "Per part (+ får, − betalar)",
          "By party (above zero is paid, below zero pays)");
  static final Label COSTS = Label.of("Avoimet kirjat", "Öppna böcker", "Open book");
  static final Label SCORECARD = Label.of("Avaintulokset", "Nyckelresultat", "Key results");
  static final Label WEIGHT = Label.of("painoarvo", "vikt", "weight");
  static final Label MEASURED = Label.of("mitattu", "mätt", "measured");
  static final Label POINTS = Label.of("pisteet", "poäng", "points");
  static final Label WEIGHTED = Label.of("painotettu", "viktat", "weighted");
  static final Label EXPLANATION =
      Label.of("Miten luvut syntyvät", "Hur siffrorna uppstår", "How the figures come about");
  static final Label DIGESTS =
      Label.of("Tiivisteet (SHA-256)", "Kontrollsummor (SHA-256)", "Digests (SHA-256)");
  static final Label TERMS = Label.of("ehdot", "villkor", "terms");
  static final Label FACTS = Label.of("tosiasiat", "fakta", "facts");

  private Headings() {}

  static Label of(CostClass costClass) {
    return switch (costClass) {
      case REIMBURSABLE -> Label.of("suoraan korvattava", "direkt ersättningsgill", "reimbursable");
      case COVERED_BY_FEE ->
          Label.of("palkkioon sisältyvä", "täcks av arvodet", "covered by the fee");
      case EXCLUDED -> Label.of("ei korvattava", "ersätts inte", "excluded");
    };
  }
}
