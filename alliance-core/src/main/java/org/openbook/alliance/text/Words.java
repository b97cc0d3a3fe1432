package org.openbook.alliance.text;

import org.openbook.alliance.term.Language;

/** Every word that the library itself writes into a text, in its three languages. */
enum Words {
  YES("kyllä", "ja", "yes"),
  NO("ei", "nej", "no"),

  CONTRACT("sopimus", "avtal", "contract"),
  PUBLISHED("julkaistu", "publicerad", "published"),
  LEDGER("avoimet kirjat", "öppna böcker", "ledger"),
  MEASUREMENT("mittaus", "mätning", "measurement"),
  ESTIMATE("arvio", "uppskattning", "estimate"),
  ASSUMPTION("oletus", "antagande", "assumption"),

  SEE_ABOVE("ks. edellä", "se ovan", "see above"),
  SEE_BELOW("ks. jäljempänä", "se nedan", "see below"),

  SUM_OF("lukujen %s summa", "summan av %s", "the sum of %s"),
  DIFFERENCE_OF("lukujen %s erotus", "skillnaden mellan %s", "the difference of %s"),
  NEGATIVE_OF("luvun %s vastaluku", "motsatta talet till %s", "the negative of %s"),
  PRODUCT_OF("lukujen %s tulo", "produkten av %s", "the product of %s"),
  QUOTIENT_OF("lukujen %s osamäärä", "kvoten av %s", "the quotient of %s"),
  LEAST_OF("pienin luvuista %s", "det minsta av %s", "the least of %s"),
  GREATEST_OF("suurin luvuista %s", "det största av %s", "the greatest of %s"),
  ABOVE_ZERO("luvun %s osa yli nollan", "delen över noll av %s", "the part above zero of %s"),
  BELOW_ZERO("luvun %s osa alle nollan", "delen under noll av %s", "the part below zero of %s"),
  BANDS_OF(
      "luvun %s jako väleittäin",
      "fördelningen per intervall av %s", "the division into bands of %s"),
  CURVE_OF("käyrän arvo luvulla %s", "kurvans värde för %s", "the value of the curve at %s"),
  STEPS_OF("portaikon arvo luvulla %s", "trappans värde för %s", "the value of the steps at %s"),
  CHOICE_OF("ehdon valitsema luku %s", "enligt villkoret valda %s", "the condition's choice of %s"),
  COMPARISON_OF("vertailu %s", "jämförelsen %s", "the comparison %s"),
  ALL_OF("kaikki ehdoista %s", "alla av villkoren %s", "all of the conditions %s"),
  ANY_OF("jokin ehdoista %s", "något av villkoren %s", "any of the conditions %s"),
  ROUNDED_OF("pyöristetty %s", "avrundat: %s", "the rounded %s"),
  RESULT_OF("funktion %s tulos", "resultatet av funktionen %s", "the result of the function %s"),
  NUMBER("luku %s", "talet %s", "the number %s"),
  AND("ja", "och", "and"),
  OTHERS("%s muuta", "%s andra", "%s others"),

  SUM("seuraavien summa", "summan av följande", "the sum of the following"),
  LEAST("pienin seuraavista", "det minsta av följande", "the least of the following"),
  GREATEST("suurin seuraavista", "det största av följande", "the greatest of the following"),
  AT_MOST("enintään", "högst", "at most"),
  AT_LEAST("vähintään", "minst", "at least"),
  BINDS("määrää", "bestämmer", "binds"),

  BANDS("jakoväleittäin: %s", "per delningsintervall: %s", "marginal bands of %s"),
  EDGES("; välien rajat × %s", "; intervallens gränser × %s", "; edges × %s"),
  FROM("alkaen %s: %s", "från %s: %s", "from %s: %s"),

  BETWEEN(
      "käyrältä: %s, pisteiden %s ja %s välillä",
      "ur kurvan: %s, mellan punkterna %s och %s", "from the curve: %s, between %s and %s"),
  EXTENDED(
      "käyrältä: %s, pisteiden %s ja %s kautta kulkevalla suoralla",
      "ur kurvan: %s, på linjen genom punkterna %s och %s",
      "from the curve: %s, on the line through %s and %s"),
  AT_POINT(
      "käyrältä: %s, pisteessä %s", "ur kurvan: %s, i punkten %s", "from the curve: %s, at %s"),
  BEFORE(
      "käyrältä: %s, ennen ensimmäistä pistettä %s",
      "ur kurvan: %s, före första punkten %s", "from the curve: %s, before its first point %s"),
  AFTER(
      "käyrältä: %s, viimeisen pisteen %s jälkeen",
      "ur kurvan: %s, efter sista punkten %s", "from the curve: %s, after its last point %s"),
  STEP("portaikosta: %s → %s", "ur trappan: %s → %s", "from the steps: %s → %s"),
  OFF_STEPS(
      "portaikon ulkopuolella: %s → %s", "utanför trappan: %s → %s", "outside the steps: %s → %s"),

  BECAUSE("%s, koska %s", "%s, eftersom %s", "%s, because %s"),
  WHETHER("päteekö: %s", "om följande gäller: %s", "whether: %s"),
  ALL("kaikki seuraavista", "alla följande", "all of the following"),
  ANY("jokin seuraavista", "något av följande", "any of the following"),
  DECIDES("ratkaisee", "avgör", "decides"),
  EQUAL("on yhtä kuin", "är lika med", "is equal to"),
  UNEQUAL("ei ole yhtä kuin", "är inte lika med", "is not equal to"),
  GIVEN("tieto '%s' on annettu", "uppgiften '%s' har lämnats", "fact '%s' is given"),
  NOT_GIVEN(
      "tietoa '%s' ei ole annettu", "uppgiften '%s' har inte lämnats", "fact '%s' is not given"),
  AMONG_PAYERS(
      "%s, jako maksajien kesken", "%s, fördelat mellan betalarna", "%s, divided among the payers"),
  AMONG_PAYEES(
      "%s, jako saajien kesken", "%s, fördelat mellan mottagarna", "%s, divided among the payees"),
  AMONG_PAYERS_NOW(
      "%s, nyt maksettavan jako maksajien kesken",
      "%s, det som nu betalas fördelat mellan betalarna",
      "%s, what is payable now divided among the payers"),
  AMONG_PAYEES_NOW(
      "%s, nyt maksettavan jako saajien kesken",
      "%s, det som nu betalas fördelat mellan mottagarna",
      "%s, what is payable now divided among the payees"),
  BY_WEIGHT(
      "painojen suhteessa, tarkkuutena %s; %s",
      "i proportion till vikterna, i hela steg om %s; %s",
      "in proportion to the weights, in whole steps of %s; %s"),
  NOTHING_LEFT("mitään ei jää yli", "inget blir över", "nothing is left over"),
  TO_LARGEST_REMAINDERS(
      "yli jäävä %s menee suurimmille jäännöksille askel kerrallaan, yhtä suurista ensin nimetylle",
      "överblivet %s går till de största resterna, ett steg var, av lika stora till den först"
          + " nämnda",
      "%s left over goes to the largest remainders, a step each, of equal ones to the first named"),
  TO_FIRST(
      "yli jäävä %s menee ensin nimetyille askel kerrallaan",
      "överblivet %s går till de först nämnda, ett steg var",
      "%s left over goes to those named first, a step each"),
  TO_LAST(
      "yli jäävä %s menee viimeksi nimetyille askel kerrallaan",
      "överblivet %s går till de sist nämnda, ett steg var",
      "%s left over goes to those named last, a step each"),
  TO_LARGEST_WEIGHTS(
      "yli jäävä %s menee suurimmille painoille askel kerrallaan, yhtä suurista ensin nimetylle",
      "överblivet %s går till de största vikterna, ett steg var, av lika stora till den först"
          + " nämnda",
      "%s left over goes to the largest weights, a step each, of equal ones to the first named"),
  TO_HOLDER(
      "yli jäävää %s ei jaeta, vaan haltija pitää sen",
      "överblivet %s delas inte, innehavaren behåller det",
      "%s left over is not divided, its holder keeps it"),
  BLOCKS_TO_HOLDER(
      "painot pienimpinä kokonaislukuina jaetaan täysinä kertoina, ja haltija pitää yli jäävän %s",
      "vikterna i lägsta hela tal delas ut hela gånger, innehavaren behåller överblivet %s",
      "the weights in lowest whole numbers are given whole times, the holder keeps %s left over"),
  FROM_THE_LAST(
      "viimeisestä alkaen kukin saa täydet askeleet osuudestaan siihen, mitä on jäljellä, ja yli"
          + " jäävä %s siirtyy ensin nimettyjä kohti",
      "från den sista räknat får var och en hela steg av sin del av det som återstår, och"
          + " överblivet %s flyttas mot de först nämnda",
      "from the last on, each gets the whole steps in its part of what remains, and %s left over"
          + " moves to those named first"),
  OF_WHAT_IS_LEFT("tästä yli jäänyttä %s", "varav överblivet %s", "of which left over %s"),
  HOLDS("%s pitää yli jäävän", "%s behåller det som blir över", "%s keeps what is left over"),

  ROUNDED_MARK("pyöristettynä", "avrundat", "rounded"),
  INTERMEDIATE("välitulos %s", "mellanresultat %s", "intermediate result %s"),
  BANDS_FIXED(
      "summa seuraavista luvun %s osista",
      "summan av följande delar av %s", "the sum over the parts of %s"),
  BANDS_OVER(
      "summa seuraavista luvun %s osista, joiden rajat ovat osuuksia luvusta %s",
      "summan av följande delar av %s, vilkas gränser är andelar av %s",
      "the sum over the parts of %s whose limits are shares of %s"),
  PART_BETWEEN(
      "%3$s osasta %1$s – %2$s", "%3$s av delen %1$s – %2$s", "%3$s of the part from %1$s to %2$s"),
  PART_ABOVE(
      "%2$s osasta, joka ylittää rajan %1$s",
      "%2$s av delen över %1$s", "%2$s of the part above %1$s"),
  CURVE(
      "arvon %s mukaan taitekohtien välillä suoraviivaisesti määräytyvä luku: %s",
      "det tal som enligt %s fås rätlinjigt mellan brytpunkterna: %s",
      "the value by %s on straight lines between the points: %s"),
  OUTSIDE("taitekohtien ulkopuolella", "utanför brytpunkterna", "outside the points"),
  BELOW_FIRST(
      "ennen ensimmäistä taitekohtaa", "före den första brytpunkten", "before the first point"),
  ABOVE_LAST(
      "viimeisen taitekohdan jälkeen", "efter den sista brytpunkten", "after the last point"),
  END_HOLDS(
      "%s pätee lähimmän taitekohdan luku",
      "%s gäller talet i närmaste brytpunkt", "%s the value of the nearest point holds"),
  END_GOES_ON(
      "%s lähin suora jatkuu", "%s fortsätter närmaste linje", "%s the nearest line goes on"),
  END_HAS_NONE(
      "%s lukua ei ole, eikä tilitystä tehdä",
      "%s finns inget tal, och ingen avräkning görs",
      "%s there is no value, and nothing is settled"),
  STEPS(
      "arvon %s mukaan portaittain määräytyvä luku",
      "det tal som enligt %s fås stegvis", "the value by %s in steps"),
  FROM_ON("vähintään %s: %s", "minst %s: %s", "at least %s: %s"),
  ABOVE_ONLY("enemmän kuin %s: %s", "mer än %s: %s", "more than %s: %s"),
  ENDS_BELOW(
      "viimeinen porras päättyy ennen arvoa %s",
      "det sista steget slutar före %s", "the last step ends before %s"),
  ENDS_AT(
      "viimeinen porras päättyy arvoon %s, joka kuuluu siihen",
      "det sista steget slutar vid %s, som hör till det",
      "the last step ends at %s, which belongs to it"),
  ELSEWHERE("muualla: %s", "annars: %s", "elsewhere: %s"),
  ELSEWHERE_NONE(
      "muualla lukua ei ole, eikä tilitystä tehdä",
      "annars finns inget tal, och ingen avräkning görs",
      "elsewhere there is no value, and nothing is settled"),
  IF("%s, jos %s; muuten %s", "%s, om %s; annars %s", "%s if %s; otherwise %s"),
  IS_LESS("%s on pienempi kuin %s", "%s är mindre än %s", "%s is less than %s"),
  IS_AT_MOST("%s on enintään %s", "%s är högst %s", "%s is at most %s"),
  IS_EQUAL("%s on yhtä suuri kuin %s", "%s är lika med %s", "%s is equal to %s"),
  IS_AT_LEAST("%s on vähintään %s", "%s är minst %s", "%s is at least %s"),
  IS_MORE("%s on suurempi kuin %s", "%s är större än %s", "%s is more than %s"),
  IS_GIVEN("%s on annettu", "%s har lämnats", "%s is given"),

  FUNCTION(
      "laskettu funktiolla '%s', versio %s",
      "beräknat med funktionen '%s', version %s", "computed by the function '%s', version %s"),

  TO_CENT("pyöristettynä senttiin", "avrundat till hela cent", "to the cent"),
  TO_STEP("pyöristettynä tarkkuuteen %s", "avrundat till jämna %s", "to %s"),
  UNROUNDED("ennen pyöristystä", "före avrundning", "before rounding"),
  UNROUNDED_OF("%s ennen pyöristystä", "%s före avrundning", "%s before rounding"),
  HALF_UP("puolikas ylöspäin", "halva uppåt", "half up"),
  HALF_DOWN("puolikas alaspäin", "halva nedåt", "half down"),
  HALF_EVEN("puolikas parilliseen", "halva till jämnt tal", "half to even"),
  UP("nollasta poispäin", "bort från noll", "away from zero"),
  DOWN("nollaa kohti", "mot noll", "towards zero"),
  CEILING("ylöspäin", "uppåt", "upwards"),
  FLOOR("alaspäin", "nedåt", "downwards"),
  UNNECESSARY("menee tasan", "går jämnt ut", "comes out even");

  private final String fi;
  private final String sv;
  private final String en;

  Words(String fi, String sv, String en) {
    this.fi = fi;
    this.sv = sv;
    this.en = en;
  }

  String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }

  /** The words with texts in their places; the same places in every language. */
  String in(Language language, Object... texts) {
    // Only %s of texts occurs, which no locale changes.
    return in(language).formatted(texts);
  }
}
