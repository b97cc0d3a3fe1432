package org.openbook.alliance.term;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;

/**
 * What the library calls the figures that it makes itself, in Finnish, Swedish and English.
 *
 * <p>Not the contract's words: a document writes the constant and never its texts, so that
 * correcting a text changes no digest. Some speak of a subject, which has a label of its own: that
 * of an indicator, {@code Customer satisfaction, measured}, or of a party, {@code Mean score:
 * Northern Roads}.
 */
public enum StandardLabel {
  // ---- facts ----

  /** All parties' directly reimbursable costs. */
  DIRECTLY_REIMBURSABLE_COSTS(
      "Suoraan korvattavat kustannukset",
      "Direkt ersättningsgilla kostnader",
      "Directly reimbursable costs"),
  /** One party's directly reimbursable costs. */
  DIRECTLY_REIMBURSABLE_COSTS_OF_PARTY(
      "Suoraan korvattavat kustannukset: {0}",
      "Direkt ersättningsgilla kostnader: {0}", "Directly reimbursable costs: {0}"),
  /** The directly reimbursable costs that are compared with the target. */
  DIRECTLY_REIMBURSABLE_COSTS_COMPARED(
      "Suoraan korvattavat kustannukset vertailussa",
      "Direkt ersättningsgilla kostnader i jämförelsen",
      "Directly reimbursable costs in the comparison"),
  /** What the client bears alone. */
  OWNER_BORNE_COSTS(
      "Tilaajan yksin kantamat kustannukset",
      "Kostnader som beställaren ensam bär",
      "Costs borne by the client alone"),
  /** The target cost. */
  TARGET_COST("Tavoitekustannus", "Målkostnad", "Target cost"),
  /** How many months have passed. */
  MONTHS_ELAPSED("Kuluneet kuukaudet", "Förflutna månader", "Months elapsed"),
  /** An indicator's measured value. */
  MEASURED("{0}, mitattu", "{0}, mätt", "{0}, measured"),
  /** The value that an indicator's improvement is measured from. */
  BASELINE("{0}, lähtötaso", "{0}, utgångsnivå", "{0}, baseline"),
  /** A provider's score of a month. */
  MONTHLY_SCORE("Kuukauden pisteet: {0}", "Månadens poäng: {0}", "Score: {0}"),

  // ---- rules ----

  /** A part of an amount. */
  RATE("Prosenttiosuus", "Procentandel", "Percentage share"),
  /** What a discount leaves. */
  DISCOUNT("Alennuksen jälkeen", "Efter rabatt", "After the discount"),
  /** An amount that is at most or at least something. */
  LIMITED("Rajattuna", "Begränsat", "Within the limit"),
  /** An amount that another figure lets pass. */
  GATED("Ehdon täytyttyä", "Efter villkoret", "After the gate"),
  /** An amount that must reach a threshold. */
  COUNTED("Kynnyksen jälkeen", "Efter tröskeln", "After the threshold"),
  /** An amount that an event or a judgement changes. */
  MODIFIED("Muutettuna", "Ändrat", "As modified"),
  /** An amount between two rules, rounded. */
  ROUNDED("Pyöristettynä", "Avrundat", "As rounded"),
  /** The part of an under-run that was demonstrated as a saving. */
  ELIGIBLE_SAVINGS("Osoitettu säästö", "Påvisad besparing", "Eligible savings"),
  /** An amount in share bands. */
  SHARED("Osuus portaittain", "Andel enligt intervall", "Share by bands"),

  // ---- what a settlement draws attention to ----

  /** A ratio that makes more of an amount than the whole. */
  RATIO_ABOVE_WHOLE(
      "{0}: kerroin on yli 100 %", "{0}: faktorn är över 100 %", "{0}: a factor above 100%"),
  /** A line that one party pays to itself. */
  PAID_TO_ITSELF(
      "{0}: osapuoli maksaa itselleen",
      "{0}: parten betalar till sig själv", "{0}: the party pays itself"),
  /** Costs below zero. */
  BELOW_ZERO("{0}: alle nollan", "{0}: under noll", "{0}: below zero"),
  /** A figure of the terms that no line pays. */
  NOT_PAID(
      "{0}: mikään rivi ei maksa tätä", "{0}: ingen rad betalar detta", "{0}: no line pays it"),

  // ---- fee, gain and pain, pool ----

  /** The commercial model. */
  COMMERCIAL_MODEL("Kaupallinen malli", "Kommersiell modell", "Commercial model"),
  /** The costs that are paid back. */
  REIMBURSED_COSTS("Korvattavat kustannukset", "Kostnader som ersätts", "Reimbursed costs"),
  /** The costs of one party that are paid back. */
  REIMBURSED_COSTS_OF_PARTY(
      "Korvattavat kustannukset: {0}", "Kostnader som ersätts: {0}", "Reimbursed costs: {0}"),
  /** The alliance fee. */
  ALLIANCE_FEE("Allianssipalkkio", "Alliansarvode", "Alliance fee"),
  /** What providers are paid of an under-run. */
  GAIN("Hyödynjako", "Vinstdelning", "Gain share"),
  /** What providers pay of an overrun. */
  PAIN("Haitanjako", "Förlustdelning", "Pain share"),
  /** The incentive pool. */
  INCENTIVE_POOL("Bonuspooli", "Bonuspool", "Incentive pool"),
  /** A part of the pool. */
  POOL_FUNDING("Poolin rahoitus", "Finansiering av poolen", "Pool funding"),
  /** What is paid out of the pool. */
  BONUS("Bonus", "Bonus", "Bonus"),
  /** What is paid back for a score below neutral. */
  SANCTION("Sanktio", "Sanktion", "Sanction"),
  /** The points of the whole scorecard. */
  OVERALL_SCORE("Kokonaispisteet", "Totalpoäng", "Overall score"),

  /** The part of the fee that a pool releases or keeps. */
  FEE_AT_RISK("Palkkion riskinalainen osa", "Arvodets riskutsatta del", "Fee at risk"),
  /** The part of the fee that is paid whatever is scored. */
  SECURED_FEE("Palkkion varma osa", "Arvodets säkra del", "Secured fee"),
  /** What the target cost is compared with. */
  ACTUAL_COST_COMPARED(
      "Vertailtava toteutunut kustannus", "Jämförd faktisk kostnad", "Actual cost compared"),
  /** Target less actual. */
  UNDER_RUN("Tavoitekustannuksen alitus", "Underskridande av målkostnaden", "Under-run"),
  /** Actual less target. */
  OVERRUN("Tavoitekustannuksen ylitys", "Överskridande av målkostnaden", "Overrun"),
  /** Gain and pain as one signed figure. */
  GAIN_LESS_PAIN("Hyöty vähennettynä haitalla", "Vinst minus förlust", "Gain less pain"),
  /** The part of the pool that a score releases. */
  RELEASE_RATE("Vapautusaste", "Utdelningsgrad", "Release rate"),
  /** What stays in the pool. */
  UNRELEASED_PART_OF_THE_POOL(
      "Vapauttamaton osa poolista", "Ej utdelad del av poolen", "Unreleased part of the pool"),
  /** The part of a price that follows no index. */
  PART_WITHOUT_AN_INDEX("Indeksiin sitomaton osa", "Del utan index", "Part without an index"),

  // ---- scores ----

  /** The points for the value that an indicator reached. */
  ACHIEVEMENT("Saavutettu taso", "Uppnådd nivå", "Achievement"),
  /** The points for an indicator's improvement. */
  IMPROVEMENT("Parannus", "Förbättring", "Improvement"),
  /** How far from the baseline to the goal an indicator came. */
  PART_OF_THE_WAY_TO_THE_GOAL(
      "Kuljettu osa matkasta tavoitteeseen",
      "Tillryggalagd del av vägen till målet",
      "Part of the way to the goal"),
  /** The points of an indicator without a measured value. */
  NOT_MEASURED("{0}, ei mitattu", "{0}, inte mätt", "{0}, not measured"),
  /** The mean of a provider's monthly scores. */
  MEAN_SCORE("Pisteiden keskiarvo: {0}", "Poängens medeltal: {0}", "Mean score: {0}"),
  /** The sum of all providers' mean scores. */
  SUM_OF_THE_MEAN_SCORES("Keskiarvojen summa", "Summan av medeltalen", "Sum of the mean scores"),

  // ---- payment ----

  /** What of a line is payable before the final settlement. */
  PART_PAYABLE_NOW("{0}, nyt maksettava osa", "{0}, del som betalas nu", "{0}, part payable now"),
  /** What is payable. */
  PAYABLE("Maksettava", "Att betala", "Payable"),
  /** What of an advance is not set against a payable yet. */
  ADVANCE_LEFT("Ennakkoa jäljellä", "Förskott kvar", "Advance left"),
  /** What of an advance is set against a payable. */
  ADVANCE_RECOUPED("Ennakon kuittaus", "Avräkning av förskott", "Advance recouped"),
  /** The amount on which interest runs. */
  AMOUNT_PAID_LATE("Myöhässä oleva määrä", "Försenat belopp", "Amount paid late"),
  /** A number of days. */
  DAYS("Päivät", "Dagar", "Days");

  private static final String SUBJECT = "{0}";

  private final String fi;
  private final String sv;
  private final String en;

  StandardLabel(String fi, String sv, String en) {
    this.fi = fi;
    this.sv = sv;
    this.en = en;
  }

  /**
   * The label.
   *
   * @throws IllegalArgumentException if it speaks of a subject
   */
  public Label label() {
    return label(Optional.empty());
  }

  /**
   * The label, speaking of something. Where its texts begin with the subject's, it has no text in a
   * language that the subject lacks; elsewhere the subject's text is that of {@link Label#in}.
   *
   * @param subject what the subject is called
   * @throws IllegalArgumentException if it speaks of no subject
   */
  public Label of(Label subject) {
    return label(Optional.of(subject));
  }

  /**
   * A term under this name, as the parties agreed it in a clause.
   *
   * @param clause the clause: {@code 4.2}
   * @throws IllegalArgumentException if it speaks of a subject
   */
  public Provision at(String clause) {
    return Provision.of(label(), Clause.of(clause));
  }

  Label label(Optional<Label> subject) {
    if (hasSubject() != subject.isPresent()) {
      throw new IllegalArgumentException(
          subject
              .map(
                  of ->
                      "label '%s' has the subject %s; it must have none"
                          .formatted(this, quoted(of)))
              .orElse("label '%s' has no subject; it must have one".formatted(this)));
    }
    return new Label(this, subject);
  }

  private static String quoted(Label label) {
    return Faults.quote(label.toString());
  }

  /** Whether it speaks of a subject. */
  public boolean hasSubject() {
    return en.contains(SUBJECT);
  }

  /** The text in a language; empty where it begins with that of a subject that has none. */
  String text(Language language, Optional<Label> subject) {
    String text = text(language);
    if (subject.isEmpty()) {
      return text;
    }
    Label of = subject.get();
    String name = text.startsWith(SUBJECT) ? of.text(language) : of.in(language);
    return name.isEmpty() ? "" : text.replace(SUBJECT, name);
  }

  private String text(Language language) {
    return switch (requireNonNull(language, "language")) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }

  /** The word that documents write: {@code under-run}. */
  @Override
  public String toString() {
    return Forms.word(this);
  }
}
