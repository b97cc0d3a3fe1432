package org.openbook.alliance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/** What a settlement document states, before anybody looks whether it is true. */
@Value.Immutable
abstract class StatedSettlement {
  /**
   * A value with the formula that makes it.
   *
   * @param formula of a settlement that is written, the formula itself; of a document that was
   *     read, one node over the stated values of its operands
   * @param source how a fact is known; empty for anything else
   */
  record StatedFigure(
      String id, Rational value, Unit unit, Formula formula, Optional<Source> source) {
    /** The same figure, made by this formula. */
    StatedFigure made(Formula by) {
      return new StatedFigure(id, value, unit, by, source);
    }
  }

  /** What a line came to; the figure is named by its id. */
  @Value.Immutable
  abstract static class StatedLine {
    abstract LineId id();

    abstract Label label();

    abstract String figure();

    abstract Rational amount();

    abstract Rational payable();

    abstract Map<PartyId, Rational> paid();

    abstract Map<PartyId, Rational> received();

    /** How it is divided among the payers; empty if one pays alone. */
    abstract Optional<StatedDivision> payers();

    /** How it is divided among the payees; empty if one is paid alone. */
    abstract Optional<StatedDivision> payees();
  }

  /** What the lines bring to a party. */
  @Value.Immutable
  abstract static class StatedParty {
    abstract PartyId party();

    abstract Label name();

    abstract Rational net();

    abstract Rational payable();

    abstract List<StatedEntry> lines();
  }

  /** What one line brings to a party. */
  record StatedEntry(LineId line, Rational amount, Rational payable) {}

  /** The digests of terms and facts. */
  record Digests(Digest terms, Digest facts) {}

  abstract Stage stage();

  abstract ContractPeriod period();

  abstract CurrencyUnit currency();

  abstract List<Settlement.OpenMatter> open();

  abstract List<PeriodFacts.Estimate> estimates();

  abstract List<Settlement.Notice> notices();

  abstract Digests digests();

  /** When and by whom it was issued, as somebody wrote it: nothing in the document proves it. */
  abstract Optional<StatementIdentity.Issue> issue();

  abstract List<StatedLine> lines();

  abstract List<StatedParty> parties();

  abstract List<String> reported();

  abstract List<StatedFigure> figures();

  /** The agreement as far as it was applied. */
  abstract Optional<Agreement> agreement();

  abstract Optional<PeriodFacts> facts();

  abstract List<String> checksums();

  /** The version of the document; the present one unless it was read. */
  @Value.Default
  int version() {
    return SettlementForm.VERSION;
  }

  /** The terms that were applied. */
  Optional<CommercialModel> terms() {
    return agreement().map(SettlementForm::appliedOf);
  }

  /** Terms and facts settled anew, where the document has both. */
  Optional<Settlement> settlement() {
    return agreement()
        .flatMap(terms -> facts().map(facts -> SettlementForm.settled(terms, facts, stage())));
  }

  /** Whether the document has both terms and facts. */
  boolean isWhole() {
    return agreement().isPresent() && facts().isPresent();
  }

  /** Which settlement it is. */
  StatementIdentity identity() {
    return new StatementIdentity(
        period(),
        stage(),
        new StatementIdentity.Digests(digest(), digests().terms(), digests().facts()),
        issue());
  }

  // The digest of the settlement that is stated, also where terms or facts were left out.
  private Digest digest() {
    ImmutableMap.Builder<String, Tree> settled = ImmutableMap.builder();
    lines().forEach(line -> settled.put(line.id().value(), outcome(line)));
    return Tree.members(
            ImmutableMap.of(
                "stage", Tree.text(Forms.word(stage())),
                "terms", Tree.text(digests().terms().hex()),
                "facts", Tree.text(digests().facts().hex()),
                "lines", Tree.members(settled.buildKeepingLast())))
        .digest();
  }

  private Tree outcome(StatedLine line) {
    return Tree.members(
        ImmutableMap.of(
            "amount", Tree.text(line.amount().toString()),
            "payable",
                Tree.text(currency().getCurrencyCode() + " " + Scalars.text(line.payable()))));
  }

  /** The figures by their ids. */
  @Value.Lazy
  Map<String, StatedFigure> byId() {
    Map<String, StatedFigure> byId = new HashMap<>();
    figures().forEach(figure -> byId.put(figure.id(), figure));
    return byId;
  }

  /** The value of the figure of this id; 0 if there is none. */
  Rational valueOf(String figure) {
    StatedFigure found = byId().get(figure);
    return found == null ? Rational.ZERO : found.value();
  }

  // ---- of a settlement ----

  /** What the document of a settlement states, apart from its checksums. */
  static StatedSettlement of(Settlement settlement) {
    return of(
        settlement,
        new Digests(settlement.termsDigest(), settlement.factsDigest()),
        Optional.empty());
  }

  /** The same with digests that somebody computed, and with its issue. */
  static StatedSettlement of(
      Settlement settlement, Digests digests, Optional<StatementIdentity.Issue> issue) {
    Map<Formula, String> ids = new HashMap<>();
    ImmutableList.Builder<StatedFigure> figures = ImmutableList.builder();
    for (Figure figure : settlement.figures()) {
      String id = "f" + (ids.size() + 1);
      ids.put(figure.formula(), id);
      figures.add(
          new StatedFigure(id, figure.value(), figure.unit(), figure.formula(), figure.source()));
    }
    return ImmutableStatedSettlement.builder()
        .stage(settlement.stage())
        .period(settlement.facts().period())
        .currency(settlement.model().currency())
        .addAllOpen(settlement.openMatters())
        .addAllEstimates(settlement.estimates())
        .addAllNotices(settlement.notices())
        .digests(digests)
        .issue(issue)
        .addAllLines(settlement.lines().stream().map(line -> line(line, ids)).toList())
        .addAllParties(settlement.partyStatements().stream().map(StatedSettlement::party).toList())
        .addAllReported(settlement.reported().stream().map(each -> id(each, ids)).toList())
        .addAllFigures(figures.build())
        .agreement(settlement.agreement())
        .facts(settlement.facts())
        .build();
  }

  private static String id(Figure figure, Map<Formula, String> ids) {
    return ids.getOrDefault(figure.formula(), "");
  }

  private static StatedLine line(SettledLine line, Map<Formula, String> ids) {
    return ImmutableStatedLine.builder()
        .id(line.line().id())
        .label(line.line().label())
        .figure(id(line.figure(), ids))
        .amount(line.figure().value())
        .payable(Amounts.value(line.payable()))
        .putAllPaid(line.paid())
        .putAllReceived(line.received())
        .payers(StatedDivision.of(line.amongPayers(), weight -> id(weight, ids)))
        .payees(StatedDivision.of(line.amongPayees(), weight -> id(weight, ids)))
        .build();
  }

  private static StatedParty party(PartyStatement statement) {
    return ImmutableStatedParty.builder()
        .party(statement.party().id())
        .name(statement.party().name())
        .net(Amounts.value(statement.net()))
        .payable(Amounts.value(statement.payable()))
        .addAllLines(statement.entries().stream().map(StatedSettlement::entry).toList())
        .build();
  }

  private static StatedEntry entry(PartyStatement.Entry entry) {
    return new StatedEntry(entry.line().line().id(), entry.amount(), entry.payable());
  }
}
