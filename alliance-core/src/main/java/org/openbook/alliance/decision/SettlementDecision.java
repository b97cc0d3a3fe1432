package org.openbook.alliance.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.IssuedSettlement.CashLine;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.history.TrueUp;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Section;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.Settlement;

/** The decision to approve and pay an issued settlement. */
final class SettlementDecision {
  private final Frame frame;
  private final IssuedSettlement issued;
  private final Settlement settlement;
  private final Names names;
  private Optional<AccountPlan> plan = Optional.empty();

  SettlementDecision(SettlementHistory history, IssuedSettlement issued, DecisionHead head) {
    this.frame = new Frame(history, head);
    this.issued = issued;
    this.settlement = issued.settlement();
    this.names = Names.of(history);
  }

  /** With the basis of payment by these accounts. */
  SettlementDecision with(AccountPlan accounts) {
    plan = Optional.of(accounts);
    return this;
  }

  Printout printout() {
    List<Printout.Part> parts = new ArrayList<>(List.of(proposal(), payable()));
    parts.add(grounds());
    assumptions().ifPresent(parts::add);
    parts.add(new WhatChanged(frame.history(), issued).part());
    parts.add(plan.map(given -> new PaymentBasis(issued, given).part()).orElseGet(this::accounts));
    parts.add(
        frame.verify(
            List.of(DecisionWords.VERIFY_DIGEST.with(issued.id())),
            List.of(Frame.digest(DecisionWords.SETTLEMENT, settlement.digest()))));
    return frame.printout(
        DecisionWords.TITLE_SETTLEMENT.with(agreement(), issued.id()),
        new Cell.Days(settlement.facts().period()),
        parts);
  }

  private Label agreement() {
    return frame.history().agreement().label();
  }

  // ---- what is decided ----

  private Printout.Part proposal() {
    List<Transfer> transfers = issued.transfers();
    List<Label> notes = new ArrayList<>();
    notes.add(
        DecisionWords.APPROVE_SETTLEMENT.with(
            frame.body(), issued.id(), settlement.stage().label(), agreement()));
    notes.add((transfers.isEmpty() ? DecisionWords.NOTHING_TO_PAY : DecisionWords.AND_PAY).label());
    if (settlement.isProvisional()) {
      notes.add(DecisionWords.IS_PROVISIONAL.label());
    }
    if (!frame.history().open(issued.id()).equals(transfers)) {
      notes.add(DecisionWords.PARTLY_MET.label());
    }
    List<Table.Row> rows =
        transfers.stream()
            .map(
                transfer ->
                    Cells.row(
                        names.cell(transfer.payer()),
                        names.cell(transfer.payee()),
                        Cells.money(transfer.amount()),
                        Cells.day(issued.due())))
            .toList();
    Table payments =
        Cells.table(
            DecisionWords.PAYMENTS.label(),
            rows,
            DecisionWords.PAYER,
            DecisionWords.PAYEE,
            DecisionWords.AMOUNT,
            DecisionWords.DUE);
    return Cells.part("proposal", DecisionWords.PROPOSAL, notes, payments, setAgainst());
  }

  private Table setAgainst() {
    List<Table.Row> rows = new ArrayList<>();
    issued.carried().forEach(paid -> rows.add(met(DecisionWords.CARRIED, paid)));
    issued.recoupments().stream()
        .map(CashLine::transfer)
        .forEach(advance -> rows.add(met(DecisionWords.RECOUPED, advance)));
    return Cells.table(
        DecisionWords.SET_AGAINST.label(),
        rows,
        DecisionWords.MATTER,
        DecisionWords.PAYER,
        DecisionWords.PAYEE,
        DecisionWords.AMOUNT);
  }

  private Table.Row met(DecisionWords by, Transfer transfer) {
    return Cells.row(
        by,
        names.cell(transfer.payer()),
        names.cell(transfer.payee()),
        Cells.money(transfer.amount()));
  }

  // ---- what it makes payable ----

  private Printout.Part payable() {
    Map<PartyId, List<TrueUp>> concerning = new LinkedHashMap<>();
    for (TrueUp trueUp : issued.trueUps()) {
      trueUp
          .parties()
          .forEach(party -> concerning.computeIfAbsent(party, p -> new ArrayList<>()).add(trueUp));
    }
    List<Table.Row> rows = new ArrayList<>();
    concerning.forEach((party, trueUps) -> add(party, trueUps, rows));
    Table table =
        Cells.table(
            DecisionWords.PAYABLE.label(),
            rows,
            DecisionWords.PARTY_AND_LINE,
            DecisionWords.TO_DATE,
            DecisionWords.EARLIER,
            DecisionWords.NOW);
    return Cells.part(
        "payable", DecisionWords.PAYABLE, List.of(DecisionWords.PAYABLE_NOTE.label()), table);
  }

  private void add(PartyId party, List<TrueUp> trueUps, List<Table.Row> rows) {
    List<TrueUp.Share> shares = trueUps.stream().map(trueUp -> share(trueUp, party)).toList();
    rows.add(
        Cells.row(
            Table.Rank.GROUP,
            names.cell(party),
            Cells.money(Rational.sum(shares.stream().map(TrueUp.Share::toDate).toList())),
            Cells.money(Rational.sum(shares.stream().map(TrueUp.Share::before).toList())),
            Cells.money(Rational.sum(shares.stream().map(TrueUp.Share::amount).toList()))));
    for (TrueUp trueUp : trueUps) {
      TrueUp.Share share = share(trueUp, party);
      if (!share.toDate().isZero() || !share.before().isZero()) {
        rows.add(
            Cells.row(
                Table.Rank.MEMBER,
                new Cell.Words(trueUp.line().label()),
                Cells.money(share.toDate()),
                Cells.money(share.before()),
                Cells.money(share.amount())));
      }
    }
  }

  private static TrueUp.Share share(TrueUp trueUp, PartyId party) {
    return trueUp.shares().stream()
        .filter(share -> share.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  // ---- on which terms and facts ----

  private Printout.Part grounds() {
    Label terms =
        DecisionWords.TERMS_IN_FORCE.with(
            settlement.model().provision().label(),
            settlement.model().provision().clause().reference());
    List<Content> contents = new ArrayList<>();
    version().ifPresent(contents::add);
    statement().section(Section.Topic.IDENTITY).ifPresent(own -> contents.addAll(own.contents()));
    return new Printout.Part("grounds", DecisionWords.GROUNDS.label(), List.of(terms), contents);
  }

  private Optional<Table> version() {
    return frame.history().agreement().versions().stream()
        .filter(version -> version.model().digest().equals(settlement.termsDigest()))
        .findFirst()
        .map(version -> Cells.row(DecisionWords.IN_FORCE, new Cell.Days(version.inForce())))
        .map(
            row ->
                Cells.headline(
                    DecisionWords.VERSION.label(),
                    List.of(row),
                    DecisionWords.MATTER,
                    DecisionWords.VALUE));
  }

  private Optional<Printout.Part> assumptions() {
    return Printout.of(statement()).parts().stream()
        .filter(part -> part.id().equals(Printout.ASSUMPTIONS))
        .findFirst();
  }

  private Statement statement() {
    return Statement.of(frame.history(), issued.id(), Cover.of(agreement()));
  }

  private Printout.Part accounts() {
    return Cells.part(
        "payment-basis",
        BasisWords.HEADING.label(),
        List.of(BasisWords.NO_PLAN.label()),
        List.of());
  }
}
