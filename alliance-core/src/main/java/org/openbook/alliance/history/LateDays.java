package org.openbook.alliance.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.history.IssuedSettlement.CashLine;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.quantity.Inputs;

/**
 * The days on which something of a settlement was late, and the interest on them.
 *
 * <p>How much was late after a day is what the books say when they are read through up to that day.
 * Interest bears none; what was paid on it is not paid on anything else.
 */
final class LateDays {

  private final Books books;
  private final List<HistoryEvent> events;
  private final Account account;

  /** Some days on which the same amount was late. */
  private record Span(Rational late, LocalDate from, LocalDate through) {}

  private record Direction(PartyId payer, PartyId payee) {}

  LateDays(Books books, List<HistoryEvent> events, Account account) {
    this.books = books;
    this.events = events;
    this.account = account;
  }

  /** The interest up to a day that was not claimed before, for each direction that bears any. */
  List<CashLine> interest(LocalDate through) {
    Optional<LateInterest> terms =
        account.settlement().model().payment().flatMap(PaymentTerms::interest);
    List<CashLine> lines = new ArrayList<>();
    terms.ifPresent(
        interest ->
            spans(through).forEach((direction, spans) -> add(interest, direction, spans, lines)));
    return List.copyOf(lines);
  }

  private void add(
      LateInterest terms, Direction direction, List<Span> spans, List<CashLine> lines) {
    List<Formula> parts =
        spans.stream()
            .map(
                s ->
                    terms.on(
                        Formula.money(s.late()).named(StandardLabel.AMOUNT_PAID_LATE.label()),
                        s.from(),
                        s.through()))
            .toList();
    Figure figure = terms.payable(Formula.sum(parts)).evaluate(Inputs.none());
    if (figure.value().signum() > 0) {
      Transfer transfer =
          new Transfer(
              direction.payer(),
              direction.payee(),
              Amounts.of(figure.value(), account.settlement().model().currency()));
      lines.add(new CashLine(transfer, figure));
    }
  }

  private Map<Direction, List<Span>> spans(LocalDate through) {
    Map<Direction, List<Span>> spans = new LinkedHashMap<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    account.interestThrough().ifPresent(days::add);
    events.stream()
        .filter(this::concerns)
        .map(HistoryEvent::on)
        .filter(day -> isBetween(day, through))
        .forEach(days::add);
    for (LocalDate day : days.headSet(through)) {
      LocalDate next = Optional.ofNullable(days.higher(day)).orElse(through);
      for (Transfer late : lateAfter(day)) {
        List<Span> earlier =
            spans.computeIfAbsent(
                new Direction(late.payer(), late.payee()), any -> new ArrayList<>());
        append(earlier, new Span(Amounts.value(late.amount()), day, next));
      }
    }
    return spans;
  }

  // Whether the event may change what of this settlement is open.
  private boolean concerns(HistoryEvent event) {
    if (event instanceof HistoryEvent.Paid paid) {
      return paid.payment().settlement().filter(account.id()::equals).isPresent();
    }
    return !(event instanceof HistoryEvent.Issued
        || event instanceof HistoryEvent.Approved
        || event instanceof HistoryEvent.InterestClaimed);
  }

  private boolean isBetween(LocalDate day, LocalDate through) {
    return account.interestThrough().filter(day::isAfter).isPresent() && day.isBefore(through);
  }

  // What others did in between divides no span: the explanation shows only what changed.
  private static void append(List<Span> spans, Span next) {
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && last.late().equals(next.late()) && last.through().equals(next.from())) {
      spans.set(spans.size() - 1, new Span(last.late(), last.from(), next.through()));
    } else {
      spans.add(next);
    }
  }

  private List<Transfer> lateAfter(LocalDate day) {
    Account then =
        books
            .rereading(events.stream().filter(event -> !event.on().isAfter(day)).toList())
            .find(account.id());
    Flows late = then == null ? new Flows() : then.openWithoutInterest();
    return late.transfers(account.settlement().model().currency());
  }
}
