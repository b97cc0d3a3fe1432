package org.openbook.alliance.json;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.json.StatedSettlement.StatedLine;
import org.openbook.alliance.json.StatedSettlement.StatedParty;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;

/** How a settlement stands in a document. */
final class SettlementForm {
  static final int VERSION = 5;

  /** The first version whose digests are made as they are now. */
  static final int FIRST_OF_THESE_DIGESTS = 3;

  static final String TERMS = "terms";
  static final String FACTS = "facts";
  static final String CHECKSUMS = "checksums";
  static final String FIGURES = "figures";
  static final String ISSUE = "issue";
  private static final String CURRENCY = "currency";

  private static final Form<Rational> AMOUNT = new AmountForm();
  private static final Form<Map<PartyId, Rational>> PARTS =
      Forms.entries(PartyId::of, PartyId::value, AMOUNT);
  private static final Form<String> FIGURE = new FigureIdForm();

  private static final Form<StatedDivision> DIVISION = StatedDivision.form(AMOUNT, FIGURE);

  private static final ObjectForm<StatedSettlement.Digests> DIGESTS =
      ObjectForm.of(
          "",
          StatedSettlement.Digests::new,
          Member.required(TERMS, Scalars.DIGEST, StatedSettlement.Digests::terms),
          Member.required(FACTS, Scalars.DIGEST, StatedSettlement.Digests::facts));

  private static final ObjectForm<StatedLine> LINE =
      ObjectForm.<StatedLine, ImmutableStatedLine.Builder>of(
              "", ImmutableStatedLine::builder, ImmutableStatedLine.Builder::build)
          .required("id", LineId.FORM, StatedLine::id, ImmutableStatedLine.Builder::id)
          .required("label", Label.FORM, StatedLine::label, ImmutableStatedLine.Builder::label)
          .required("figure", FIGURE, StatedLine::figure, ImmutableStatedLine.Builder::figure)
          .required("amount", AMOUNT, StatedLine::amount, ImmutableStatedLine.Builder::amount)
          .required("payable", AMOUNT, StatedLine::payable, ImmutableStatedLine.Builder::payable)
          .required("paid", PARTS, StatedLine::paid, ImmutableStatedLine.Builder::putAllPaid)
          .required(
              "received", PARTS, StatedLine::received, ImmutableStatedLine.Builder::putAllReceived)
          .optional("payers", DIVISION, StatedLine::payers, ImmutableStatedLine.Builder::payers)
          .described("How it is divided among those who pay; not of one alone.")
          .optional("payees", DIVISION, StatedLine::payees, ImmutableStatedLine.Builder::payees)
          .described("How it is divided among those who are paid; not of one alone.")
          .form();

  private static final ObjectForm<StatedSettlement.StatedEntry> ENTRY =
      ObjectForm.of(
          "",
          StatedSettlement.StatedEntry::new,
          Member.required("line", LineId.FORM, StatedSettlement.StatedEntry::line),
          Member.required("amount", AMOUNT, StatedSettlement.StatedEntry::amount),
          Member.required("payable", AMOUNT, StatedSettlement.StatedEntry::payable));

  private static final ObjectForm<StatedParty> PARTY =
      ObjectForm.<StatedParty, ImmutableStatedParty.Builder>of(
              "", ImmutableStatedParty::builder, ImmutableStatedParty.Builder::build)
          .required("id", PartyId.FORM, StatedParty::party, ImmutableStatedParty.Builder::party)
          .required("name", Label.FORM, StatedParty::name, ImmutableStatedParty.Builder::name)
          .required("net", AMOUNT, StatedParty::net, ImmutableStatedParty.Builder::net)
          .required("payable", AMOUNT, StatedParty::payable, ImmutableStatedParty.Builder::payable)
          .required(
              "lines",
              Forms.list(ENTRY),
              StatedParty::lines,
              ImmutableStatedParty.Builder::addAllLines)
          .form();

  private static final Form<String> CHECKSUM =
      Forms.text(
          "", "^([0-9a-f]{8})*$", Checksums::required, text -> text, "Eight digits a value.");

  private static final Form<Agreement> APPLIED =
      TermsDocument.PART.as(SettlementForm::requiredApplied, any -> any);

  private static final ObjectForm<StatedSettlement> MEMBERS =
      ObjectForm.<StatedSettlement, ImmutableStatedSettlement.Builder>of(
              "", ImmutableStatedSettlement::builder, ImmutableStatedSettlement.Builder::build)
          .required(
              "stage",
              Forms.word(Stage.values()),
              StatedSettlement::stage,
              ImmutableStatedSettlement.Builder::stage)
          .required(
              "period",
              ContractPeriod.FORM,
              StatedSettlement::period,
              ImmutableStatedSettlement.Builder::period)
          .required(
              CURRENCY,
              Amounts.CURRENCY,
              StatedSettlement::currency,
              ImmutableStatedSettlement.Builder::currency)
          .list(
              "open",
              Settlement.OpenMatter.FORM,
              StatedSettlement::open,
              ImmutableStatedSettlement.Builder::addAllOpen)
          .list(
              "estimates",
              PeriodFacts.Estimate.FORM,
              StatedSettlement::estimates,
              ImmutableStatedSettlement.Builder::addAllEstimates)
          .list(
              "notices",
              Settlement.Notice.FORM,
              StatedSettlement::notices,
              ImmutableStatedSettlement.Builder::addAllNotices)
          .required(
              "digests",
              DIGESTS,
              StatedSettlement::digests,
              ImmutableStatedSettlement.Builder::digests)
          .optional(
              ISSUE,
              StatementIdentity.Issue.FORM,
              StatedSettlement::issue,
              ImmutableStatedSettlement.Builder::issue)
          .described("When and by whom it was issued; not of one that was not.")
          .required(
              "lines",
              Forms.list(LINE),
              StatedSettlement::lines,
              ImmutableStatedSettlement.Builder::addAllLines)
          .required(
              "parties",
              Forms.list(PARTY),
              StatedSettlement::parties,
              ImmutableStatedSettlement.Builder::addAllParties)
          .list(
              "reported",
              FIGURE,
              StatedSettlement::reported,
              ImmutableStatedSettlement.Builder::addAllReported)
          .required(
              FIGURES,
              FiguresForm.FORM,
              StatedSettlement::figures,
              ImmutableStatedSettlement.Builder::addAllFigures)
          .optional(
              TERMS,
              new PartForm<>(APPLIED, WrittenParts::terms),
              StatedSettlement::agreement,
              ImmutableStatedSettlement.Builder::agreement)
          .optional(
              FACTS,
              new PartForm<>(FactsDocument.PART, WrittenParts::facts),
              StatedSettlement::facts,
              ImmutableStatedSettlement.Builder::facts)
          .list(
              CHECKSUMS,
              CHECKSUM,
              StatedSettlement::checksums,
              ImmutableStatedSettlement.Builder::addAllChecksums)
          .form();

  /** The amounts are in the settlement's currency; the figures are those of this document. */
  private static final Form<StatedSettlement> FORM =
      Forms.scoped(
          Forms.scoped(new Versioned(), CurrencyUnit.class, SettlementForm::currencyAt),
          FigureIds.class,
          SettlementForm::figuresAt);

  /**
   * Version 1 had the digests of another canonical form, version 2 those of terms in arithmetic;
   * version 3 held the model and the facts, and no documents; version 4 said in English where the
   * library itself had figures from. No draft circulated before them.
   */
  static final DocumentFormat<StatedSettlement> FORMAT =
      DocumentFormat.of(
          "settlement",
          1,
          List.of(
              document -> document,
              Drafts::withTermsKnownFromClauses,
              Drafts::withDocuments,
              document -> document),
          FORM);

  private SettlementForm() {}

  // Other versions, contract periods and targets were not applied, and no digest here is of them.
  private static Agreement requiredApplied(Agreement agreement) {
    boolean isApplied =
        Agreement.of(agreement.label(), agreement.term(), appliedOf(agreement)).equals(agreement);
    if (!isApplied) {
      throw new IllegalArgumentException(
          "it has versions, contract periods or targets; in a settlement it must have just the 'model' that was applied");
    }
    return agreement;
  }

  /** The model of an agreement that has one. */
  static CommercialModel appliedOf(Agreement agreement) {
    return agreement.versions().get(0).model();
  }

  /**
   * The settlement of facts under an agreement of one model. Label and term are told with it and
   * decide nothing: a term elsewhere, which nobody can check, is left out.
   */
  static Settlement settled(Agreement agreement, PeriodFacts facts, Stage stage) {
    LocalDate first = facts.period().start();
    LocalDate start = agreement.term().start();
    return agreement.term().overlaps(facts.period())
        ? agreement.settleAsOf(start.isAfter(first) ? start : first, facts, stage)
        : appliedOf(agreement).settle(facts, stage);
  }

  /**
   * Terms and facts as they are written in full; in scope of writing, so that a large document is
   * not written once for its digest and once more for itself.
   */
  record WrittenParts(Tree.Members terms, Tree.Members facts) {
    static WrittenParts of(Settlement settlement) {
      return new WrittenParts(
          TermsDocument.FORMAT.write(settlement.agreement(), Writing.full()),
          FactsDocument.FORMAT.write(settlement.facts(), Writing.full()));
    }

    StatedSettlement.Digests digests() {
      return new StatedSettlement.Digests(
          terms.find("model").orElseThrow().digest(), DocumentFormat.said(facts).digest());
    }
  }

  /** Terms or facts with every default, as they are hashed. */
  private record PartForm<T>(Form<T> form, Function<WrittenParts, Tree> written)
      implements Form<T> {
    @Override
    public Slot<T> read(Place place) {
      return form.read(place);
    }

    @Override
    public Tree write(T value, Writing writing) {
      return writing
          .find(WrittenParts.class)
          .map(written)
          .orElseGet(() -> form.write(value, writing.inFull()));
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return form.schema(definitions);
    }
  }

  /** The ids of the figures of a document. */
  private record FigureIds(Set<String> ids) {}

  private static Optional<FigureIds> figuresAt(Place settlement) {
    Place figures = settlement.at(FIGURES);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < figures.size(); i++) {
      ids.add(figures.at(i).at("id").textOrEmpty());
    }
    return Optional.of(new FigureIds(ids));
  }

  private static Optional<CurrencyUnit> currencyAt(Place settlement) {
    Slot<CurrencyUnit> currency =
        Member.required(CURRENCY, Amounts.CURRENCY, (CurrencyUnit any) -> any)
            .read(settlement.trial());
    return currency.isReadable() ? Optional.of(currency.get()) : Optional.empty();
  }

  /** The members, with the version of the document that they were read from. */
  private record Versioned() implements Form<StatedSettlement> {
    @Override
    public Slot<StatedSettlement> read(Place place) {
      Slot<StatedSettlement> read = MEMBERS.read(place);
      int version = place.in(DocumentFormat.Version.class).number();
      return place.build(() -> ((ImmutableStatedSettlement) read.get()).withVersion(version));
    }

    @Override
    public Tree write(StatedSettlement value, Writing writing) {
      return MEMBERS.write(value, writing.with(CurrencyUnit.class, value.currency()));
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return MEMBERS.schema(definitions);
    }
  }

  /** An amount in the settlement's currency. */
  private record AmountForm() implements Form<Rational> {
    @Override
    public Slot<Rational> read(Place place) {
      Slot<MonetaryAmount> amount = Amounts.FORM.read(place);
      return place.build(() -> value(amount.get(), place.find(CurrencyUnit.class)));
    }

    private static Rational value(MonetaryAmount amount, Optional<CurrencyUnit> agreed) {
      if (agreed.isPresent() && !amount.getCurrency().equals(agreed.get())) {
        throw new IllegalArgumentException(
            "amount is %s; the settlement is in %s"
                .formatted(Amounts.text(amount), agreed.get().getCurrencyCode()));
      }
      return Amounts.value(amount);
    }

    @Override
    public Tree write(Rational value, Writing writing) {
      String currency = writing.in(CurrencyUnit.class).getCurrencyCode();
      return Tree.text(currency + " " + Scalars.text(value));
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return Amounts.FORM.schema(definitions);
    }
  }

  /** The id of a figure of the document. */
  private record FigureIdForm() implements Form<String> {
    @Override
    public Slot<String> read(Place place) {
      Set<String> ids = place.in(FigureIds.class).ids();
      return place.text(
          id -> {
            if (!ids.contains(id)) {
              throw new IllegalArgumentException(
                  "figure %s is unknown; it is one of this document".formatted(Faults.quote(id)));
            }
            return id;
          });
    }

    @Override
    public Tree write(String id, Writing writing) {
      return Tree.text(id);
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return Forms.TEXT.schema(definitions);
    }
  }
}
