package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.text.DividedFigure;

class StatementTest {
  private static final Cover COVER = Cover.of(Label.en("Small alliance"));
  private static final Statement SMALL = Statement.of(SettlementSamples.settlement(), COVER);
  private static final ContractPeriod LAST = ContractPeriod.parse("2021-01-01/2021-12-31");

  private static List<Topic> topics(Statement statement) {
    return statement.sections().stream().map(Section::topic).toList();
  }

  private static Table table(Statement statement, Topic topic, String caption) {
    return statement.section(topic).orElseThrow().contents().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.caption().en().equals(caption))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Statement statement, Table table) {
    return table.rows().stream()
        .map(
            row ->
                String.join(
                    " | ",
                    row.cells().stream()
                        .map(cell -> cell.in(statement.style(Language.EN)))
                        .toList()))
        .toList();
  }

  /** A target of two tranches. */
  private static TargetCost target(Tranche last) {
    ContractPeriod first = ContractPeriod.parse("2018-04-01/2020-12-31");
    return TargetCost.builder()
        .provision(term("Target cost"))
        .period(SettlementSamples.PERIOD)
        .basis(ComparisonBasis.directCosts())
        .addTranches(Tranche.decided(term("First"), first, Amounts.euros("41000000")))
        .addTranches(last)
        .build();
  }

  private static TargetEvent event(String name, TargetEvent.Bearer bearer, String amount) {
    TargetEvent.Builder event =
        TargetEvent.builder()
            .provision(term(name))
            .kind(TargetEvent.Kind.SCOPE)
            .bearer(bearer)
            .amount(Amounts.euros(amount))
            .date(LocalDate.of(2019, 5, 1))
            .approver("Leadership team");
    return bearer == TargetEvent.Bearer.OWNER
        ? event.recognisedCost(Amounts.euros("5")).build()
        : event.build();
  }

  @Test
  void sections_follow_the_topics_and_leave_out_what_there_is_nothing_to_say_about() {
    assertThat(topics(SMALL))
        .containsExactly(
            Topic.IDENTITY,
            Topic.OVERVIEW,
            Topic.LINES,
            Topic.PARTIES,
            Topic.COSTS,
            Topic.TARGET,
            Topic.SCORECARD,
            Topic.EXPLANATION);
    assertThat(SMALL.section(Topic.ASSUMPTIONS)).isEmpty();
  }

  @Test
  void key_figures_are_the_worked_numbers() {
    assertThat(texts(SMALL, table(SMALL, Topic.OVERVIEW, "Key figures")))
        .containsExactly(
            "Target cost | €52,600,000.00",
            "Actual cost compared | €46,000,000.00",
            "Under-run | €6,600,000.00",
            "Scorecard | +58.0",
            "Payable in total | €52,622,000.00");
    assertThat(texts(SMALL, table(SMALL, Topic.TARGET, "Target and actual")))
        .contains("Under-run as a percentage of the target cost | 12.55%");
  }

  @Test
  void lines_say_who_pays_whom_and_point_at_their_figures() {
    Table lines = table(SMALL, Topic.LINES, "Payable");
    assertThat(texts(SMALL, lines))
        .contains(
            "Gain | €3,300,000.00 | City, Region | Clinic", "Pain | €0.00 | Clinic | City, Region");
    assertThat(lines.rows())
        .allSatisfy(row -> assertThat(explained(SMALL)).contains(row.figure().orElseThrow()));
  }

  private static List<Figure> explained(Statement statement) {
    Content content = statement.section(Topic.EXPLANATION).orElseThrow().contents().get(0);
    return ((Explained) content).figures().stream().map(DividedFigure::figure).toList();
  }

  // ---- who pays whom ----

  private static Statement turned() {
    Formula amount = Formula.money(Rational.of(-200_000)).named(term("Gain or pain"));
    return Statement.of(
        CommercialModel.builder()
            .provision(term("Model"))
            .currency(Amounts.EUR)
            .alliance(SettlementSamples.alliance())
            .addLines(SmallModel.paid("share", amount))
            .build()
            .settle(PeriodFacts.builder().period(SettlementSamples.PERIOD).build()),
        COVER);
  }

  @Test
  void pain_is_payable_by_the_providers_and_never_below_zero() {
    Statement statement = turned();
    Section lines = statement.section(Topic.LINES).orElseThrow();
    assertThat(texts(statement, table(statement, Topic.OVERVIEW, "Key figures")))
        .containsExactly("Payable in total by the providers to the clients | €200,000.00");
    assertThat(texts(statement, table(statement, Topic.LINES, "Payable")))
        .containsExactly("Gain or pain | €200,000.00 | Clinic | City, Region");
    assertThat(lines.notes())
        .extracting(Label::en)
        .containsExactly("Gain or pain came to less than zero: it is paid the other way round.");
    assertThat(table(statement, Topic.OVERVIEW, "Key figures").rows().get(0).cells().get(0))
        .isEqualTo(
            new Cell.Words(
                Label.of(
                    "Palveluntuottajat maksavat tilaajille yhteensä",
                    "Tjänsteproducenterna betalar beställarna totalt",
                    "Payable in total by the providers to the clients")));
  }

  @Test
  void bar_below_zero_is_not_called_payable() {
    Chart waterfall =
        turned().section(Topic.OVERVIEW).orElseThrow().contents().stream()
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(waterfall.series().get(waterfall.series().size() - 1).name().en())
        .isEqualTo("In total (below zero the providers pay)");
  }

  // ---- indicators that weigh nothing ----

  private static KeyResultIndicator indicator(String id, String weight) {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of(id))
        .provision(term(id))
        .weight(Rational.parse(weight))
        .unit(Unit.measure("NPS"))
        .curve(ScoreCurve.throughLevels(Rational.ZERO, Rational.of(50), Rational.HUNDRED))
        .build();
  }

  private static Statement weighed(Measurement... measured) {
    Scorecard card = Scorecard.of(term("Score"), indicator("nps", "100"), indicator("info", "0"));
    Formula score = ScoringEngines.weightedMean(MissingMeasurement.REFUSE).score(card);
    Formula bonus =
        Formula.money(Rational.of(10)).times(score.dividedBy(Formula.score(Rational.HUNDRED)));
    return Statement.of(
        CommercialModel.builder()
            .provision(term("Model"))
            .currency(Amounts.EUR)
            .alliance(SettlementSamples.alliance())
            .scorecard(card)
            .addLines(SmallModel.paid("bonus", bonus.named(term("Bonus"))))
            .build()
            .settle(
                PeriodFacts.builder()
                    .period(SettlementSamples.PERIOD)
                    .addAllMeasurements(List.of(measured))
                    .build()),
        COVER);
  }

  @Test
  void indicator_of_weight_zero_shows_what_was_measured_and_its_points() {
    Statement statement =
        weighed(SettlementSamples.measured("nps", "75"), SettlementSamples.measured("info", "60"));
    assertThat(texts(statement, table(statement, Topic.SCORECARD, "Key results")))
        .contains("Score | 100 |  | +50.0 | +50.0 | ")
        .anyMatch(row -> row.startsWith("info | 0 | 60\u00A0NPS | +20.0 | 0.0 | "));
    assertThat(explained(statement))
        .extracting(Figure::label)
        .contains(Optional.of(Label.en("info")));
  }

  @Test
  void indicator_of_weight_zero_that_was_not_measured_is_shown_so() {
    Statement statement = weighed(SettlementSamples.measured("nps", "75"));
    assertThat(texts(statement, table(statement, Topic.SCORECARD, "Key results")))
        .contains("Score | 100 |  | +50.0 | +50.0 | ", "info | 0 | – | – | – | ");
  }

  @Test
  void retained_parts_have_columns_of_their_own() {
    Settlement settlement =
        SmallModel.open(MissingMeasurement.REFUSE)
            .addLines(
                SmallModel.line("kept", PeriodFacts.targetCost().named(term("Kept")))
                    .payers(SmallModel.CLIENTS)
                    .payees(SmallModel.PROVIDERS)
                    .retention(Rate.of(term("Retention"), Rational.of(1, 4)))
                    .build())
            .build()
            .settle(SettlementSamples.facts());
    Statement statement = Statement.of(settlement, COVER);
    assertThat(texts(statement, table(statement, Topic.LINES, "Payable")))
        .contains(
            "Kept | €52,600,000.00 | €39,450,000.00 | €13,150,000.00 | City, Region | Clinic");
    assertThat(table(statement, Topic.PARTIES, Topic.PARTIES.heading().en()).columns()).hasSize(3);
  }

  @Test
  void books_are_stated_by_party_by_type_and_by_month() {
    Statement named =
        Statement.of(
            SettlementSamples.settlement(),
            COVER.withCostTypes(SettlementSamples.classification().catalogue()));
    assertThat(texts(SMALL, table(SMALL, Topic.COSTS, "By party and class")))
        .containsExactly(
            "Clinic | €46,000,000.00 | €0.00 | €0.00", "Total | €46,000,000.00 | €0.00 | €0.00");
    assertThat(texts(SMALL, table(SMALL, Topic.COSTS, "By cost type")).get(0))
        .isEqualTo("1 Cost type | €46,000,000.00");
    assertThat(texts(named, table(named, Topic.COSTS, "By cost type")).get(0))
        .isEqualTo("1 Wages | €46,000,000.00");
    Table months = table(SMALL, Topic.COSTS, "By cost type and month");
    assertThat(months.depth()).isEqualTo(Table.Depth.DETAIL);
    assertThat(months.rows()).hasSize(45);
    assertThat(texts(SMALL, months).get(0))
        .isEqualTo("April 2018 | €46,000,000.00 | €46,000,000.00");
  }

  @Test
  void target_ledger_shows_events_with_bearer_and_approver() {
    PeriodFacts facts =
        SettlementSamples.open()
            .costs(SettlementSamples.costs("46000000"))
            .target(
                SettlementSamples.target("52600000")
                    .addEvents(event("More patients", TargetEvent.Bearer.SHARED, "80000"))
                    .addEvents(event("Prices", TargetEvent.Bearer.OWNER, "7"))
                    .build())
            .build();
    Statement statement = Statement.of(SmallModel.model().settle(facts), COVER);
    assertThat(texts(statement, table(statement, Topic.TARGET, "Target ledger")))
        .contains(
            "More patients | 1 May 2019 | €80,000.00 | 4.13 | contract: 4.13",
            "Target cost in the comparison |  | €52,680,000.00 |  | ");
    assertThat(texts(statement, table(statement, Topic.TARGET, "Changes of the target")))
        .containsExactly(
            "More patients | scope change | everybody together | Leadership team | ",
            "Prices | scope change | the client alone | Leadership team | €5.00");
  }

  @Test
  void provisional_statement_says_what_is_open_and_what_that_means() {
    TargetCost target = target(Tranche.open(term("Last"), LAST));
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .addMeasurements(SettlementSamples.measured("nps", "79"))
            .costs(SettlementSamples.costs("40000000"))
            .target(target)
            .build();
    Statement statement =
        Statement.of(
            SmallModel.open(MissingMeasurement.TREAT_AS_NEUTRAL).build().settle(facts), COVER);
    Section open = statement.section(Topic.OPEN_MATTERS).orElseThrow();
    assertThat(open.notes()).hasSize(1);
    assertThat(texts(statement, (Table) open.contents().get(0)))
        .containsExactly(
            "tranche to be decided | 1 January 2021 – 31 December 2021",
            "measurement to be made | acuta");
    assertThat(texts(statement, table(statement, Topic.OVERVIEW, "Overview")))
        .contains("Status | provisional, matters are open", "Compared through | 31 December 2020");
    assertThat(texts(statement, table(statement, Topic.TARGET, "Target ledger")))
        .contains("Last | 1 January 2021 – 31 December 2021 | to be decided | 4.4 | contract: 4.4");
    assertThat(texts(statement, table(statement, Topic.SCORECARD, "Key results")))
        .contains("acuta | 40 | – | 0.0 | 0.0 | ");
  }

  @Test
  void assumption_is_listed_and_marked_where_its_figure_stands() {
    PeriodFacts facts =
        SettlementSamples.open()
            .costs(SettlementSamples.costs("46000000"))
            .target(
                TargetCost.builder()
                    .provision(term("Target cost").withSource(Source.assumption("a guess")))
                    .period(SettlementSamples.PERIOD)
                    .basis(ComparisonBasis.directCosts())
                    .baseline(Amounts.euros("52600000"))
                    .build())
            .build();
    Statement statement = Statement.of(SmallModel.model().settle(facts), COVER);
    assertThat(texts(statement, table(statement, Topic.ASSUMPTIONS, "Assumptions and estimates")))
        .containsExactly("A1 | assumption: a guess | Target cost");
    List<Cell> target = table(statement, Topic.OVERVIEW, "Key figures").rows().get(0).cells();
    assertThat(((Cell.Value) target.get(1)).assumptions()).containsExactly(1);
    Table ledger = table(statement, Topic.TARGET, "Target ledger");
    assertThat(((Cell.Value) ledger.rows().get(0).cells().get(2)).assumptions()).containsExactly(1);
  }

  @Test
  void estimates_are_counted_in_the_overview_and_each_is_listed_with_its_reason() {
    Provision guess = term("Last").withSource(Source.estimate("as 2020"));
    TargetCost target = target(Tranche.decided(guess, LAST, Amounts.euros("11600000")));
    Measurement acuta =
        Measurement.of(
            KeyResultId.of("acuta"), Rational.of(71), Source.estimate("mean of 2019 and 2020"));
    PeriodFacts facts =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .addMeasurements(SettlementSamples.measured("nps", "79"))
            .costs(SettlementSamples.costs("46000000"))
            .target(target)
            .addMeasurements(acuta)
            .build();
    Statement statement = Statement.of(SmallModel.model().settle(facts, Stage.TERMINATION), COVER);
    assertThat(texts(statement, table(statement, Topic.ASSUMPTIONS, "Assumptions and estimates")))
        .containsExactly(
            "A1 | estimate: mean of 2019 and 2020 | acuta, measured",
            "A2 | estimate: as 2020 | Last");
    Table state = table(statement, Topic.OVERVIEW, "Overview");
    assertThat(texts(statement, state)).contains("Facts that are estimates | 2");
    Cell.Value count = (Cell.Value) state.rows().get(1).cells().get(1);
    assertThat(count.assumptions()).containsExactly(1, 2);
  }

  @Test
  void equal_settlements_give_equal_statements() {
    Statement again = Statement.of(SettlementSamples.settlement(), COVER);
    assertThat(again).isEqualTo(SMALL).hasSameHashCodeAs(SMALL);
    assertThat(SMALL).hasToString("Small alliance, 2018-04-01/2021-12-31");
  }

  @Test
  void topic_that_nothing_is_said_about_has_no_section() {
    assertThat(SMALL.section(Topic.OPEN_MATTERS)).isEqualTo(Optional.empty());
  }
}
