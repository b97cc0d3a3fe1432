package org.openbook.alliance.history;

import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.form.Alternatives;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.history.HistoryEvent.Acted;
import org.openbook.alliance.history.HistoryEvent.Amended;
import org.openbook.alliance.history.HistoryEvent.Approved;
import org.openbook.alliance.history.HistoryEvent.Disputed;
import org.openbook.alliance.history.HistoryEvent.InterestClaimed;
import org.openbook.alliance.history.HistoryEvent.Issued;
import org.openbook.alliance.history.HistoryEvent.Lifted;
import org.openbook.alliance.history.HistoryEvent.Paid;
import org.openbook.alliance.history.HistoryEvent.Resolved;
import org.openbook.alliance.history.HistoryEvent.Suspended;
import org.openbook.alliance.history.HistoryEvent.Undone;
import org.openbook.alliance.history.HistoryEvent.Withdrawn;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.term.Clause;

/** How each kind of event stands in documents: who acted, when and why, then what was done. */
final class HistoryEventForm {
  private static final Form<Amended> AMENDED =
      ObjectForm.of(
          "",
          (act, agreement) -> new Amended(agreement, act),
          act(),
          Member.required("agreement", DigestLookup.AGREEMENT, Amended::agreement));

  private static final Form<Issued> ISSUED =
      ObjectForm.of(
          "",
          (act, settlement, due) -> new Issued(settlement, due, act),
          act(),
          Member.required("settlement", DigestLookup.SETTLEMENT, Issued::settlement),
          Member.optional("due", Scalars.DATE, Issued::due));

  private static final Form<Withdrawn> WITHDRAWN =
      ObjectForm.of(
          "",
          (act, settlement) -> new Withdrawn(settlement, act),
          act(),
          Member.required("settlement", SettlementId.FORM, Withdrawn::settlement));

  private static final Form<Approved> APPROVED =
      ObjectForm.of(
          "",
          (act, settlement, role) -> new Approved(settlement, role, act),
          act(),
          Member.required("settlement", SettlementId.FORM, Approved::settlement),
          Member.required("role", Forms.WORDS, Approved::role));

  private static final Form<Undone> UNDONE =
      ObjectForm.of(
          "",
          (act, payer, payee, reference) -> new Undone(payer, payee, reference, act),
          act(),
          Member.required("payer", PartyId.FORM, Undone::payer),
          Member.required("payee", PartyId.FORM, Undone::payee),
          Member.required("reference", Forms.WORDS, Undone::reference));

  private static final Form<Suspended> SUSPENDED =
      ObjectForm.of(
          "",
          (act, line, clause) -> new Suspended(line, clause, act),
          act(),
          Member.required("line", LineId.FORM, Suspended::line),
          Member.required("clause", Clause.FORM, Suspended::clause));

  private static final Form<Lifted> LIFTED =
      ObjectForm.of(
          "",
          (act, line) -> new Lifted(line, act),
          act(),
          Member.required("line", LineId.FORM, Lifted::line));

  private static final Form<Disputed> DISPUTED =
      ObjectForm.of(
          "",
          (act, part, amount) -> new Disputed(part, amount, act),
          act(),
          Member.among(IssuedSettlement.Part.FORM, Disputed::part),
          Member.required("amount", Amounts.FORM, Disputed::amount));

  private static final Form<Resolved> RESOLVED =
      ObjectForm.of(
          "",
          (act, part) -> new Resolved(part, act),
          act(),
          Member.among(IssuedSettlement.Part.FORM, Resolved::part));

  private static final Form<InterestClaimed> INTEREST_CLAIMED =
      ObjectForm.of(
          "",
          (act, settlement, due) -> new InterestClaimed(settlement, due, act),
          act(),
          Member.required("settlement", SettlementId.FORM, InterestClaimed::settlement),
          Member.required("due", Scalars.DATE, InterestClaimed::due));

  /** Any event, under its kind. */
  static final Form<HistoryEvent> EVENT =
      Forms.named(
          "event",
          Alternatives.<HistoryEvent>of("an event")
              .or("issued", ISSUED, as(Issued.class), event -> event)
              .or("approved", APPROVED, as(Approved.class), event -> event)
              .or("withdrawn", WITHDRAWN, as(Withdrawn.class), event -> event)
              .or("amended", AMENDED, as(Amended.class), event -> event)
              .or("paid", Payment.FORM.as(Paid::new, Paid::payment), as(Paid.class), event -> event)
              .or("undone", UNDONE, as(Undone.class), event -> event)
              .or("interestClaimed", INTEREST_CLAIMED, as(InterestClaimed.class), event -> event)
              .or("suspended", SUSPENDED, as(Suspended.class), event -> event)
              .or("lifted", LIFTED, as(Lifted.class), event -> event)
              .or("disputed", DISPUTED, as(Disputed.class), event -> event)
              .or("resolved", RESOLVED, as(Resolved.class), event -> event));

  private HistoryEventForm() {}

  private static <E extends Acted> Member<E, Act> act() {
    return Member.among(Act.FORM, Acted::act);
  }

  private static <E extends HistoryEvent> Function<HistoryEvent, Optional<E>> as(Class<E> kind) {
    return event -> Optional.of(event).filter(kind::isInstance).map(kind::cast);
  }
}
