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
  CALCULATION("laskelma", "beräkning", "calculation"),

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
  FUNCTION(
      "laskettu funktiolla '%s', versio %s",
      "beräknat med funktionen '%s', version %s", "computed by the function '%s', version %s"),

  TO_CENT("pyöristettynä senttiin", "avrundat till hela cent", "to the cent"),
  TO_STEP("pyöristettynä tarkkuuteen %s", "avrundat till jämna %s", "to %s"),
  UNROUNDED("ennen pyöristystä", "före avrundning", "before rounding"),
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
