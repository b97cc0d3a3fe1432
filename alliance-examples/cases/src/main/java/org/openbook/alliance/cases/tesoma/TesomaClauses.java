package org.openbook.alliance.cases.tesoma;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * Where the contract says its terms.
 *
 * <p>Not a published table of contents: the contract's headings were never published.
 */
final class TesomaClauses {
  static final Clause ALL = model("kaikki ehdot", "alla villkor", "all terms");
  static final Clause DIRECT_COSTS =
      model(
          "suoraan korvattavat kustannukset",
          "direkt ersättningsgilla kostnader",
          "directly reimbursable costs");
  static final Clause FEE = model("allianssipalkkio", "alliansarvode", "alliance fee");
  static final Clause GAIN = model("hyödynjako", "vinstdelning", "gain share");
  static final Clause PAIN = model("haitanjako", "förlustdelning", "pain share");
  static final Clause POOL = model("bonuspooli", "bonuspool", "incentive pool");
  static final Clause BONUS = model("bonus", "bonus", "bonus");
  static final Clause SANCTION = model("sanktio", "sanktion", "sanction");
  static final Clause TARGET = model("tavoitekustannus", "målkostnad", "target cost");
  static final Clause PRICES = model("hintataso", "prisnivå", "price level");
  static final Clause RETENTION =
      model("maksun pidättäminen", "innehållande av betalning", "retention");
  static final Clause PAYMENT = model("maksuehdot", "betalningsvillkor", "payment");
  static final Clause ON_ACCOUNT = model("ennakot", "förskott", "payments on account");
  static final Clause SCORECARD =
      Clause.of(Label.of("Avaintulokset", "Nyckelresultat", "Scorecard"));
  static final Clause ANNEX = Clause.of(Label.of("Kustannusliite", "Kostnadsbilaga", "Cost annex"));

  private TesomaClauses() {}

  private static Clause model(String fi, String sv, String en) {
    return Clause.of(
        Label.of(
            "Kaupallinen malli, " + fi, "Kommersiell modell, " + sv, "Commercial model, " + en));
  }

  static Clause area(String id) {
    return Clause.of(
        Label.of(
            "Avaintulokset, alue " + id, "Nyckelresultat, område " + id, "Scorecard, area " + id));
  }

  static Clause indicator(String id) {
    return Clause.of(
        Label.of(
            "Avaintulokset, mittari " + id,
            "Nyckelresultat, indikator " + id,
            "Scorecard, indicator " + id));
  }

  /** A term of which nobody published this. */
  static Provision assumed(Label label, Clause clause, Label what) {
    return Provision.of(label, clause).withSource(Source.assumption(what));
  }
}
