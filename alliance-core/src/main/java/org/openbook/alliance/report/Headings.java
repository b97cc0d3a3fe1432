package org.openbook.alliance.report;

import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;

/** The words of a statement that no contract gives. */
final class Headings {
  // ---- identity ----
  static final Label HISTORY = Label.of("Historia", "Historik", "History");
  static final Label SETTLEMENT_NUMBER = Label.of("Numero", "Nummer", "Number");
  static final Label SETTLED_PERIOD =
      Label.of("Tilityskausi", "Avräkningsperiod", "Period settled");
  static final Label STAGE = Label.of("Vaihe", "Skede", "Stage");
  static final Label ISSUED_ON = Label.of("Antopäivä", "Utfärdandedag", "Issued on");
  static final Label NOT_ISSUED = Label.of("ei annettu", "inte utfärdad", "not issued");
  static final Label PREPARED_BY = Label.of("Laatinut", "Upprättad av", "Prepared by");
  static final Label APPROVED_BY = Label.of("Hyväksynyt", "Godkänd av", "Approved by");
  static final Label NOT_APPROVED = Label.of("ei hyväksytty", "inte godkänd", "not approved");
  static final Label APPROVALS = Label.of("Hyväksynnät", "Godkännanden", "Approvals");
  static final Label DAY = Label.of("Päivä", "Dag", "Day");
  static final Label DOES_NOT_STAND =
      Label.of(
          "PERUUTETTU: tämä tilitys ei ole voimassa.",
          "ÅTERKALLAD: denna avräkning gäller inte.",
          "WITHDRAWN: this settlement does not stand.");
  static final Label WITHDRAWN_ON = Label.of("Peruutettu", "Återkallad", "Withdrawn on");
  static final Label WITHDRAWN_BY = Label.of("Peruuttanut", "Återkallad av", "Withdrawn by");
  static final Label REASON = Label.of("Syy", "Orsak", "Reason");
  static final Label DIGESTS =
      Label.of("Tiivisteet (SHA-256)", "Kontrollsummor (SHA-256)", "Digests (SHA-256)");
  static final Label SETTLEMENT = Label.of("tilitys", "avräkning", "settlement");
  static final Label HISTORY_AT_ISSUE =
      Label.of(
          "historia tilityksen antamisen jälkeen",
          "historiken efter att avräkningen utfärdades",
          "history after the issue");
  static final Label HISTORY_SINCE =
      Label.of(
          "historia viimeisimmän tapahtuman jälkeen",
          "historiken efter den senaste händelsen",
          "history after its last event");

  // ---- overview ----
  static final Label MATTER = Label.of("Asia", "Ärende", "Matter");
  static final Label VALUE = Label.of("Arvo", "Värde", "Value");
  static final Label FIGURE = Label.of("Luku", "Siffra", "Figure");
  static final Label STANDING = Label.of("Tila", "Status", "Status");
  static final Label PROVISIONAL =
      Label.of(
          "alustava, asioita on avoinna",
          "preliminär, frågor är öppna",
          "provisional, matters are open");
  static final Label COMPLETE =
      Label.of("mitään ei ole avoinna", "inget är öppet", "nothing is open");
  static final Label ESTIMATED =
      Label.of("Arvioituja tosiasioita", "Uppskattade fakta", "Facts that are estimates");
  static final Label COMPARED_THROUGH =
      Label.of("Vertailun viimeinen päivä", "Jämförelsens sista dag", "Compared through");
  static final Label KEY_FIGURES = Label.of("Avainluvut", "Nyckeltal", "Key figures");
  static final Label TARGET = Label.of("Tavoitekustannus", "Målkostnad", "Target cost");
  static final Label UNDERRUN = Label.of("Alitus", "Underskridande", "Under-run");
  static final Label OVERRUN = Label.of("Ylitys", "Överskridande", "Overrun");
  static final Label OF_TARGET =
      Label.of("Osuus tavoitteesta", "Andel av målet", "As a share of the target");
  static final Label PAYABLE_TOTAL =
      Label.of("Maksettava yhteensä", "Att betala totalt", "Payable in total");
  static final Label PAYABLE_BACK =
      Label.of(
          "Palveluntuottajat maksavat tilaajille yhteensä",
          "Tjänsteproducenterna betalar beställarna totalt",
          "Payable in total by the providers to the clients");
  static final Label SUM_OF_LINES =
      Label.of(
          "Yhteensä (alle nollan palveluntuottajat maksavat)",
          "Totalt (under noll betalar tjänsteproducenterna)",
          "In total (below zero the providers pay)");
  static final Label PARTICIPANTS = Label.of("Osapuolet", "Parter", "Parties");
  static final Label PARTY = Label.of("Osapuoli", "Part", "Party");
  static final Label ROLE = Label.of("Rooli", "Roll", "Role");
  static final Label BOUND_FROM = Label.of("Sitoo alkaen", "Bunden från", "Bound from");

  // ---- open matters ----
  static final Label NOT_PAYABLE =
      Label.of(
          "Tavoitetta ja toteumaa verrataan siihen asti, mitä on päätetty; kannustin näytetään, "
              + "mutta sitä ei makseta ennen kuin mitään ei ole avoinna.",
          "Mål och utfall jämförs så långt som beslut finns; incitamentet visas men betalas inte "
              + "förrän inget är öppet.",
          "Target and actual are compared up to what was decided; the incentive is shown and is "
              + "not payable until nothing is open.");
  static final Label KIND = Label.of("Laji", "Slag", "Kind");
  static final Label GIVEN = Label.of("Annettu", "Givet", "Given");
  static final Label WHICH = Label.of("Mikä", "Vilken", "Which");
  static final Label OPEN_TRANCHE =
      Label.of("päättämätön vuosiosuus", "årsandel som inte beslutats", "tranche to be decided");
  static final Label OPEN_MEASUREMENT =
      Label.of("puuttuva mittaus", "mätning som saknas", "measurement to be made");

  // ---- lines and parties ----
  static final Label LINE = Label.of("Erä", "Post", "Line");
  static final Label AMOUNT = Label.of("Määrä", "Belopp", "Amount");
  static final Label PAYABLE = Label.of("Maksettava", "Att betala", "Payable");
  static final Label RETAINED = Label.of("Pidätetty", "Innehållet", "Retained");
  static final Label AMOUNT_PAYABLE =
      Label.of("Määrä, kokonaan maksettava", "Belopp, betalas helt", "Amount, payable in full");
  static final Label PAYERS = Label.of("Maksaa", "Betalar", "Paid by");
  static final Label PAYEES = Label.of("Saa", "Får", "Paid to");
  static final Label ACCRUED = Label.of("Kertynyt", "Upplupet", "Accrued");
  static final Label ACCRUED_PAYABLE =
      Label.of("Kertynyt ja maksettava", "Upplupet och att betala", "Accrued and payable");

  // ---- books ----
  static final Label BY_CLASS =
      Label.of("Osapuolittain ja luokittain", "Per part och klass", "By party and class");
  static final Label BY_TYPE = Label.of("Kustannuslajeittain", "Per kostnadsslag", "By cost type");
  static final Label BY_MONTH =
      Label.of(
          "Kustannuslajeittain ja kuukausittain",
          "Per kostnadsslag och månad",
          "By cost type and month");
  static final Label COST_TYPE = Label.of("Kustannuslaji", "Kostnadsslag", "Cost type");
  static final Label MONTH = Label.of("Kuukausi", "Månad", "Month");
  static final Label BOOK = Label.of("Kirja", "Bok", "Book");
  static final Label ENTRIES = Label.of("Tapahtumia", "Händelser", "Entries");
  static final Label TOTAL = Label.of("Yhteensä", "Totalt", "Total");

  // ---- target ----
  static final Label LEDGER =
      Label.of("Tavoitekustannuksen kirja", "Målkostnadens bok", "Target ledger");
  static final Label WHEN = Label.of("Ajalta", "När", "When");
  static final Label CLAUSE = Label.of("Sopimuskohta", "Avtalspunkt", "Clause");
  static final Label SOURCE = Label.of("Lähde", "Källa", "Source");
  static final Label TO_BE_DECIDED = Label.of("päättämättä", "inte beslutad", "to be decided");
  static final Label TARGET_SHARED =
      Label.of(
          "Tavoitekustannus vertailussa",
          "Målkostnad i jämförelsen",
          "Target cost in the comparison");
  static final Label EVENTS =
      Label.of("Tavoitteen muutokset", "Ändringar av målet", "Changes of the target");
  static final Label BEARER = Label.of("Kantaja", "Bärs av", "Borne by");
  static final Label APPROVER = Label.of("Hyväksyjä", "Godkänd av", "Approved by");
  static final Label RECOGNISED =
      Label.of("Hyväksytty kustannus", "Godkänd kostnad", "Recognised cost");
  static final Label COMPARISON =
      Label.of("Tavoite ja toteuma", "Mål och utfall", "Target and actual");
  static final Label COSTS_PAID =
      Label.of("Korvattavat kustannukset", "Kostnader som ersätts", "Costs reimbursed");
  static final Label TOGETHER = Label.of("Yhteensä", "Tillsammans", "Together");
  static final Label ACTUAL = Label.of("Toteuma", "Utfall", "Actual");

  // ---- scorecard ----
  static final Label KEY_RESULT = Label.of("Avaintulos", "Nyckelresultat", "Key result");
  static final Label WEIGHT = Label.of("Painoarvo", "Vikt", "Weight");
  static final Label MEASURED = Label.of("Mitattu", "Mätt", "Measured");
  static final Label POINTS = Label.of("Pisteet", "Poäng", "Points");
  static final Label WEIGHTED = Label.of("Painotettu", "Viktat", "Weighted");

  static final Label SCALE = Label.of("Asteikko", "Skala", "Scale");

  // ---- assumptions ----
  static final Label NUMBER = Label.of("Nro", "Nr", "No.");
  static final Label CONCERNS = Label.of("Koskee", "Gäller", "Concerns");
  static final Label DIGEST_OF = Label.of("Mistä", "Av", "Of");
  static final Label DIGEST = Label.of("Tiiviste", "Kontrollsumma", "Digest");
  static final Label TERMS = Label.of("ehdot", "villkor", "terms");
  static final Label FACTS = Label.of("tosiasiat", "fakta", "facts");

  // ---- charts ----
  static final Chart.Words WATERFALL =
      new Chart.Words(
          Label.of(
              "Tavoitekustannuksesta maksettavaan",
              "Från målkostnad till betalning",
              "From target cost to payable"),
          Label.of(
              "Tavoite, poikkeama siitä, korvattavat kustannukset ja jokainen erä, joka ei ole "
                  + "nolla; viimeinen pylväs on niiden summa.",
              "Målet, avvikelsen från det, kostnaderna som ersätts och varje post som inte är noll; "
                  + "den sista stapeln är deras summa.",
              "The target, the difference from it, the costs reimbursed and every line that is not "
                  + "zero; the last bar is their sum."),
          LINE,
          AMOUNT);
  static final Chart.Words CURVE =
      new Chart.Words(
          Label.of(
              "Alituksen ja ylityksen jako eri kustannuksilla",
              "Delning av under- och överskridande vid olika kostnader",
              "Gain and pain over actual cost"),
          Label.of(
              "Mitä erät olisivat muilla toteutuneilla kustannuksilla, kun kaikki muu pysyy; + "
                  + "palveluntuottajille, − palveluntuottajilta. Laskettu jokaiselle täydelle "
                  + "prosentille tavoitteesta ja toteumalle, niiden välillä suora.",
              "Vad posterna vore vid andra faktiska kostnader, allt annat lika; + till "
                  + "tjänsteproducenterna, − från dem. Beräknat vid varje hel procent av målet och "
                  + "vid utfallet, däremellan rakt.",
              "What the lines would come to at other actual costs, everything else held; + to the "
                  + "providers, − from them. Calculated at every whole percent of the target and at "
                  + "the actual cost, straight between."),
          Label.of("Toteutunut kustannus", "Faktisk kostnad", "Actual cost"),
          AMOUNT);
  static final Chart.Words GROWTH =
      new Chart.Words(
          Label.of(
              "Kustannukset lajeittain ja tavoite",
              "Kostnader per slag och målet",
              "Cost by type against target"),
          Label.of(
              "Suoraan korvattavat kustannukset kertyneinä kuukausittain; viiva on "
                  + "tavoitekustannus sen mukaan kuin siitä on päätetty.",
              "Direkt ersättningsgilla kostnader ackumulerade per månad; linjen är målkostnaden så "
                  + "långt den har beslutats.",
              "Directly reimbursable costs as they add up month by month; the line is the target "
                  + "cost as far as it was decided."),
          MONTH,
          AMOUNT);
  static final Chart.Words SCORES =
      new Chart.Words(
          Label.of(
              "Pisteet alueittain ja mittareittain",
              "Poäng per område och indikator",
              "Points by area and indicator"),
          Label.of(
              "0 on sovittu vähimmäistaso. Alueen pisteet ovat sen mittareiden painotettu keskiarvo.",
              "0 är den avtalade miniminivån. Ett områdes poäng är det viktade medeltalet av dess "
                  + "indikatorer.",
              "0 is the agreed minimum. The points of an area are the weighted mean of its "
                  + "indicators."),
          KEY_RESULT,
          POINTS);

  private Headings() {}

  static Label of(CostClass costClass) {
    return switch (costClass) {
      case REIMBURSABLE -> Label.of("Suoraan korvattava", "Direkt ersättningsgill", "Reimbursable");
      case COVERED_BY_FEE ->
          Label.of("Palkkioon sisältyvä", "Täcks av arvodet", "Covered by the fee");
      case EXCLUDED -> Label.of("Ei korvattava", "Ersätts inte", "Excluded");
    };
  }

  static Label of(TargetEvent.Kind kind) {
    return switch (kind) {
      case SCOPE -> Label.of("laajuuden muutos", "ändring av omfattning", "scope change");
      case INDEX -> Label.of("hintataso", "prisnivå", "price level");
      case VOLUME -> Label.of("väestö tai määrä", "befolkning eller volym", "population or volume");
      case LEGISLATION -> Label.of("lainsäädäntö", "lagstiftning", "legislation");
      case CONTINGENCY -> Label.of("riskivaraus", "riskreserv", "contingency");
    };
  }

  static Label of(TargetEvent.Bearer bearer) {
    return switch (bearer) {
      case SHARED -> Label.of("kaikki yhdessä", "alla gemensamt", "everybody together");
      case OWNER -> Label.of("tilaaja yksin", "beställaren ensam", "the client alone");
    };
  }

  /** {@code Gain share came to less than zero: it is paid the other way round.}. */
  static Label turnedRound(Label line) {
    return Label.of(
        line.in(Language.FI) + " jäi alle nollan: se maksetaan päinvastaiseen suuntaan.",
        line.in(Language.SV) + " blev under noll: den betalas åt andra hållet.",
        line.in(Language.EN) + " came to less than zero: it is paid the other way round.");
  }

  /** {@code 1 Wages}. */
  static Label numbered(CostTypeId type, Label name) {
    return Label.of(
        numbered(type, name.fi()), numbered(type, name.sv()), numbered(type, name.en()));
  }

  private static String numbered(CostTypeId type, String name) {
    return name.isEmpty() ? "" : type + " " + name;
  }
}
