package org.openbook.alliance.cases.tesoma;

import org.openbook.alliance.term.Label;

/** The words of the life that no contract gives. */
final class LifeWords {
  static final Label NOTE =
      Label.of(
          "Esimerkki. Julkaistu: kaudet, ensimmäisen kauden tavoite, toteuma ja pisteet, vuosiosuus"
              + " 2022, toinen tilaaja 1.1.2023. Kaikki muu on oletusta.",
          "Ett exempel. Publicerat: perioderna, första periodens mål, utfall och poäng, årsandelen"
              + " 2022, den andra beställaren 1.1.2023. Allt annat är antagande.",
          "An example. Published: the periods, target, outturn and score of the first, the tranche"
              + " 2022, the second client from 1.1.2023. All else is an assumption, each payment too.");
  static final Label VERSIONS =
      Label.of("Ehtojen versiot", "Versioner av villkoren", "Versions of the terms");
  static final Label BOUND_FROM = Label.of("sidottu", "bunden från", "bound from");
  static final Label TARGET_OF = Label.of("Tavoitekustannus", "Målkostnad", "Target cost");
  static final Label TERMS = Label.of("ehdot", "villkor", "terms");
  static final Label FACTS = Label.of("tosiasiat", "fakta", "facts");
  static final Label MONTHS = Label.of("kuukausia", "månader", "months");
  static final Label PROVISIONAL =
      Label.of(
          "alustava, kannustin ei ole maksettavissa; avoinna",
          "preliminär, incitamentet betalas inte; öppet",
          "provisional, the incentive is not payable; open");
  static final Label AMOUNT = Label.of("kertynyt", "upplupet", "settled to date");
  static final Label PAYABLE =
      Label.of("maksettava kertymä", "att betala hittills", "payable to date");
  static final Label NOW = Label.of("siitä nyt", "därav nu", "of it now");
  static final Label RETAINED =
      Label.of("ei vielä maksettava", "betalas inte ännu", "not payable yet");
  static final Label PAID = Label.of("maksettu", "betalt", "paid");
  static final Label PROOF = Label.of("Täsmäytys", "Avstämning", "Payments against entitlement");
  static final Label PAYMENTS = Label.of("maksut yhteensä", "betalt totalt", "all payments");
  static final Label ENTITLEMENT =
      Label.of("lopputilityksen oikeus", "rätt enligt slutregleringen", "final entitlement");
  static final Label REST = Label.of("erotus", "skillnad", "difference");

  private LifeWords() {}
}
