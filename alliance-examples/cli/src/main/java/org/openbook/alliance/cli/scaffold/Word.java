package org.openbook.alliance.cli.scaffold;

import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;

/** What {@code init} writes into documents, in the language that they are to have. */
enum Word {
  TITLE("Allianssi", "Allians", "Alliance"),
  CLIENT("Tilaaja", "Beställare", "Client"),
  PROVIDER("Palveluntuottaja", "Tjänsteproducent", "Provider"),
  TARGET("Tavoitekustannus", "Målkostnad", "Target cost"),
  AREA("Avaintulokset", "Nyckelresultat", "Key results"),
  SATISFACTION("Asiakastyytyväisyys", "Klientnöjdhet", "Client satisfaction"),
  POINTS("pistettä", "poäng", "points"),
  COSTS("Korvattavat kustannukset, %s", "Kostnader som ersätts, %s", "Costs reimbursed, %s"),
  CLAUSE("korvattava", "ska ersättas", "to be replaced"),
  CLAUSES(
      "assumption: sopimuskohdat, initin oletus; korvattava",
      "assumption: avtalspunkter, antagna av init; ska ersättas",
      "assumption: clauses by init; to be replaced"),
  CLAUSES_AND_PARTS(
      "assumption: sopimuskohdat ja jako tasan, initin oletus; korvattava",
      "assumption: avtalspunkter och lika delar, antagna av init; ska ersättas",
      "assumption: clauses and equal parts by init; to be replaced"),
  FIGURE(
      "assumption: %s, initin oletus; korvattava",
      "assumption: %s, antagande av init; ska ersättas", "assumption: %s by init; to be replaced"),
  CAP("katto: palkkio", "tak: arvodet", "cap at the fee"),
  RELEASE(
      "vapautuu pisteiden suhteessa, kaikki 100 pisteellä",
      "frigörs i proportion till poängen, allt vid 100",
      "released in proportion to the score, all at 100"),
  WEIGHT("paino %s", "vikt %s", "weight %s"),
  LEVELS("tasot %s", "nivåer %s", "levels %s"),
  SCORING(
      "painotettu keskiarvo, puuttuva mittaus estää selvityksen",
      "vägt medelvärde, en mätning som saknas hindrar avräkningen",
      "weighted mean, a missing measurement stops the settlement");

  private final Label label;

  Word(String fi, String sv, String en) {
    label = Label.of(fi, sv, en);
  }

  String in(Language language, Object... parts) {
    return parts.length == 0 ? label.in(language) : label.in(language).formatted(parts);
  }
}
