package org.openbook.alliance.cli.posting;

import org.openbook.alliance.posting.AccountUse;
import org.openbook.alliance.posting.PostingRow.Side;
import org.openbook.alliance.term.Label;

/** What postings are called, in three languages. */
final class PostingWords {
  static final Label LEDGER = Label.of("Kirjanpito", "Bokföring", "Ledger");
  static final Label SETTLEMENT = Label.of("Tilitys", "Avräkning", "Settlement");
  static final Label PARTY = Label.of("Osapuoli", "Part", "Party");
  static final Label ACCOUNT = Label.of("Tili", "Konto", "Account");
  static final Label COST_CENTRE = Label.of("Kustannuspaikka", "Kostnadsställe", "Cost centre");
  static final Label LINE = Label.of("Erä", "Post", "Line");
  static final Label COUNTERPARTY = Label.of("Vastapuoli", "Motpart", "Counterparty");
  static final Label TEXT = Label.of("Selite", "Text", "Text");
  static final Label CURRENCY = Label.of("Valuutta", "Valuta", "Currency");
  static final Label TOTAL = Label.of("Yhteensä", "Totalt", "Total");

  private PostingWords() {}

  static Label of(Side side) {
    return switch (side) {
      case DEBIT -> Label.of("Debet", "Debet", "Debit");
      case CREDIT -> Label.of("Kredit", "Kredit", "Credit");
    };
  }

  static Label of(AccountUse use) {
    return switch (use) {
      case COSTS_EXPENSE ->
          Label.of("korvatut kustannukset, meno", "ersatta kostnader, utgift", "costs, expense");
      case COSTS_INCOME ->
          Label.of("korvatut kustannukset, tulo", "ersatta kostnader, inkomst", "costs, income");
      case FEE_EXPENSE -> Label.of("palkkio, meno", "arvode, utgift", "fee, expense");
      case FEE_INCOME -> Label.of("palkkio, tulo", "arvode, inkomst", "fee, income");
      case INCENTIVE_EXPENSE ->
          Label.of("kannustin, meno", "incitament, utgift", "incentive, expense");
      case INCENTIVE_INCOME ->
          Label.of("kannustin, tulo", "incitament, inkomst", "incentive, income");
      case INTEREST_EXPENSE -> Label.of("korkomeno", "ränteutgift", "interest, expense");
      case INTEREST_INCOME -> Label.of("korkotulo", "ränteinkomst", "interest, income");
      case ADVANCES_PAID -> Label.of("maksetut ennakot", "betalda förskott", "advances paid");
      case ADVANCES_RECEIVED ->
          Label.of("saadut ennakot", "erhållna förskott", "advances received");
      case PAYABLE -> Label.of("velka", "skuld", "payable");
      case RECEIVABLE -> Label.of("saaminen", "fordran", "receivable");
    };
  }
}
