package org.openbook.alliance.cli.history;

import java.util.Locale;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;

/** What is printed of a history, in three languages; {@code %s} stands for what is put in. */
enum HistoryWords {
  ISSUED("Tilitys %s annettu", "Avräkning %s utfärdad", "Settlement %s issued"),
  APPROVED(
      "Tilitys %s hyväksytty (%s)", "Avräkning %s godkänd (%s)", "Settlement %s approved (%s)"),
  WITHDRAWN("Tilitys %s peruutettu", "Avräkning %s återkallad", "Settlement %s withdrawn"),
  PAID("Maksu %s, viite %s", "Betalning %s, referens %s", "Payment of %s, reference %s"),
  DISPUTED(
      "Tilityksen %s erä %s riitautettu: %s",
      "Post i avräkning %s bestriden: %s, %s", "Part of settlement %s disputed: %s, %s"),
  RESOLVED(
      "Tilityksen %s erän %s erimielisyys ratkaistu",
      "Tvist om avräkning %s avslutad: %s", "Dispute about settlement %s ended: %s"),
  SUSPENDED("Maksu keskeytetty: %s", "Betalning innehållen: %s", "Payment suspended: %s"),
  LIFTED(
      "Maksun keskeytys päättynyt: %s",
      "Innehållandet av betalning upphört: %s", "Suspension lifted: %s"),
  INTEREST(
      "Viivästyskorko vaadittu tilityksestä %s",
      "Dröjsmålsränta krävd på avräkning %s", "Interest on late payment claimed on settlement %s"),
  AMENDED("Sopimusta muutettu", "Avtalet ändrat", "Agreement amended"),

  PAYABLE(
      "Mitä tuli maksettavaksi ja miksi",
      "Vad som förföll till betalning och varför",
      "What became payable, and why"),
  PAYABLE_NOTE(
      "Maksettavaksi tulee se, mitä kertymän mukaan on maksettava, vähennettynä sillä, minkä saman"
          + " sopimuskauden aiemmat tilitykset tekivät maksettavaksi. Yli nollan osapuoli saa, alle"
          + " nollan maksaa.",
      "Att betala blir det som hittills är betalbart minus det som tidigare avräkningar för samma"
          + " avtalsperiod har gjort betalbart. Över noll får parten, under noll betalar den.",
      "Payable becomes what is payable to date less what earlier settlements of the same contract"
          + " period made payable. Above zero a party is paid, below zero it pays."),
  LINE("Erä", "Post", "Line"),
  PARTY("Osapuoli", "Part", "Party"),
  TO_DATE("Maksettavaa kertymän mukaan", "Betalbart hittills", "Payable to date"),
  BEFORE("Aiemmat tilitykset", "Tidigare avräkningar", "Settlements before"),
  NOW("Nyt", "Nu", "Now"),
  SET_AGAINST("Tätä vastaan luettu", "Avräknat mot detta", "Set against it"),
  CARRIED(
      "Peruutetun tilityksen maksu",
      "Betalning på återkallad avräkning",
      "Paid on a withdrawn one"),
  RECOUPED("Ennakkoa kuitattu", "Förskott avräknat", "Advance recouped"),
  OPEN("Avoinna tilityksestä %s", "Öppet av avräkning %s", "Open of settlement %s"),
  NOTHING_OPEN("Mitään ei ole avoinna.", "Inget är öppet.", "Nothing is open."),
  DUE("Eräpäivä %s", "Förfaller %s", "Due on %s"),
  WITHHELD(
      "Keskeytetty tai riitautettu osuus ei ole avoinna.",
      "Det som är innehållet eller bestridet är inte öppet.",
      "What is suspended or disputed is not open."),
  ADVANCE(
      "Maksu on ennakko: se kuitataan tulevista tilityksistä.",
      "Betalningen är ett förskott: den avräknas från kommande avräkningar.",
      "The payment is an advance: later settlements recoup it."),
  CREDIT(
      "Peruutetulle tilitykselle maksettu luetaan seuraavan hyväksi.",
      "Det som betalats på den återkallade avräkningen räknas av från nästa.",
      "What was paid on the withdrawn settlement counts for the next."),
  PAYER("Maksaja", "Betalare", "Payer"),
  PAYEE("Saaja", "Mottagare", "Payee"),
  AMOUNT("Määrä", "Belopp", "Amount"),

  BALANCE("Saldot %s", "Saldon %s", "Balances on %s"),
  BALANCE_NOTE(
      "Yli nollan osapuolelle tulee, alle nollan siltä lähtee.",
      "Över noll kommer till parten, under noll går från den.",
      "Above zero comes to the party, below zero goes from it."),
  BETWEEN_NOTE(
      "Yli nollan maksajalta saajalle.",
      "Över noll från betalaren till mottagaren.",
      "Above zero goes from the payer to the payee."),
  ACCRUED("Kertynyt", "Upplupet", "Earned"),
  MADE_PAYABLE("Maksettavaa", "Betalbart", "Payable"),
  HELD("Keskeytetty tai riidanalainen", "Innehållet eller bestridet", "Suspended or disputed"),
  PAID_SO_FAR("Maksettu", "Betalt", "Paid"),
  UNUSED("Ennakkoa jäljellä", "Återstående förskott", "Credit left"),
  IS_OPEN("Avoinna", "Öppet", "Open"),
  OVERDUE("Erääntynyt", "Förfallet", "Overdue"),

  VERIFIED("Tarkistettu", "Verifierat", "Verified"),
  SETTLEMENTS(
      "Uudelleen laskettuja tilityksiä", "Avräkningar gjorda på nytt", "Settlements made anew"),
  LAST_LINK("Viimeinen linkki", "Sista länken", "Last link"),
  PROVES(
      "Tämä osoittaa, että jokainen tilitys seuraa ehdoistaan ja tosiasioistaan ja saldot"
          + " tapahtumista. Se ei osoita, että tapahtumat pitävät paikkansa tai ettei lopusta puutu"
          + " mitään: vertaa viimeistä linkkiä siihen, joka sinulla on.",
      "Detta visar att varje avräkning följer av sina villkor och fakta och att saldona följer av"
          + " händelserna. Det visar inte att händelserna är sanna eller att inget saknas i slutet:"
          + " jämför den sista länken med den som du har.",
      "This proves that every settlement follows from its terms and facts, and the balances from"
          + " the events. It does not prove that the events are true or that none is missing at the"
          + " end: hold the last link against the one that you have."),
  EVENTS("Tapahtumat", "Händelser", "Events"),
  NUMBER("Nro", "Nr", "No."),
  DAY("Päivä", "Dag", "Day"),
  WHAT("Mitä", "Vad", "What"),
  BY("Kuka", "Vem", "Who"),
  LINK("Linkki", "Länk", "Link"),
  FACT("Asia", "Uppgift", "Item");

  private final Label words;

  HistoryWords(String fi, String sv, String en) {
    words = Label.of(fi, sv, en);
  }

  Label label() {
    return words;
  }

  /** The words with what is put in, the same in every language. */
  Label with(Object... parts) {
    return Label.of(
        filled(Language.FI, parts), filled(Language.SV, parts), filled(Language.EN, parts));
  }

  private String filled(Language language, Object... parts) {
    return String.format(Locale.ROOT, words.in(language), inLanguage(language, parts));
  }

  private static Object[] inLanguage(Language language, Object... parts) {
    Object[] filled = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      filled[i] = parts[i] instanceof Label label ? label.in(language) : parts[i];
    }
    return filled;
  }
}
