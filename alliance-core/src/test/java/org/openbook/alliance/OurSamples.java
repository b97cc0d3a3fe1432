package org.openbook.alliance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.IncentiveAnalysis;
import org.openbook.alliance.analysis.PayoutCurve;
import org.openbook.alliance.analysis.PayoutMap;
import org.openbook.alliance.analysis.Payouts;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.BookWriter;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.testing.AccountPlans;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.IndexAdjustment;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.text.FormulaRows;
import org.openbook.alliance.text.FormulaText;
import org.openbook.alliance.text.TextStyle;

/**
 * Samples of the types of ours whose parts must fit each other, so that the sweeps cannot find them
 * by calling factories at random.
 */
final class OurSamples {
  private static final Formula HALF = Formula.ratio(Rational.of(1, 2));

  private final Samples samples;

  private OurSamples(Samples samples) {
    this.samples = samples;
  }

  static void give(Samples samples) {
    new OurSamples(samples).giveAll();
  }

  /** Values of ours whose parts must fit each other. */
  private void giveAll() {
    Party party = Party.of(PartyId.of("1"), Label.en("A"));
    samples.give(Rational.class, () -> Rational.ONE, () -> Rational.of(1, 3), () -> Rational.ZERO);
    samples.give(
        WordGroup.class,
        () ->
            WordTable.of(name -> new ByteArrayInputStream("a.1 = x\na.client = x".getBytes(UTF_8)))
                .group("a"));
    samples.give(AccountPlan.class, () -> AccountPlans.whole(List.of(party.id())).build());
    samples.give(Alliance.class, () -> alliance(party));
    samples.give(OpenBook.class, OurSamples::book);
    samples.give(BookWriter.class, () -> book().writer(LocalDate.of(2018, 4, 1)));
    samples.give(Node.Product.class, () -> new Node.Product(HALF, HALF));
    samples.give(Evaluation.class, () -> Calculation.of(List.of(HALF)).evaluate(Inputs.none()));
    samples.give(KeyResultArea.class, this::area);
    samples.give(Calculation.class, () -> Calculation.of(List.of(HALF)));
    samples.give(FormulaRows.class, OurSamples::formulaRows);
    samples.give(
        FormulaText.class,
        () -> FormulaText.of(formulaRows(), TextStyle.of(Language.EN, Amounts.EUR)));
    DocumentSamples.give(samples);
    giveSettled();
    giveAnalysed();
    LawSamples.give(samples);
    TermSamples.give(samples);
    PaymentSamples.give(samples);
  }

  private static Payouts payouts() {
    return IncentiveAnalysis.of(SmallModel.model(), SettlementSamples.facts()).along(costs());
  }

  private static Axis costs() {
    return Axis.actualCost(Rational.of(40_000_000), Rational.of(60_000_000));
  }

  private static Finding finding() {
    return IncentiveAnalysis.of(SmallModel.model(), SettlementSamples.facts())
        .check(List.of(costs()))
        .findings()
        .get(0);
  }

  private void giveAnalysed() {
    samples.give(Axis.class, OurSamples::costs);
    samples.give(Payouts.class, OurSamples::payouts);
    samples.give(PayoutCurve.class, () -> payouts().clients());
    samples.give(Finding.class, OurSamples::finding);
    samples.give(
        PayoutMap.class,
        () ->
            IncentiveAnalysis.of(SmallModel.model(), SettlementSamples.facts())
                .map(SettlementSamples.CLINIC, costs(), costs(), 1));
  }

  private void giveSettled() {
    samples.give(CommercialModel.class, SmallModel::model);
    samples.give(PeriodFacts.class, SettlementSamples::facts);
    samples.give(Settlement.class, SettlementSamples::settlement);
    samples.give(SettledLine.class, () -> SettlementSamples.settlement().lines().get(0));
    samples.give(
        PartyStatement.class, () -> SettlementSamples.settlement().partyStatements().get(0));
    samples.give(Agreement.class, SettlementSamples::agreement);
    samples.give(TargetCost.class, () -> SettlementSamples.target("1").build());
    samples.give(IndexAdjustment.class, OurSamples::adjustment);
    samples.give(TargetEvent.class, OurSamples::event);
    samples.give(Line.class, () -> SmallModel.model().lines().get(0));
    samples.give(
        Agreement.Version.class,
        () -> Agreement.Version.of(SettlementSamples.PERIOD, SmallModel.model()));
    samples.give(
        SettlementDocument.class, () -> SettlementDocument.of(SettlementSamples.settlement()));
    samples.give(HistoryDocument.class, () -> HistoryDocument.of(HistorySamples.oneMonth()));
    samples.give(Figure.class, () -> HALF.evaluate(Inputs.none()));
  }

  private KeyResultArea area() throws Exception {
    return KeyResultArea.builder()
        .id(KeyResultId.of("area"))
        .provision((Provision) samples.first(Provision.class))
        .weight(Rational.ONE)
        .addIndicators((KeyResultIndicator) samples.first(KeyResultIndicator.class))
        .build();
  }

  private static OpenBook book() {
    return OpenBook.of(BookId.of("1"), Amounts.EUR, ContractPeriod.parse("2018-04-01/2028-03-31"));
  }

  private static IndexAdjustment adjustment() {
    return IndexAdjustment.builder()
        .provision(SettlementSamples.term("Prices"))
        .base(YearMonth.of(2018, 4))
        .current(YearMonth.of(2018, 4))
        .notIndexed(Rational.ONE)
        .factorRounding(Rounding.toSmallestUnit(Amounts.EUR))
        .build();
  }

  private static TargetEvent event() {
    return TargetEvent.builder()
        .provision(SettlementSamples.term("Event"))
        .kind(TargetEvent.Kind.SCOPE)
        .bearer(TargetEvent.Bearer.SHARED)
        .amount(Amounts.euros("1"))
        .date(LocalDate.of(2018, 4, 1))
        .approver("Leadership team")
        .build();
  }

  private static Alliance alliance(Party party) {
    return Alliance.builder().add(party, Role.CLIENT, LocalDate.of(2018, 4, 1)).build();
  }

  private static FormulaRows formulaRows() {
    return FormulaRows.of(List.of(HALF), Formula::operands);
  }
}
