package org.openbook.alliance.cli.check;

import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.term.Label;

/** What findings are called, in three languages. */
final class CheckWords {
  static final Label HELD = Label.of("Kiinteänä", "Hålls fast", "Held");
  static final Label TERMS = Label.of("Ehdot", "Villkor", "Terms");
  static final Label FACTS = Label.of("Tosiasiat", "Fakta", "Facts");
  static final Label NEUTRAL =
      Label.of(
          "ehdoista tehty neutraali piste (oletus)",
          "en neutral punkt ur villkoren (antagande)",
          "a neutral point made from the terms (assumption)");
  static final Label MOVED = Label.of("Muuttuva suure", "Storhet som ändras", "Moved");
  static final Label ASSUMED = Label.of("Oletetaan", "Antas", "Assumed");
  static final Label NOT_MEASURED = Label.of("ei mitattu", "ej mätt", "not measured");
  static final Label FINDINGS = Label.of("Havainnot", "Fynd", "Findings");
  static final Label NONE = Label.of("ei mitään", "inga", "none");
  static final Label CLAUSE = Label.of("ehto", "villkor", "terms");
  static final Label WHERE = Label.of("missä", "var", "where");
  static final Label AMOUNT = Label.of("summa", "belopp", "amount");
  static final Label WHAT = Label.of("mitä", "vad", "what");
  static final Label WITNESS =
      Label.of("näyttö: tilitykset", "bevis: avräkningar", "shown by settlements");
  static final Label OTHER_TERMS =
      Label.of(
          "samat tosiasiat, säännöt eri järjestyksessä",
          "samma fakta, reglerna i annan ordning",
          "the same facts, the rules in the other order");
  static final Label RECEIVES = Label.of("saa netto", "får netto", "is paid, net");

  private CheckWords() {}

  static Label of(Severity severity) {
    return switch (severity) {
      case NOTE -> Label.of("huomio", "anmärkning", "note");
      case WARNING -> Label.of("varoitus", "varning", "warning");
      case FAULT -> Label.of("virhe", "fel", "fault");
    };
  }

  static Label of(Verdict verdict) {
    return switch (verdict) {
      case FOUND -> Label.of("Löytyi", "Hittades", "Found");
      case PROVED_ABSENT ->
          Label.of("Todistetusti ei ole", "Bevisligen inga", "Proved that there is none");
      case UNKNOWN -> Label.of("Ei tiedetä", "Okänt", "Unknown");
      case NOT_CHECKED -> Label.of("Ei tutkittu", "Inte undersökt", "Not checked");
    };
  }

  static Label of(Kind kind) {
    return switch (kind) {
      case CLIFF -> Label.of("hyppäys", "språng", "cliff");
      case DEAD_ZONE -> Label.of("kannustimeton alue", "zon utan incitament", "dead zone");
      case PERVERSE -> Label.of("väärä kannustin", "omvänt incitament", "perverse region");
      case NOT_MEASURING ->
          Label.of(
              "mittaamatta jättäminen kannattaa", "att inte mäta lönar sig", "not measuring pays");
      case NO_VALUE -> Label.of("ei laskettavissa", "går inte att beräkna", "no value");
      case NEVER_BINDS ->
          Label.of("raja ei koskaan sido", "gräns som aldrig binder", "never binds");
      case NEVER_REACHED ->
          Label.of("kohtaan ei koskaan päästä", "del som aldrig nås", "never reached");
      case BELOW_ROUNDING -> Label.of("alle pyöristyksen", "under avrundningen", "below rounding");
      case DOMINATED -> Label.of("mittari vailla vaikutusta", "indikator utan verkan", "dominated");
      case PAIN_BEYOND_FEE ->
          Label.of("tappio yli palkkion", "förlust utöver arvodet", "pain beyond the fee");
      case PAYS_MORE_THAN_SAVED ->
          Label.of("maksetaan yli säästön", "betalar mer än besparingen", "pays more than saved");
      case OVER_BUDGET -> Label.of("yli budjetin", "över budgeten", "over budget");
      case ORDER_MATTERS ->
          Label.of("järjestys ratkaisee", "ordningen avgör", "order of rules matters");
    };
  }

  /** What the kind means, in a sentence. */
  static Label meaning(Kind kind) {
    return switch (kind) {
      case CLIFF ->
          Label.of(
              "Rivin summa tai osapuolen osuus siitä hyppää.",
              "Postens belopp eller en parts del av det gör ett språng.",
              "The amount of a line, or a party's part of it, jumps.");
      case DEAD_ZONE ->
          Label.of(
              "Osapuolen tulos on sama, tekipä se suureelle mitä tahansa.",
              "Partens resultat är detsamma vad den än gör med storheten.",
              "Whatever a party does with the quantity, its result is the same.");
      case PERVERSE ->
          Label.of(
              "Osapuoli hyötyy siitä, mitä ehdot pitävät huonompana.",
              "En part vinner på det som villkoren kallar sämre.",
              "A party gains by what the terms call worse.");
      case NOT_MEASURING ->
          Label.of(
              "Osapuoli saa enemmän, jos mittaria ei mitata.",
              "En part får mer om indikatorn inte mäts.",
              "A party is paid more if an indicator is not measured.");
      case NO_VALUE ->
          Label.of(
              "Tilitystä ei voi laskea: jako nollalla, käyrän ulkopuoli tai puuttuva tosiasia.",
              "Avräkningen går inte att beräkna: division med noll, utanför kurvan eller fakta som"
                  + " saknas.",
              "A settlement is refused: a division by 0, an input outside a curve, a missing fact.");
      case NEVER_BINDS ->
          Label.of(
              "Katto tai lattia, joka ei voi koskaan sitoa.",
              "Ett tak eller golv som aldrig kan binda.",
              "A cap or floor that can never bind.");
      case NEVER_REACHED ->
          Label.of(
              "Kaista, käyrän osa, porras tai haara, johon ei voi koskaan päästä.",
              "Ett band, en del av en kurva, ett steg eller en gren som aldrig kan nås.",
              "A band, a piece of a curve, a step or a branch that can never be reached.");
      case BELOW_ROUNDING ->
          Label.of(
              "Mittarin koko alue siirtää vähemmän rahaa kuin pyöristys.",
              "Indikatorns hela område flyttar mindre pengar än avrundningen.",
              "An indicator whose whole range moves less money than a rounding step.");
      case DOMINATED ->
          Label.of(
              "Mittari, jolla ei ole koskaan vaikutusta.",
              "En indikator som aldrig har någon verkan.",
              "An indicator that never has an effect: something masks it.");
      case PAIN_BEYOND_FEE ->
          Label.of(
              "Tuottaja menettää enemmän kuin palkkionsa.",
              "En producent förlorar mer än sitt arvode.",
              "A provider loses more than its fee.");
      case PAYS_MORE_THAN_SAVED ->
          Label.of(
              "Säästö maksaa tilaajille enemmän kuin se säästää.",
              "En besparing kostar beställarna mer än den sparar.",
              "A saving costs the clients more than it saves.");
      case OVER_BUDGET ->
          Label.of(
              "Tilaajat voivat joutua maksamaan yli budjetin.",
              "Beställarna kan få betala mer än budgeten.",
              "The clients can pay more than the budget.");
      case ORDER_MATTERS ->
          Label.of(
              "Kaksi sääntöä toisessa järjestyksessä maksavat muuta.",
              "Två regler i annan ordning betalar något annat.",
              "Two rules in the other order pay something else.");
    };
  }
}
