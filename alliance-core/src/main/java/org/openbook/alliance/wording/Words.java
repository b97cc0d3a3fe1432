package org.openbook.alliance.wording;

import org.openbook.alliance.term.Language;

/** The sentences of an annex, in its three languages; the same places in every language. */
enum Words {
  // ---- frame ----
  TITLE(
      "Kaupallisen mallin ehdot: %s (luonnos)",
      "Villkoren för den kommersiella modellen: %s (utkast)",
      "Terms of the commercial model: %s (draft)"),
  HEADING("%s. %s", "%s. %s", "%s. %s"),
  CLAUSE("%s (kohta %s)", "%s (punkt %s)", "%s (clause %s)"),
  ASSUMED(
      "%s (kohta %s; oletus %s)", "%s (punkt %s; antagande %s)", "%s (clause %s; assumption %s)"),
  IS("%s on %s", "%s är %s", "%s is %s"),
  AND("%s ja %s", "%s och %s", "%s and %s"),
  READING("Lukuohje", "Läsanvisning", "How to read this annex"),
  MODEL(
      "Tässä liitteessä ovat ehdot nimeltä %s",
      "Denna bilaga innehåller villkoren %s", "This annex holds the terms called %s"),
  NAMES(
      "Lainausmerkeissä oleva nimi tarkoittaa lukua, joka määritellään omassa virkkeessään tai"
          + " annetaan lähtötietona",
      "Ett namn inom citattecken avser ett tal som definieras i en egen mening eller lämnas som"
          + " uppgift",
      "A name in quotation marks means a figure that a sentence of its own defines or that is given"
          + " as a fact"),
  EXAMPLES(
      "Laskuesimerkkien lähtötiedot ovat esimerkkejä eivätkä sopimuksen lukuja; esimerkkien"
          + " tulokset on laskettu näillä ehdoilla taloudellisena loppuselvityksenä",
      "Uppgifterna i räkneexemplen är exempel och inte avtalets tal; exemplens resultat har"
          + " beräknats enligt dessa villkor som en slutavräkning",
      "The facts of the worked examples are examples and not the contract's numbers; their results"
          + " are computed on these terms as a final settlement"),
  NO_EXAMPLE(
      "Laskuesimerkkiä ei voitu laskea, koska lähtötietoja ei löytynyt: %s",
      "Inget räkneexempel kunde beräknas, eftersom uppgifter inte fanns: %s",
      "No worked example could be computed, because no facts were found for it: %s"),
  EXAMPLE("Esimerkki %s", "Exempel %s", "Example %s"),
  EXAMPLE_OF("Laskuesimerkit: %s", "Räkneexempel: %s", "Worked examples: %s"),
  EXAMPLE_FACTS(
      "Laskuesimerkkien lähtötiedot", "Uppgifter i räkneexemplen", "Facts of the worked examples"),
  FIGURE("Luku", "Tal", "Figure"),
  DRAFT(
      "Ehdoista laadittu luonnos",
      "Utkast upprättat enligt villkoren",
      "A draft made from the terms"),
  DIGEST("Ehtojen tiiviste", "Villkorens kontrollsumma", "Digest of the terms"),
  DIGEST_IS(
      "Tämä sanamuoto on laadittu ehdoista, joiden tiiviste (SHA-256) on %s",
      "Denna ordalydelse har upprättats enligt villkor vilkas kontrollsumma (SHA-256) är %s",
      "This wording is of the terms with the digest (SHA-256) %s"),
  ASSUMPTIONS("Oletukset", "Antaganden", "Assumptions"),
  ASSUMPTION_IS(
      "Oletus %s: %s. Se koskee seuraavia: %s",
      "Antagande %s: %s. Det gäller följande: %s",
      "Assumption %s: %s. It concerns the following: %s"),

  // ---- parties and time ----
  PARTIES("Osapuolet", "Parter", "Parties"),
  PARTY("Osapuoli", "Part", "Party"),
  ROLE("Rooli", "Roll", "Role"),
  BOUND_FROM("Sidottu alkaen", "Bunden från", "Bound from"),
  CURRENCY("Määrien valuutta on %s", "Beloppens valuta är %s", "Amounts are in %s"),
  TERM("Sopimuskausi ja voimassaolo", "Avtalstid och giltighet", "Contract term and days in force"),
  TERM_IS("Sopimuskausi on %s", "Avtalstiden är %s", "The contract term is %s"),
  PERIOD_IS("Sopimusjakso on %s", "Avtalsperioden är %s", "A contract period is %s"),
  TARGET_IS(
      "%s sopimusjaksolla %s on %s",
      "%s för avtalsperioden %s är %s", "%s of the contract period %s is %s"),
  IN_FORCE("Ehdot ovat voimassa %s", "Villkoren gäller %s", "The terms are in force %s"),
  BINDING_FROM(
      "%s on sidottu näihin ehtoihin %s alkaen",
      "%s är bunden av dessa villkor från och med %s", "%s is bound by these terms from %s"),
  BASIS("Vertailuperuste", "Jämförelsegrund", "Basis of comparison"),
  BASIS_IS(
      "Tavoitekustannukseen ja siihen verrattavaan toteutuneeseen kustannukseen sisältyvät: %s",
      "I målkostnaden och den faktiska kostnad som den jämförs med ingår: %s",
      "The target cost and the actual cost compared with it both contain: %s"),
  DIRECT_COSTS(
      "suoraan korvattavat kustannukset",
      "direkt ersättningsgilla kostnader",
      "directly reimbursable costs"),
  FEE("allianssipalkkio", "alliansarvodet", "the alliance fee"),
  CONTINGENCY(
      "riskivaraus, jonka käytetty osa on toteutuneessa kustannuksessa muiden kustannusten"
          + " joukossa",
      "riskreserven, vars använda del ingår bland de faktiska kostnaderna",
      "the contingency, of which what was used is among the actual costs"),
  OWNER_BORNE(
      "Kustannukset, joista tilaaja vastaa yksin, eivät ole mukana vertailussa",
      "Kostnader som beställaren ensam ansvarar för ingår inte i jämförelsen",
      "Costs that the client bears alone are no part of the comparison"),

  // ---- lines ----
  LINE_COSTS(
      "Palveluntuottajalle korvataan sen suoraan korvattavat kustannukset",
      "Tjänsteproducenten ersätts för sina direkt ersättningsgilla kostnader",
      "The service provider is paid back its directly reimbursable costs"),
  LINE_FEE(
      "Tämä erä on allianssipalkkio",
      "Denna post är alliansarvodet",
      "This line is the alliance fee"),
  LINE_INCENTIVE(
      "Tämä erä kuuluu kannustinjärjestelmään, eikä sitä makseta niin kauan kuin tilitys on"
          + " alustava",
      "Denna post hör till incitamentssystemet och betalas inte så länge avräkningen är preliminär",
      "This line is part of the incentive system and is not payable while a settlement is"
          + " provisional"),
  PAYABLE("Maksettava määrä on %s, %s", "Det belopp som betalas är %s, %s", "Payable is %s, %s"),
  ON_ACCOUNT(
      "Ennakkona maksetaan %s, %s", "I förskott betalas %s, %s", "On account %s is payable, %s"),
  RETENTION(
      "Nollan ylittävästä määrästä jätetään maksamatta taloudelliseen loppuselvitykseen saakka %s",
      "Av ett belopp över noll innehålls fram till slutavräkningen %s",
      "Of an amount above zero there is retained until the final settlement %s"),
  PAID_BACK(
      "Nollaa pienempi määrä maksetaan vastakkaiseen suuntaan",
      "Ett belopp under noll betalas åt motsatt håll",
      "An amount below zero is paid the other way round"),
  REFUSED(
      "Nollaa pienempi määrä on virhe, eikä tilitystä silloin tehdä",
      "Ett belopp under noll är ett fel, och då görs ingen avräkning",
      "An amount below zero is a mistake, and then nothing is settled"),
  PAYER("Maksaja on %s", "Betalare är %s", "It is paid by %s"),
  PAYEE("Saaja on %s", "Mottagare är %s", "It is paid to %s"),
  PAYERS_EQUAL(
      "Maksajat yhtä suurin osuuksin ovat %s",
      "Betalare till lika delar är %s", "It is paid in equal shares by %s"),
  PAYEES_EQUAL(
      "Saajat yhtä suurin osuuksin ovat %s",
      "Mottagare till lika delar är %s", "It is paid in equal shares to %s"),
  PAYERS_SHARES(
      "Maksajat osuuksien suhteessa ovat %s",
      "Betalare i förhållande till andelarna är %s",
      "It is paid in proportion to the shares by %s"),
  PAYEES_SHARES(
      "Saajat osuuksien suhteessa ovat %s",
      "Mottagare i förhållande till andelarna är %s",
      "It is paid in proportion to the shares to %s"),
  SHARE("%s (osuus %s)", "%s (andel %s)", "%s (share %s)"),
  LARGEST_REMAINDER(
      "Jaossa yli jäävä osa jaetaan pyöristysaskel kerrallaan suurimmille jakojäännöksille,"
          + " yhtä suurista ensin nimetylle",
      "Det som blir över vid delningen fördelas ett avrundningssteg i taget till de största"
          + " resterna, av lika stora till den först nämnda",
      "What the division leaves over goes, one rounding step each, to the largest remainders, of"
          + " equal ones to the first named"),
  FIRST_DECLARED(
      "Jaossa yli jäävä osa jaetaan pyöristysaskel kerrallaan ensin nimetyille",
      "Det som blir över vid delningen fördelas ett avrundningssteg i taget till de först nämnda",
      "What the division leaves over goes, one rounding step each, to those named first"),
  LAST_DECLARED(
      "Jaossa yli jäävä osa jaetaan pyöristysaskel kerrallaan viimeksi nimetyille",
      "Det som blir över vid delningen fördelas ett avrundningssteg i taget till de sist nämnda",
      "What the division leaves over goes, one rounding step each, to those named last"),
  LARGEST_SHARE(
      "Jaossa yli jäävä osa jaetaan pyöristysaskel kerrallaan suurimmille osuuksille, yhtä"
          + " suurista ensin nimetylle",
      "Det som blir över vid delningen fördelas ett avrundningssteg i taget till de största"
          + " andelarna, av lika stora till den först nämnda",
      "What the division leaves over goes, one rounding step each, to the largest shares, of equal"
          + " ones to the first named"),
  SEPARATE(
      "Jaossa yli jäävää osaa ei jaeta, vaan sen pitää %s",
      "Det som blir över vid delningen fördelas inte utan behålls av %s",
      "What the division leaves over is not divided; it is kept by %s"),
  WHOLE_BLOCKS(
      "Osuudet pienimpinä kokonaislukuina jaetaan täysin kerroin, ja yli jäävän osan pitää %s",
      "Andelarna i lägsta hela tal fördelas hela gånger, och det som blir över behålls av %s",
      "The shares in lowest whole numbers are given whole times; what is left over is kept by %s"),
  CUMULATIVE_FROM_LAST(
      "Viimeksi nimetystä alkaen kukin saa täydet pyöristysaskeleet osuudestaan siihen, mitä on"
          + " jäljellä, ja yli jäävä osa siirtyy ensin nimettyjä kohti",
      "Från den sist nämnda räknat får var och en hela avrundningssteg av sin andel av det som"
          + " återstår, och det som blir över flyttas mot de först nämnda",
      "From the last named on, each gets the whole rounding steps in its share of what remains, and"
          + " what is left over moves to those named first"),
  OTHERS("Muut luvut", "Övriga tal", "Other figures"),
  NOT_PAID(
      "Näitä lukuja ei sellaisinaan makseta",
      "Dessa tal betalas inte som sådana",
      "These figures are not paid as such"),

  // ---- rules ----
  RATE("%s määrästä %s", "%s av beloppet %s", "%s of %s"),
  DISCOUNT(
      "%2$s vähennettynä alennuksella, joka on siitä %1$s",
      "%2$s minskat med en rabatt som är %1$s av det", "%2$s less a discount of %1$s of it"),
  CAP("%s, kuitenkin enintään %s", "%s, dock högst %s", "%s, but at most %s"),
  FLOOR("%s, kuitenkin vähintään %s", "%s, dock minst %s", "%s, but at least %s"),
  COLLAR(
      "%s, kuitenkin vähintään %s ja enintään %s; jos katto on lattiaa pienempi, noudatetaan"
          + " kattoa",
      "%s, dock minst %s och högst %s; om taket är lägre än golvet gäller taket",
      "%s, but at least %s and at most %s; where the cap is below the floor, the cap holds"),
  LEAST_OF("pienin seuraavista: %s", "det minsta av följande: %s", "the least of: %s"),
  GREATEST_OF("suurin seuraavista: %s", "det största av följande: %s", "the greatest of: %s"),
  PASSES(
      "%s kokonaan, jos %s; muuten %s",
      "%s i sin helhet, om %s; annars %s", "%s in full if %s; otherwise %s"),
  REACHES(
      "%s on vähintään %s (raja-arvo riittää)",
      "%s är minst %s (gränsvärdet räcker)", "%s is at least %s (the limit itself is enough)"),
  EXCEEDS(
      "%s on suurempi kuin %s (raja-arvo ei riitä)",
      "%s är större än %s (gränsvärdet räcker inte)",
      "%s is more than %s (the limit itself is not enough)"),
  NOTHING("ei mitään", "ingenting", "nothing"),
  IN_PROPORTION(
      "samassa suhteessa kuin %s on luvusta %s, vähintään ei mitään ja enintään kokonaan",
      "i den proportion som %s har till %s, minst ingenting och högst i sin helhet",
      "in the proportion that %s bears to %s, at least nothing and at most in full"),
  ABOVE_THRESHOLD(
      "määrästä %s se osa, joka ylittää kynnyksen %s",
      "den del av beloppet %s som överstiger tröskeln %s", "the part of %s above the threshold %s"),
  FACTOR(
      "%1$s kerrottuna luvulla %3$s, jos %2$s; muuten %1$s",
      "%1$s multiplicerat med %3$s, om %2$s; annars %1$s",
      "%1$s multiplied by %3$s if %2$s; otherwise %1$s"),
  ADDITION(
      "%1$s lisättynä määrällä %3$s, jos %2$s; muuten %1$s",
      "%1$s ökat med %3$s, om %2$s; annars %1$s", "%1$s plus %3$s if %2$s; otherwise %1$s"),
  WHOLE_BANDS(
      "koko määrä %s sen osuuden mukaan, jonka se on luvusta %s: %s",
      "hela beloppet %s enligt dess andel av %s: %s",
      "the whole of %s by the share that it is of %s: %s"),
  BAND_FROM("vähintään %s, %s", "minst %s, %s", "at least %s, %s"),
  BAND_ABOVE("yli %s, %s", "över %s, %s", "above %s, %s"),
  BELOW_BANDS("pienempi, ei mitään", "lägre, ingenting", "less, nothing"),
  DEMONSTRATED(
      "%s siltä osin kuin se on osoitettu säästöksi, enintään %s ja vähintään ei mitään",
      "%s till den del det har påvisats som besparing, högst %s och minst ingenting",
      "%s as far as it was demonstrated as a saving, at most %s and at least nothing"),

  // ---- scores ----
  SCORECARD("Avaintulokset", "Nyckelresultat", "Key results"),
  SCALE(
      "Pisteitä annetaan vähintään %s ja enintään %s, ja neutraali taso on %s",
      "Poängen är minst %s och högst %s, och den neutrala nivån är %s",
      "Points are at least %s and at most %s, and the neutral level is %s"),
  WEIGHTS_OF_WHOLE(
      "Painoarvojen summa on %s, ja mittarin painoarvo on sen osuus kaikista mittareista",
      "Vikternas summa är %s, och en indikators vikt är dess andel av alla indikatorer",
      "The weights add up to %s, and the weight of an indicator is its share of all"),
  WEIGHTS_OF_AREA(
      "Painoarvojen summa on %s, ja mittarin painoarvo on sen osuus avaintulosalueestaan",
      "Vikternas summa är %s, och en indikators vikt är dess andel av sitt nyckelresultatområde",
      "The weights add up to %s, and the weight of an indicator is its share of its area"),
  AREA(
      "Avaintulosalueen %s painoarvo on %s",
      "Nyckelresultatområdet %s har vikten %s", "Key result area %s has the weight %s"),
  INDICATOR(
      "Mittarin %s painoarvo on %s ja yksikkö %s; %s arvo on parempi",
      "Indikatorn %s har vikten %s och enheten %s; ett %s värde är bättre",
      "Indicator %s has the weight %s and the unit %s; %s is better"),
  MORE("suurempi", "större", "more"),
  LESS("pienempi", "mindre", "less"),
  POINTS("%s: %s", "%s: %s", "%s: %s"),
  ACHIEVED(
      "Saavutetun tason pisteet", "Poäng för den uppnådda nivån", "Points for the level reached"),
  IMPROVED("Parannuksen pisteet", "Poäng för förbättringen", "Points for the improvement"),
  BETTER(
      "Mittari saa näistä paremmat pisteet",
      "Indikatorn får de bättre av dessa poäng",
      "The indicator has the better of these points"),
  POSSIBLE(
      "Mitattu arvo voi olla vähintään %s ja enintään %s",
      "Det uppmätta värdet kan vara minst %s och högst %s",
      "The measured value can be at least %s and at most %s"),
  SEE_INDICATOR(
      "mittarin pisteet avaintulosten mukaan",
      "indikatorns poäng enligt nyckelresultaten",
      "the indicator's points by the key results"),
  MEAN(
      "mittareiden pisteiden keskiarvo painoarvojen mukaan; %s",
      "indikatorernas poäng i medeltal enligt vikterna; %s",
      "the mean of the indicators' points by their weights; %s"),
  MEAN_OF_AREAS(
      "avaintulosalueiden pisteiden keskiarvo niiden painoarvojen mukaan, kunkin alueen pisteet"
          + " sen mittareiden keskiarvona; %s",
      "nyckelresultatområdenas poäng i medeltal enligt deras vikter, varje områdes poäng som dess"
          + " indikatorers medeltal; %s",
      "the mean of the areas' points by their weights, those of an area being the mean of its"
          + " indicators; %s"),
  MISSING_REFUSED(
      "jos mittari jää mittaamatta, tilitystä ei tehdä",
      "om en indikator inte mäts görs ingen avräkning",
      "if an indicator is not measured, nothing is settled"),
  MISSING_LOWEST(
      "mittaamatta jäänyt mittari saa asteikon alimmat pisteet",
      "en indikator som inte mäts får skalans lägsta poäng",
      "an indicator that is not measured has the lowest points of the scale"),
  MISSING_NEUTRAL(
      "mittaamatta jäänyt mittari saa neutraalin tason pisteet",
      "en indikator som inte mäts får den neutrala nivåns poäng",
      "an indicator that is not measured has the points of the neutral level"),
  MISSING_DROPPED(
      "mittaamatta jäänyt mittari jätetään pois, ja muiden painoarvot kasvavat samassa suhteessa",
      "en indikator som inte mäts utelämnas, och de övrigas vikter ökar i samma proportion",
      "an indicator that is not measured drops out, and the other weights grow in proportion"),

  // ---- work, payment ----
  FUTURE_WORK("Tuleva työ", "Framtida arbete", "Future work"),
  WORK(
      "Tuleva työ jaetaan %s viimeisen kuukauden pisteiden keskiarvojen suhteessa seuraavien"
          + " kesken: %s",
      "Framtida arbete fördelas i förhållande till medeltalen av poängen under de senaste %s"
          + " månaderna mellan följande: %s",
      "Future work is shared in proportion to the means of the last %s monthly scores among: %s"),
  MONTH_REFUSED(
      "Jos jonkin kuukauden pisteet puuttuvat, osuuksia ei lasketa",
      "Om poängen för någon månad saknas beräknas inga andelar",
      "If the score of a month is missing, no share is computed"),
  MONTH_DROPPED(
      "Jos jonkin kuukauden pisteet puuttuvat, keskiarvo lasketaan muista kuukausista",
      "Om poängen för någon månad saknas beräknas medeltalet av de övriga månaderna",
      "If the score of a month is missing, the mean is taken of the other months"),
  WORK_SHARE(
      "osuus tulevasta työstä kuukausipisteiden keskiarvojen mukaan",
      "andelen av framtida arbete enligt månadspoängens medeltal",
      "the share of future work by the means of the monthly scores"),
  PAYMENT("Maksuehdot", "Betalningsvillkor", "Payment terms"),
  DUE_DAYS(
      "Maksuaika on %s päivää tilityksen antamisesta",
      "Betalningstiden är %s dagar från det att avräkningen gavs",
      "A settlement is due %s days after it was issued"),
  DUE_MOVED(
      "Maksuaika on %s päivää tilityksen antamisesta; eräpäivä, joka ei ole arkipäivä, siirtyy"
          + " seuraavaan arkipäivään",
      "Betalningstiden är %s dagar från det att avräkningen gavs; en förfallodag som inte är en"
          + " vardag flyttas till följande vardag",
      "A settlement is due %s days after it was issued; a due date that is no business day moves to"
          + " the next one"),
  DUE_BUSINESS(
      "Maksuaika on %s arkipäivää tilityksen antamisesta",
      "Betalningstiden är %s vardagar från det att avräkningen gavs",
      "A settlement is due %s business days after it was issued"),
  INTEREST(
      "Viivästyneelle määrälle maksetaan vuotuista korkoa %s (päivät: %s), %s",
      "På ett försenat belopp betalas en årlig ränta på %s (dagar: %s), %s",
      "On an amount paid late there is a yearly interest of %s (days: %s), %s"),
  RECOUPMENT(
      "Ennakkoa kuitataan kustakin maksettavasta määrästä enintään %s, %s",
      "Av varje belopp som betalas avräknas mot förskott högst %s, %s",
      "Of each payable at most %s is set against an advance, %s"),
  SUSPENSION(
      "Palkkion maksaminen voidaan keskeyttää: %s",
      "Betalningen av arvodet kan avbrytas: %s", "The payment of the fee may be suspended: %s"),
  EVERY_FEE("jokainen palkkioerä", "varje arvodespost", "every line that is a fee");

  private final String fi;
  private final String sv;
  private final String en;

  Words(String fi, String sv, String en) {
    this.fi = fi;
    this.sv = sv;
    this.en = en;
  }

  /** The sentence with texts in its places. */
  String in(Language language, Object... texts) {
    // Only %s of texts occurs, which no locale changes.
    return text(language).formatted(texts);
  }

  /** A sentence without places. */
  String in(Language language) {
    return text(language);
  }

  String text(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }
}
