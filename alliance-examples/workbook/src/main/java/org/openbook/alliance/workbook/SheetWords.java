package org.openbook.alliance.workbook;

import org.openbook.alliance.term.Label;

/** The words of the workbook that no contract gives. */
final class SheetWords {
  static final Label TABLES = Label.of("Taulukot", "Tabeller", "Tables");
  static final Label SUMMARY = Label.of("Yhteenveto", "Sammandrag", "Summary");
  static final Label FACTS = Label.of("Tiedot", "Uppgifter", "Facts");
  static final Label SCORECARD = Label.of("Avaintulokset", "Nyckelresultat", "Scorecard");
  static final Label CALCULATION = Label.of("Laskelma", "Beräkning", "Calculation");

  static final Label FACT = Label.of("Tieto", "Uppgift", "Fact");
  static final Label FIGURE = Label.of("Luku", "Tal", "Figure");
  static final Label VALUE = Label.of("Arvo", "Värde", "Value");
  static final Label CLAUSE = Label.of("Sopimuskohta", "Avtalspunkt", "Clause");
  static final Label SOURCE = Label.of("Lähde", "Källa", "Source");
  static final Label NAME = Label.of("Nimi kaavoissa", "Namn i formler", "Name in formulas");
  static final Label NOT_GIVEN = Label.of("ei annettu", "inte lämnad", "not given");
  static final Label GIVEN = Label.of("annettu", "lämnad", "given");
  static final Label CHANGE_HERE =
      Label.of(
          "Sinisiä arvoja voi muuttaa: kaikki muut solut laskevat itsensä uudelleen. Tyhjä solu on"
              + " puuttuva tieto, ei nolla. Oranssit ovat oletuksia, joita kukaan ei ole julkaissut, tai"
              + " arvioita.",
          "Blå värden kan ändras: alla andra celler räknar om sig. En tom cell är en uppgift som"
              + " saknas, inte noll. Orange är antaganden som ingen har publicerat, eller"
              + " uppskattningar.",
          "Values in blue may be changed: every other cell recomputes. An empty cell is a missing"
              + " fact, not zero. Orange marks assumptions, which nobody published, and"
              + " estimates.");
  static final Label OPEN_MATTERS =
      Label.of(
          "Avoinna (osatavoitteita ja mittauksia)",
          "Öppet (delmål och mätningar)",
          "Open (tranches and measurements)");

  static final Label INTERMEDIATE = Label.of("välitulos", "mellanresultat", "intermediate figure");
  static final Label FUNCTION = Label.of("Funktio", "Funktion", "Function");
  static final Label FIXED_FUNCTION =
      Label.of(
          "Kiinteä arvo: ohjelmakoodin laskema, taulukko ei voi laskea sitä uudelleen.",
          "Fast värde: beräknat av programkod, kalkylbladet kan inte räkna om det.",
          "Fixed value: computed by program code, which the workbook cannot recompute.");
  static final Label FIXED_DIVISION =
      Label.of(
          "Kiinteä arvo: jako kokonaisina erinä näin suurten tai laskettujen painojen mukaan ei"
              + " laske itseään uudelleen.",
          "Fast värde: en fördelning i hela poster efter så stora eller beräknade vikter räknas"
              + " inte om.",
          "Fixed value: a division by whole blocks of weights as large as these, or computed, does"
              + " not recompute.");

  static final Label DIVISION =
      Label.of("Jako osapuolten kesken", "Fördelning mellan parterna", "Division among parties");
  static final Label PAYERS = Label.of("maksajat", "betalare", "payers");
  static final Label PAYEES = Label.of("saajat", "mottagare", "payees");
  static final Label AMOUNT = Label.of("Määrä", "Belopp", "Amount");
  static final Label WEIGHT = Label.of("Painoarvo", "Vikt", "Weight");
  static final Label STEPS = Label.of("Kokonaisia askelia", "Hela steg", "Whole steps");
  static final Label KEY = Label.of("Jäännös, järjestys", "Rest, ordning", "Remainder, order");
  static final Label PLACE = Label.of("Vuoro", "Plats", "Place");
  static final Label TOTAL = Label.of("Yhteensä", "Totalt", "Total");

  static final Label LINE = Label.of("Erä", "Post", "Line");
  static final Label PAYABLE = Label.of("Nyt maksettava", "Att betala nu", "Payable now");
  static final Label RETAINED = Label.of("Pidätetty", "Innehållet", "Retained");
  static final Label AS_SETTLED = Label.of("Vahvistettu", "Fastställt", "As settled");
  static final Label CHANGE = Label.of("Muutos", "Ändring", "Change");
  static final Label BY_PARTY =
      Label.of(
          "Osapuolittain (yli nollan saa, alle nollan maksaa)",
          "Per part (över noll får, under noll betalar)",
          "By party (above zero is paid, below zero pays)");
  static final Label PAYABLE_BY_PARTY =
      Label.of("Nyt maksettava osapuolittain", "Att betala nu per part", "Payable now, by party");
  static final Label CHECK = Label.of("Tarkistus (0)", "Kontroll (0)", "Check (0)");
  static final Label REPORTED = Label.of("Muut luvut", "Övriga tal", "Reported figures");

  static final Label AREA = Label.of("Avaintulosalue", "Nyckelresultatområde", "Key result area");
  static final Label MEASURED = Label.of("Mitattu", "Mätt", "Measured");
  static final Label POINTS = Label.of("Pisteet", "Poäng", "Points");
  static final Label SHARE = Label.of("Osuus", "Andel", "Share");
  static final Label WEIGHTED = Label.of("Painotettu", "Viktat", "Weighted");

  static final Label TURNED_ROUND =
      Label.of(
          "Erä, joka on alle nollan, maksetaan päinvastaiseen suuntaan: sen maksavat ne, jotka"
              + " muuten saavat sen.",
          "En post under noll betalas åt andra hållet: av dem som annars får den.",
          "A line below zero is paid the other way round: by those who are otherwise paid it.");
  static final Label NOTES = Label.of("Huomautuksia", "Anmärkningar", "Notes");
  static final Label EXACT =
      Label.of(
          "Sopimuksen laskelma on tarkka murtolukulaskelma. Taulukko laskee 15 numerolla: siksi"
              + " luku leikataan ennen vertailua ja pyöristystä (raha 6, pisteet ja mittaukset 9,"
              + " osuudet 12 desimaaliin). Sama tulos valuutan pienimpään yksikköön, kun määrät ovat alle miljardi ja"
              + " ero rajaan on nolla tai suurempi kuin tuo tarkkuus.",
          "Avtalets beräkning är en exakt bråkräkning. Kalkylbladet räknar med 15 siffror: därför"
              + " skärs ett tal före jämförelse och avrundning (pengar till 6, poäng och mätningar"
              + " till 9, andelar till 12 decimaler). Samma resultat i valutans minsta enhet när beloppen är under"
              + " en miljard och avståndet till en gräns är noll eller större än så.",
          "The settlement is calculated in exact fractions. A workbook calculates with 15 digits:"
              + " so a figure is cut before it is compared or rounded (money to 6, scores and"
              + " measurements to 9, ratios to 12 decimals). It gives the same amounts while they"
              + " are below a billion and a figure lies on a boundary or further from it than that.");
  static final Label FIXED_NOTE =
      Label.of(
          "Violetit arvot eivät laske itseään uudelleen: kaava ei voi ilmaista niitä.",
          "Violetta värden räknas inte om: ingen formel kan uttrycka dem.",
          "Values in violet do not recompute: no formula can express them.");
  static final Label SETTLED_NOTE =
      Label.of(
          "Vahvistettu-sarake ja tiivisteet koskevat tietoja sellaisina kuin ne vahvistettiin; jos"
              + " tietoja muutetaan, Muutos-sarake näyttää eron.",
          "Kolumnen Fastställt och kontrollsummorna gäller uppgifterna som de fastställdes; ändras"
              + " uppgifterna visar kolumnen Ändring skillnaden.",
          "The column As settled and the digests are of the facts as they were settled; when facts"
              + " are changed, the column Change shows the difference.");

  private SheetWords() {}
}
