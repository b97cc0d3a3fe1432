package org.openbook.alliance.cli.check;

import org.openbook.alliance.term.Label;

/** What stands on curves and marginal values, in three languages. */
final class CurveWords {
  static final Label TITLE =
      Label.of("Mitä ehdot maksavat", "Vad villkoren betalar", "What the terms pay");
  static final Label CURVE = Label.of("käyrä", "kurva", "curve");
  static final Label FROM = Label.of("alkaen", "från", "from");
  static final Label TO = Label.of("asti", "till", "to");
  static final Label LEFT = Label.of("raja-arvo alta", "gränsvärde nedifrån", "left limit");
  static final Label VALUE = Label.of("arvo", "värde", "value");
  static final Label RIGHT = Label.of("raja-arvo yltä", "gränsvärde ovanifrån", "right limit");
  static final Label SLOPE = Label.of("kulmakerroin", "lutning", "slope");
  static final Label TERMS = Label.of("ehto", "villkor", "terms");
  static final Label PIECES = Label.of("Palat", "Stycken", "Stretches");
  static final Label CHART = Label.of("Kuvio", "Diagram", "Chart");
  static final Label REFUSED =
      Label.of("ei laskettavissa: ", "går inte att beräkna: ", "refused: ");
  static final Label NOW = Label.of("tosiasioissa", "i fakta", "at the facts");
  static final Label PARTY = Label.of("osapuoli", "part", "party");
  static final Label MORE = Label.of("yksi lisää tuo", "en till ger", "one more brings");
  static final Label FEWER = Label.of("yksi vähemmän tuo", "en mindre ger", "one less brings");
  static final Label QUANTITY = Label.of("suure", "storhet", "quantity");
  static final Label READING =
      Label.of(
          "Mitä maksetaan, kun vain tämä suure muuttuu. Pystysuora viiva on hyppäys; taulukko näyttää"
              + " sen molemmat puolet. Piste on tosiasioiden kohdalla.",
          "Vad som betalas när bara denna storhet ändras. En lodrät linje är ett språng; tabellen"
              + " visar båda sidor. Punkten står vid fakta.",
          "What is paid when only this quantity changes. A vertical line is a jump; the table shows"
              + " both of its sides. The dot stands at the facts.");
  static final Label ROUNDING =
      Label.of(
          "Ennen maksettavan pyöristystä; tilitetty summa poikkeaa enintään",
          "Före avrundning av det betalbara; det avräknade beloppet avviker högst",
          "Before the payable is rounded; the settled amount differs by at most");
  static final Label MARGINS =
      Label.of(
          "Rahaa yhtä yksikköä kohden, ennen maksettavan pyöristystä; yli nollan osapuoli saa.",
          "Belopp per enhet, före avrundning av det betalbara; över noll får parten.",
          "Money per unit, before the payable is rounded; above zero the party is paid.");

  private CurveWords() {}

  /** The party's name, after its own costs. */
  /** The dot of one curve of several. */
  static Label atFacts(Label curve) {
    return Label.of(
        curve.fi() + ", " + NOW.fi(), curve.sv() + ", " + NOW.sv(), curve.en() + ", " + NOW.en());
  }

  static Label afterCosts(Label party) {
    return Label.of(
        party.fi() + ", omien kustannusten jälkeen",
        party.sv() + ", efter egna kostnader",
        party.en() + ", after its own costs");
  }
}
