package org.openbook.alliance.cli.verify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;

/** What is said of a file that was checked, in three languages. */
final class VerifyWords {
  static final Label AGREEMENT = Label.of("Sopimus", "Avtal", "Agreement");
  static final Label PERIOD = Label.of("Tilityskausi", "Avräkningsperiod", "Period settled");
  static final Label STAGE = Label.of("Vaihe", "Skede", "Stage");
  static final Label ISSUED =
      Label.of(
          "Annettu (ilmoitettu; vain historia osoittaa sen)",
          "Utfärdad (uppgiven; bara historiken visar det)",
          "Issued (stated; only its history proves it)");
  static final Label STATED_ONLY =
      Label.of("(ilmoitettu, ei verrattu)", "(uppgiven, inte jämförd)", "(stated, not compared)");
  static final Label LAST_LINK = Label.of("Viimeinen linkki", "Sista länken", "Last link");
  static final Label POSTINGS = Label.of("Kirjauksia", "Bokningar", "Postings");
  static final Label TERM = Label.of("Sopimusaika", "Avtalstid", "Term");
  static final Label BOOK = Label.of("Kirja", "Bok", "Book");
  static final Label DIGESTS =
      Label.of("Tiivisteet (SHA-256)", "Kontrollsummor (SHA-256)", "Digests (SHA-256)");

  static final Label PROVES_SETTLEMENT =
      Label.of(
          "Tämä osoittaa, että luvut seuraavat tiedostossa olevista ehdoista ja tosiasioista. Se ei"
              + " osoita, että tosiasiat pitävät paikkansa tai että ehdoista on sovittu: vertaa"
              + " tiivisteitä niihin, jotka on painettu ja allekirjoitettu.",
          "Detta visar att siffrorna följer av de villkor och fakta som finns i filen. Det visar"
              + " inte att dessa fakta är sanna eller att villkoren är avtalade: jämför"
              + " kontrollsummorna med dem som är tryckta och undertecknade.",
          "This proves that the figures follow from the terms and facts in the file. It does not"
              + " prove that the facts are true or that the terms were agreed: hold the digests"
              + " against those that are printed and signed.");
  static final Label PROVES_AMOUNTS =
      Label.of(
          "Asiakirja on aiempaa muotoa: luvut seuraavat siinä olevista ehdoista ja tosiasioista,"
              + " mutta sitä, ovatko ne samat joiden tiivisteet se ilmoittaa, ei osoiteta.",
          "Dokumentet är av den tidigare formen: siffrorna följer av villkoren och fakta i det, men"
              + " det visas inte att dessa är de vars kontrollsummor det uppger.",
          "The document is of the earlier form: its figures follow from the terms and facts in it,"
              + " but that these are the ones whose digests it states is not proved.");
  static final Label PROVES_OPERANDS =
      Label.of(
          "Ehdot tai tosiasiat on poistettu: kukin luku seuraa luvuista, joista se ilmoitetaan"
              + " lasketuksi. Sitä, että nämä ovat sopimuksen ja kauden lukuja, ei osoiteta;"
              + " kysy sitä siltä, jolla on koko asiakirja.",
          "Villkor eller fakta har tagits bort: varje siffra följer av de siffror som den uppges"
              + " vara räknad av. Att dessa är avtalets och periodens visas inte; fråga den som har"
              + " hela dokumentet.",
          "Terms or facts were left out: each figure follows from the figures of which it is said"
              + " to be made. That those are the contract's and the period's is not proved; ask"
              + " whoever has the whole document.");
  static final Label PROVES_BOOK =
      Label.of(
          "Tämä osoittaa, ettei yhtäkään kirjausta ole muutettu, poistettu, lisätty tai siirretty"
              + " viimeisen linkin jälkeen. Se ei osoita, että kustannukset pitävät paikkansa tai"
              + " ettei lopusta puutu mitään: vertaa viimeistä linkkiä sovittuun.",
          "Detta visar att ingen bokning har ändrats, tagits bort, lagts till eller flyttats sedan"
              + " den sista länken gjordes. Det visar inte att kostnaderna är sanna eller att inget"
              + " saknas i slutet: jämför den sista länken med den avtalade.",
          "This proves that no posting was altered, removed, put in or moved since the last link"
              + " was made. It does not prove that the costs are true or that none is missing at"
              + " the end: hold the last link against the one that was agreed on.");
  static final Label PROVES_PAGES =
      Label.of(
          "Sivuille painetut tiivisteet ovat liitteen; painettuja lukuja ja allekirjoituksia ei ole"
              + " tarkastettu.",
          "De kontrollsummor som är tryckta på sidorna är bilagans; tryckta siffror och"
              + " underskrifter har inte kontrollerats.",
          "The digests printed on the pages are those of the attachment; printed figures and"
              + " signatures were not checked.");
  static final Label PROVES_NOTHING =
      Label.of(
          "Vain tiivisteet luettiin; mitään muuta ei tarkastettu: ei lukuja eikä sitä, kuuluvatko"
              + " ne tiivisteisiin. Tilitysasiakirja (json tai pdf) todistaa itsensä.",
          "Endast kontrollsummorna lästes; inget annat kontrollerades: inte siffrorna, och inte om"
              + " de hör till kontrollsummorna. Ett avräkningsdokument (json eller pdf) bevisar sig"
              + " självt.",
          "Only the digests were read; nothing else of it was checked: neither its figures nor"
              + " whether they belong to the digests. A settlement document (json or pdf) proves"
              + " itself.");

  private VerifyWords() {}

  /** What digests are of. */
  enum Hashed {
    /** Stage, terms, facts and what each line came to. */
    SETTLEMENT(Label.of("tilitys", "avräkning", "settlement")),
    /** The terms. */
    TERMS(Label.of("ehdot", "villkor", "terms")),
    /** The facts. */
    FACTS(Label.of("tosiasiat", "fakta", "facts"));

    private final Label label;

    Hashed(Label label) {
      this.label = label;
    }

    Label label() {
      return label;
    }

    /** What a name that is printed before a digest means, in any language. */
    static Optional<Hashed> named(String printed) {
      String name = printed.toLowerCase(Locale.ROOT).strip();
      return Arrays.stream(values()).filter(kind -> kind.isCalled(name)).findFirst();
    }

    private boolean isCalled(String name) {
      return Arrays.stream(Language.values()).anyMatch(language -> label.in(language).equals(name));
    }

    /** {@code terms}. */
    @Override
    public String toString() {
      return label().in(Language.EN);
    }
  }
}
