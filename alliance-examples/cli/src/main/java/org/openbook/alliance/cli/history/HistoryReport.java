package org.openbook.alliance.cli.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.Balance;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.IssuedSettlement.CashLine;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.history.TrueUp;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.text.TextStyle;

/** What people read of a history: what an event made payable and why, balances, the events. */
public final class HistoryReport {
  private final SettlementHistory history;

  private HistoryReport(SettlementHistory history) {
    this.history = history;
  }

  // ---- reports ----

  /** What the last event did. */
  static Printout ofLastEvent(SettlementHistory history) {
    return new HistoryReport(history).lastEvent();
  }

  /** How each party stands on a day towards all others. */
  static Printout balances(SettlementHistory history, LocalDate day) {
    return new HistoryReport(history).allBalances(day);
  }

  /** How two parties stand on a day. */
  static Printout balance(SettlementHistory history, PartyId payer, PartyId payee, LocalDate day) {
    return new HistoryReport(history).between(payer, payee, day);
  }

  /** What verifying proved of a history, and what not. */
  public static Printout verified(SettlementHistory history) {
    return new HistoryReport(history).proof();
  }

  /** Every event with its link. */
  static Printout events(SettlementHistory history) {
    return new HistoryReport(history).allEvents();
  }

  /** The day of the last event; before any the first day of the agreement. */
  static LocalDate lastDay(SettlementHistory history) {
    return history.events().stream()
        .map(HistoryEvent::on)
        .max(LocalDate::compareTo)
        .orElseGet(() -> history.agreement().term().start());
  }

  private Printout printout(Cell subtitle, List<Printout.Part> parts) {
    return new Printout(history.agreement().label(), subtitle, currency(), List.of(), parts);
  }

  private Cell term() {
    return new Cell.Days(history.agreement().term());
  }

  private CurrencyUnit currency() {
    return history.agreement().versions().get(0).model().currency();
  }

  // ---- an event ----

  private Printout lastEvent() {
    HistoryEvent event = history.events().get(history.events().size() - 1);
    EventLine line = EventLine.of(event, history.issued().size());
    List<Printout.Part> parts = new ArrayList<>();
    line.settlement().map(history::issued).ifPresent(issued -> parts.addAll(about(event, issued)));
    if (event instanceof HistoryEvent.Suspended || event instanceof HistoryEvent.Lifted) {
      history.issued().stream()
          .filter(IssuedSettlement::isStanding)
          .forEach(issued -> parts.add(open(issued, List.of(HistoryWords.WITHHELD.label()))));
    }
    if (event instanceof HistoryEvent.Paid paid && paid.payment().settlement().isEmpty()) {
      parts.add(
          new Printout.Part(
              "advance", line.words(), List.of(HistoryWords.ADVANCE.label()), List.of()));
    }
    return printout(new Cell.Words(line.words()), parts);
  }

  private List<Printout.Part> about(HistoryEvent event, IssuedSettlement issued) {
    if (event instanceof HistoryEvent.Issued) {
      return Stream.concat(
              Stream.of(payable(issued)),
              Stream.concat(setAgainst(issued).stream(), Stream.of(open(issued, List.of()))))
          .toList();
    }
    if (event instanceof HistoryEvent.Withdrawn) {
      return List.of(open(issued, List.of(HistoryWords.CREDIT.label())));
    }
    boolean isWithheld =
        event instanceof HistoryEvent.Disputed || event instanceof HistoryEvent.Resolved;
    return List.of(open(issued, isWithheld ? List.of(HistoryWords.WITHHELD.label()) : List.of()));
  }

  private Printout.Part payable(IssuedSettlement issued) {
    List<Table.Row> rows = new ArrayList<>();
    for (TrueUp trueUp : issued.trueUps()) {
      for (TrueUp.Share share : trueUp.shares()) {
        if (share.toDate().signum() != 0 || share.before().signum() != 0) {
          rows.add(
              row(
                  new Cell.Words(trueUp.line().label()),
                  party(share.party()),
                  money(share.toDate()),
                  money(share.before()),
                  money(share.amount())));
        }
      }
    }
    Table table =
        table(
            HistoryWords.PAYABLE.label(),
            rows,
            HistoryWords.LINE,
            HistoryWords.PARTY,
            HistoryWords.TO_DATE,
            HistoryWords.BEFORE,
            HistoryWords.NOW);
    return new Printout.Part(
        "payable",
        HistoryWords.PAYABLE.label(),
        List.of(HistoryWords.PAYABLE_NOTE.label()),
        List.of(table));
  }

  private Optional<Printout.Part> setAgainst(IssuedSettlement issued) {
    List<Table.Row> rows = new ArrayList<>();
    issued.carried().forEach(transfer -> rows.add(setAgainst(HistoryWords.CARRIED, transfer)));
    issued.recoupments().stream()
        .map(CashLine::transfer)
        .forEach(transfer -> rows.add(setAgainst(HistoryWords.RECOUPED, transfer)));
    Label heading = HistoryWords.SET_AGAINST.label();
    Table table =
        table(
            heading,
            rows,
            HistoryWords.FACT,
            HistoryWords.PAYER,
            HistoryWords.PAYEE,
            HistoryWords.AMOUNT);
    return Optional.of(new Printout.Part("set-against", heading, List.of(), List.of(table)))
        .filter(any -> !rows.isEmpty());
  }

  private Table.Row setAgainst(HistoryWords what, Transfer transfer) {
    return row(
        new Cell.Words(what.label()),
        party(transfer.payer()),
        party(transfer.payee()),
        money(transfer.amount()));
  }

  private Printout.Part open(IssuedSettlement issued, List<Label> more) {
    SettlementId id = issued.id();
    Label heading = HistoryWords.OPEN.with(id);
    List<Table.Row> rows =
        history.open(id).stream()
            .map(
                transfer ->
                    row(party(transfer.payer()), party(transfer.payee()), money(transfer.amount())))
            .toList();
    List<Label> notes = new ArrayList<>(more);
    if (rows.isEmpty()) {
      notes.add(HistoryWords.NOTHING_OPEN.label());
      return new Printout.Part("open-" + id, heading, notes, List.of());
    }
    issued.due().ifPresent(day -> notes.add(HistoryWords.DUE.with(date(day))));
    Table table = table(heading, rows, HistoryWords.PAYER, HistoryWords.PAYEE, HistoryWords.AMOUNT);
    return new Printout.Part("open-" + id, heading, notes, List.of(table));
  }

  // ---- balances ----

  private Printout allBalances(LocalDate day) {
    List<Table.Row> rows = new ArrayList<>();
    history
        .parties()
        .forEach(party -> rows.add(amounts(party(party.id()), history.balance(party.id(), day))));
    return balances(day, rows, HistoryWords.BALANCE_NOTE);
  }

  private Printout between(PartyId payer, PartyId payee, LocalDate day) {
    refuseUnknown(payer);
    refuseUnknown(payee);
    Cell both =
        new Cell.Words(
            Label.of(
                name(payer).in(Language.FI) + " → " + name(payee).in(Language.FI),
                name(payer).in(Language.SV) + " → " + name(payee).in(Language.SV),
                name(payer).in(Language.EN) + " → " + name(payee).in(Language.EN)));
    return balances(
        day, List.of(amounts(both, history.balance(payer, payee, day))), HistoryWords.BETWEEN_NOTE);
  }

  private Printout balances(LocalDate day, List<Table.Row> rows, HistoryWords note) {
    Label heading = HistoryWords.BALANCE.with(date(day));
    Table table =
        table(
            heading,
            rows,
            HistoryWords.PARTY,
            HistoryWords.ACCRUED,
            HistoryWords.MADE_PAYABLE,
            HistoryWords.HELD,
            HistoryWords.PAID_SO_FAR,
            HistoryWords.UNUSED,
            HistoryWords.IS_OPEN,
            HistoryWords.OVERDUE);
    return printout(
        term(),
        List.of(new Printout.Part("balances", heading, List.of(note.label()), List.of(table))));
  }

  private static Table.Row amounts(Cell name, Balance balance) {
    return row(
        name,
        money(balance.accrued()),
        money(balance.payable()),
        money(balance.withheld()),
        money(balance.paid()),
        money(balance.credit()),
        money(balance.open()),
        money(balance.overdue()));
  }

  private Printout proof() {
    Label heading = HistoryWords.VERIFIED.label();
    Table table =
        new Table(
            heading,
            List.of(HistoryWords.FACT.label(), HistoryWords.NUMBER.label()),
            List.of(
                row(count(HistoryWords.EVENTS), new Cell.Plain("" + history.events().size())),
                row(count(HistoryWords.SETTLEMENTS), new Cell.Plain("" + history.issued().size())),
                row(count(HistoryWords.LAST_LINK), new Cell.Fingerprint(history.digest()))),
            Table.Depth.HEADLINE);
    Printout.Part counted =
        new Printout.Part(
            "verified", heading, List.of(HistoryWords.PROVES.label()), List.of(table));
    return printout(
        term(),
        Stream.concat(Stream.of(counted), allBalances(lastDay(history)).parts().stream()).toList());
  }

  private static Cell count(HistoryWords what) {
    return new Cell.Words(what.label());
  }

  // ---- events ----

  private Printout allEvents() {
    List<Table.Row> rows = new ArrayList<>();
    List<Digest> links = history.links();
    int issued = 0;
    for (int i = 0; i < history.events().size(); i++) {
      HistoryEvent event = history.events().get(i);
      issued += event instanceof HistoryEvent.Issued ? 1 : 0;
      EventLine line = EventLine.of(event, issued);
      rows.add(
          row(
              new Cell.Plain(String.valueOf(i + 1)),
              new Cell.Day(event.on()),
              new Cell.Words(line.words()),
              new Cell.Plain(line.by()),
              new Cell.Plain(links.get(i).abbreviated() + "…")));
    }
    Label heading = HistoryWords.EVENTS.label();
    Table table =
        table(
            heading,
            rows,
            HistoryWords.NUMBER,
            HistoryWords.DAY,
            HistoryWords.WHAT,
            HistoryWords.BY,
            HistoryWords.LINK);
    return printout(
        term(), List.of(new Printout.Part("events", heading, List.of(), List.of(table))));
  }

  // ---- parties ----

  private void refuseUnknown(PartyId party) {
    if (history.parties().stream().noneMatch(known -> known.id().equals(party))) {
      throw Refusal.of(
          "party",
          party,
          history.parties().stream()
              .map(Party::id)
              .map(PartyId::value)
              .collect(Collectors.joining(", ")));
    }
  }

  private Label name(PartyId id) {
    return history.parties().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .map(Party::name)
        .orElseGet(() -> Label.of(id.value(), id.value(), id.value()));
  }

  private Cell party(PartyId id) {
    return new Cell.Words(name(id));
  }

  // ---- cells ----

  private static Table table(Label caption, List<Table.Row> rows, HistoryWords... columns) {
    return new Table(
        caption, Stream.of(columns).map(HistoryWords::label).toList(), rows, Table.Depth.SUMMARY);
  }

  private static Table.Row row(Cell... cells) {
    return new Table.Row(Table.Rank.PLAIN, List.of(cells), Optional.empty());
  }

  private static Cell money(MonetaryAmount amount) {
    return money(Amounts.value(amount));
  }

  private static Cell money(Rational amount) {
    return new Cell.Value(amount, Unit.MONEY, List.of());
  }

  private Label date(LocalDate day) {
    return Label.of(
        TextStyle.of(Language.FI, currency()).date(day),
        TextStyle.of(Language.SV, currency()).date(day),
        TextStyle.of(Language.EN, currency()).date(day));
  }
}
