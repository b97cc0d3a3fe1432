package org.openbook.alliance.json;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.history.Balance;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.json.StatedHistory.LinePayable;
import org.openbook.alliance.json.StatedHistory.MadePayable;
import org.openbook.alliance.json.StatedHistory.Results;
import org.openbook.alliance.json.StatedHistory.StatedEvent;
import org.openbook.alliance.json.StatedHistory.StatedIssue;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;

/**
 * How a history stands in a document: what its events refer to, the events, what they add up to.
 */
final class HistoryForm {
  static final String AGREEMENTS = "agreements";
  static final String SETTLEMENTS = "settlements";
  static final String EVENTS = "events";
  static final String DIGEST = "digest";
  static final String RESULTS = "results";

  /** What a settlement is made of. */
  private record Made(Digest agreement, Applied applied, Stage stage, PeriodFacts facts) {}

  /** Terms of an agreement: those of a version, or those of a digest that are put together. */
  private record Applied(Optional<LocalDate> inForce, Optional<Digest> terms) {
    private static final ObjectForm<Applied> FORM =
        ObjectForm.of(
            "",
            Applied::new,
            Member.optional("inForce", Scalars.DATE, Applied::inForce)
                .described("The first day on which the version that was applied is in force."),
            Member.optional("terms", Scalars.DIGEST, Applied::terms)
                .described("The digest of the terms, where no version was applied as it stands."));

    private Applied {
      if (inForce.isPresent() == terms.isPresent()) {
        throw new IllegalArgumentException(
            "'inForce' and 'terms' tell which terms were applied; one of them must be given");
      }
    }

    static Applied of(StatedIssue issue) {
      return new Applied(
          issue.inForce(),
          issue.inForce().isPresent()
              ? Optional.empty()
              : Optional.of(issue.settlement().termsDigest()));
    }

    CommercialModel in(Agreement agreement, ContractPeriod period) {
      return terms.isEmpty()
          ? agreement.inForce(inForce.orElseThrow())
          : agreement
              .terms(terms.get(), period)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no terms of digest %s are agreed for period %s"
                              .formatted(terms.get().abbreviated(), period)));
    }
  }

  private static final Form<Made> MADE =
      ObjectForm.of(
          "",
          Made::new,
          Member.required("agreement", Scalars.DIGEST, Made::agreement)
              .described("The digest of the agreement whose terms were applied."),
          Member.among(Applied.FORM, Made::applied),
          Member.required("stage", Forms.word(Stage.values()), Made::stage),
          Member.required("facts", FactsDocument.PART, Made::facts));

  private static final Form<Map<Digest, Agreement>> AGREEMENTS_BY_DIGEST =
      byDigest(TermsDocument.PART);
  private static final Form<Map<Digest, StatedIssue>> SETTLEMENTS_BY_DIGEST =
      byDigest(new IssueForm());

  private static final Form<StatedEvent> EVENT =
      ObjectForm.of(
          "",
          (before, event, link) -> new StatedEvent(before, event.event(), event.written(), link),
          Member.required("before", Scalars.DIGEST, StatedEvent::before),
          Member.required(
              "event", new WrittenForm(), e -> new WrittenEvent(e.event(), e.written())),
          Member.required("link", Scalars.DIGEST, StatedEvent::link)
              .described("The SHA-256 of the canonical text of the two members before."));

  private static final Form<LinePayable> LINE =
      ObjectForm.of(
          "",
          LinePayable::new,
          Member.required("line", LineId.FORM, LinePayable::line),
          Member.list("transfers", Transfer.FORM, LinePayable::transfers));

  private static final Form<MadePayable> MADE_PAYABLE =
      ObjectForm.of(
          "",
          MadePayable::new,
          Member.required("settlement", SettlementId.FORM, MadePayable::settlement),
          Member.required("lines", Forms.list(LINE), MadePayable::lines));

  static final Form<Results> ADDED_UP =
      ObjectForm.of(
          "",
          Results::new,
          Member.required("day", Scalars.DATE, Results::day)
              .described("The last day of any event."),
          Member.list("payable", MADE_PAYABLE, Results::payable),
          Member.required(
              "balances",
              Forms.entries(PartyId::of, PartyId::value, Balance.FORM),
              Results::balances));

  private static final ObjectForm<StatedHistory> MEMBERS =
      ObjectForm.<StatedHistory, ImmutableStatedHistory.Builder>of(
              "", ImmutableStatedHistory::builder, ImmutableStatedHistory.Builder::build)
          .required(
              "began", Scalars.DIGEST, StatedHistory::began, ImmutableStatedHistory.Builder::began)
          .described("The digest of the agreement that it began with: the link before any event.")
          .required(
              AGREEMENTS,
              new TableForm<>(AGREEMENTS_BY_DIGEST, Tables::agreements),
              StatedHistory::agreements,
              ImmutableStatedHistory.Builder::putAllAgreements)
          .described("That agreement and every amended one, each under its digest.")
          .required(
              SETTLEMENTS,
              new TableForm<>(SETTLEMENTS_BY_DIGEST, Tables::settlements),
              StatedHistory::settlements,
              ImmutableStatedHistory.Builder::putAllSettlements)
          .described("What each issued settlement is made of, under its digest.")
          .required(
              EVENTS,
              Forms.list(EVENT),
              StatedHistory::events,
              ImmutableStatedHistory.Builder::addAllEvents)
          .required(
              DIGEST, Scalars.DIGEST, StatedHistory::digest, ImmutableStatedHistory.Builder::digest)
          .described("The last link; keep it outside, and any change shows.")
          .optional(
              RESULTS, ADDED_UP, StatedHistory::results, ImmutableStatedHistory.Builder::results)
          .form();

  static final DocumentFormat<StatedHistory> FORMAT =
      DocumentFormat.of(
          "history",
          1,
          List.of(),
          Forms.around(MEMBERS, Tables::readAhead, (any, writing) -> writing));

  private HistoryForm() {}

  private static <T> Form<Map<Digest, T>> byDigest(Form<T> form) {
    return Forms.entries(Digest::new, Digest::hex, form);
  }

  // ---- what events refer to ----

  /** The tables of a document, read before its events and only once. */
  private record Tables(
      Slot<Map<Digest, Agreement>> agreements, Slot<Map<Digest, StatedIssue>> settlements) {
    static Place readAhead(Place history) {
      Slot<Map<Digest, Agreement>> agreements = read(AGREEMENTS_BY_DIGEST, history.at(AGREEMENTS));
      Slot<AgreementsAtHand> atHand =
          agreements.isReadable()
              ? Slot.of(new AgreementsAtHand(agreements.get()))
              : Slot.unreadable();
      Slot<Map<Digest, StatedIssue>> settlements =
          read(SETTLEMENTS_BY_DIGEST, history.at(SETTLEMENTS).with(AgreementsAtHand.class, atHand));
      return HistoryEvent.referringTo(agreements, settled(settlements))
          .apply(history.with(Tables.class, new Tables(agreements, settlements)));
    }

    // That it is missing is told where the members are read.
    private static <T> Slot<T> read(Form<T> form, Place place) {
      return place.isMissing() ? Slot.unreadable() : form.read(place);
    }

    private static Slot<Map<Digest, Settlement>> settled(Slot<Map<Digest, StatedIssue>> issues) {
      return issues.isReadable()
          ? Slot.of(Map.copyOf(Maps.transformValues(issues.get(), StatedIssue::settlement)))
          : Slot.unreadable();
    }
  }

  private record AgreementsAtHand(Map<Digest, Agreement> byDigest) {
    Agreement find(Digest digest) {
      Agreement found = byDigest.get(digest);
      if (found == null) {
        throw new IllegalArgumentException(
            "no agreement of digest %s is in this document; the digests of its agreements are %s"
                .formatted(
                    digest.abbreviated(),
                    byDigest.keySet().stream().map(Digest::abbreviated).toList()));
      }
      return found;
    }
  }

  /** A table that was read ahead. */
  private record TableForm<T>(Form<T> form, Function<Tables, Slot<T>> read) implements Form<T> {
    @Override
    public Slot<T> read(Place place) {
      return read.apply(place.in(Tables.class));
    }

    @Override
    public Tree write(T value, Writing writing) {
      return form.write(value, writing);
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return form.schema(definitions);
    }
  }

  /** A settlement as what it is made of; it is made when it is read. */
  private record IssueForm() implements Form<StatedIssue> {
    @Override
    public Slot<StatedIssue> read(Place place) {
      Slot<Made> made = MADE.read(place);
      return place.build(() -> settle(made.get(), place.in(AgreementsAtHand.class)));
    }

    private static StatedIssue settle(Made made, AgreementsAtHand agreements) {
      Agreement agreement = agreements.find(made.agreement());
      try {
        return new StatedIssue(settle(made, agreement), made.agreement(), made.applied().inForce());
      } catch (IllegalArgumentException | ArithmeticException refused) {
        String cause =
            agreement.digest().equals(made.agreement())
                ? "its terms do not settle its facts: %s"
                : "the agreement under which it was made was altered: %s";
        throw new IllegalArgumentException(cause.formatted(refused.getMessage()), refused);
      }
    }

    // The facts hold the target; that it was in its place, the events tell.
    private static Settlement settle(Made made, Agreement agreement) {
      return SettlementForm.settled(
          Agreement.of(
              agreement.label(),
              agreement.term(),
              made.applied().in(agreement, made.facts().period())),
          made.facts(),
          made.stage());
    }

    @Override
    public Tree write(StatedIssue issue, Writing writing) {
      Settlement settlement = issue.settlement();
      return MADE.write(
          new Made(issue.agreement(), Applied.of(issue), settlement.stage(), settlement.facts()),
          writing);
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return MADE.schema(definitions);
    }
  }

  // ---- events ----

  private record WrittenEvent(HistoryEvent event, Tree written) {}

  /** An event in full, as it is hashed. */
  private record WrittenForm() implements Form<WrittenEvent> {
    @Override
    public Slot<WrittenEvent> read(Place place) {
      Slot<HistoryEvent> event = HistoryEvent.FORM.read(place);
      return place.build(() -> new WrittenEvent(event.get(), asStated(event.get(), place)));
    }

    // What it refers to may have been altered and then has another digest; the event was not.
    private static Tree asStated(HistoryEvent event, Place place) {
      Tree.Members full = (Tree.Members) HistoryEvent.FORM.write(event, Writing.full());
      if (event instanceof HistoryEvent.Issued) {
        return asStated(full, "issued", "settlement", place);
      }
      return event instanceof HistoryEvent.Amended
          ? asStated(full, "amended", "agreement", place)
          : full;
    }

    private static Tree asStated(Tree.Members full, String kind, String reference, Place place) {
      Tree stated = place.at(kind).at(reference).tree().orElseThrow();
      Tree.Members members = (Tree.Members) full.find(kind).orElseThrow();
      return Tree.member(kind, members.with(reference, stated));
    }

    @Override
    public Tree write(WrittenEvent event, Writing writing) {
      return event.written();
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return HistoryEvent.FORM.schema(definitions);
    }
  }
}
