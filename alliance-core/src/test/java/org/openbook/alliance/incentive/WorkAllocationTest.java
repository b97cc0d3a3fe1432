package org.openbook.alliance.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.incentive.WorkAllocation.MissingMonth;
import org.openbook.alliance.incentive.WorkAllocation.MonthlyScore;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.term.Source;

class WorkAllocationTest {
  private static final Party NORTH = Party.of(PartyId.of("north"), Label.en("North"));
  private static final Party SOUTH = Party.of(PartyId.of("south"), Label.en("South"));
  private static final YearMonth MAY = YearMonth.of(2012, 5);

  private static WorkAllocation.Builder open() {
    return WorkAllocation.builder()
        .provision(Given.term("Share of work"))
        .addProviders(NORTH)
        .addAllProviders(List.of(SOUTH));
  }

  private static WorkAllocation threeMonths(MissingMonth missing) {
    return open().window(3).missing(missing).build();
  }

  private static MonthlyScore score(Party party, YearMonth month, String points) {
    return new MonthlyScore(
        party.id(), month, Rational.parse(points), Source.measurement("monthly report"));
  }

  /** Scores of the months up to May. */
  private static List<MonthlyScore> scores(Party party, String... points) {
    List<MonthlyScore> scores = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      scores.add(score(party, MAY.minusMonths(points.length - 1 - i), points[i]));
    }
    return scores;
  }

  private static List<MonthlyScore> both(List<MonthlyScore> north, List<MonthlyScore> south) {
    return Stream.concat(north.stream(), south.stream()).toList();
  }

  private static Inputs inputs(WorkAllocation terms, YearMonth latest, List<MonthlyScore> scores) {
    Inputs.Builder inputs = Inputs.builder();
    terms
        .facts(latest, scores)
        .forEach((id, fact) -> inputs.put(id, fact.value(), fact.unit(), fact.source()));
    return inputs.build();
  }

  private static List<Rational> shares(
      WorkAllocation terms, YearMonth latest, List<MonthlyScore> scores) {
    Inputs inputs = inputs(terms, latest, scores);
    return terms.shares().stream().map(share -> share.evaluate(inputs).value()).toList();
  }

  @Test
  void work_is_shared_by_the_means_of_three_months() {
    assertThat(
            shares(
                threeMonths(MissingMonth.REFUSE),
                MAY,
                both(scores(NORTH, "60", "70", "80"), scores(SOUTH, "80", "90", "100"))))
        .containsExactly(Rational.parse("0.4375"), Rational.parse("0.5625"));
  }

  @Test
  void mean_rolls_with_the_latest_month() {
    List<MonthlyScore> north = scores(NORTH, "10", "60", "70", "80");
    List<MonthlyScore> south = scores(SOUTH, "20", "80", "90", "100");

    assertThat(shares(threeMonths(MissingMonth.REFUSE), MAY, both(north, south)))
        .containsExactly(Rational.parse("0.4375"), Rational.parse("0.5625"));
    // April: 140/3 and 190/3.
    assertThat(shares(threeMonths(MissingMonth.REFUSE), MAY.minusMonths(1), both(north, south)))
        .containsExactly(Rational.of(14, 33), Rational.of(19, 33));
  }

  @Test
  void month_without_a_score_is_refused_or_dropped() {
    List<MonthlyScore> gap =
        List.of(score(NORTH, MAY, "80"), score(NORTH, MAY.minusMonths(2), "60"));
    List<MonthlyScore> south = scores(SOUTH, "80", "90", "100");

    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> shares(threeMonths(MissingMonth.REFUSE), MAY, both(gap, south)))
        .withMessageContaining("work-score.north.1");
    assertThat(shares(threeMonths(MissingMonth.DROP), MAY, both(gap, south)))
        .containsExactly(Rational.parse("0.4375"), Rational.parse("0.5625"));
    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> shares(threeMonths(MissingMonth.DROP), MAY, south))
        .withMessageContainingAll("work-score.north.0", "work-score.north.1", "work-score.north.2");
  }

  @Test
  void share_of_one_provider_is_named_and_explained() {
    WorkAllocation terms = threeMonths(MissingMonth.REFUSE);
    Formula share = terms.share(SOUTH);

    assertThat(
            share
                .evaluate(
                    inputs(
                        terms,
                        MAY,
                        both(scores(NORTH, "1", "1", "1"), scores(SOUTH, "1", "1", "1"))))
                .label())
        .contains(Label.en("Share of work: South"));
    assertThat(terms).hasToString("Share of work (4.2), mean of 3 months: [north, south]");
  }

  @Test
  void score_of_an_earlier_month_says_how_many_months_back() {
    Party south = Party.of(PartyId.of("south"), Label.of("Etelä", "", "South"));
    WorkAllocation terms =
        WorkAllocation.builder()
            .provision(threeMonths(MissingMonth.REFUSE).provision())
            .window(2)
            .addProviders(south)
            .build();

    assertThat(Calculation.of(List.of(terms.mean(south))).parts())
        .filteredOn(part -> part.node() instanceof Node.Quantity)
        .extracting(part -> ((Node.Quantity) part.node()).label())
        .extracting(Label::fi, Label::sv, Label::en)
        .containsExactly(
            tuple("Kuukauden pisteet: Etelä", "Månadens poäng: [en] South", "Score: South"),
            tuple(
                "Kuukauden pisteet: Etelä −1", "Månadens poäng: [en] South −1", "Score: South −1"));
  }

  @Test
  void nothing_scored_by_anybody_gives_no_share() {
    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(
            () ->
                shares(open().window(1).build(), MAY, both(scores(NORTH, "0"), scores(SOUTH, "0"))))
        .withMessage(
            "not computable; in 'Share of work: North': division by 'Sum of the mean scores', which"
                + " is 0; a divisor is not 0");
  }

  @Test
  void score_of_a_stranger_or_a_second_one_is_refused() {
    Party west = Party.of(PartyId.of("west"), Label.en("West"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                threeMonths(MissingMonth.DROP)
                    .facts(
                        MAY,
                        List.of(
                            score(west, MAY, "1"), score(NORTH, MAY, "1"), score(NORTH, MAY, "2"))))
        .withMessage(
            "scores of work allocation 'Share of work (4.2)' has 2 faults: (1) provider is 'west';"
                + " the providers are [north, south] · (2) score of 'north' in 2012-05 is given"
                + " twice; it is given once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score(NORTH, MAY, "-1"))
        .withMessage("score of 'north' in 2012-05 is -1; it is 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> threeMonths(MissingMonth.DROP).share(west))
        .withMessage(
            "work allocation 'Share of work (4.2)': provider is 'west'; the providers are [north,"
                + " south]");
  }

  @Test
  void mean_below_zero_is_refused() {
    WorkAllocation terms = open().window(1).build();
    Inputs inputs =
        Inputs.builder()
            .put(
                WorkAllocation.scoreId(NORTH.id(), 0),
                Rational.of(-1),
                Unit.SCORE,
                Source.measurement("x"))
            .build();

    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> terms.mean(NORTH).evaluate(inputs))
        .withMessage(
            "not computable; in 'Mean score: North': -1 is outside the curve 0 → 0, 1 → 1, which"
                + " refuses it");
  }

  @Test
  void allocation_without_window_or_providers_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WorkAllocation.builder().provision(Given.term("Share of work")).window(0).build())
        .withMessage(
            "work allocation 'Share of work (4.2)' has 2 faults: (1) it has no providers; it has at"
                + " least one · (2) its window is 0 months; it is 1 to 1200");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open().addProviders(NORTH).window(1).build())
        .withMessage(
            "work allocation 'Share of work (4.2)': provider 'north' stands twice; it stands once");
  }

  @Test
  void allocation_is_written_without_the_usual_policy() {
    assertThat(WorkAllocation.FORM.write(threeMonths(MissingMonth.REFUSE)).canonicalText())
        .isEqualTo(
            "{\"clause\":\"4.2\",\"label\":{\"en\":\"Share of work\"},\"providers\":"
                + "[{\"id\":\"north\",\"name\":{\"en\":\"North\"}},"
                + "{\"id\":\"south\",\"name\":{\"en\":\"South\"}}],\"window\":3}");
    assertThat(WorkAllocation.FORM.write(threeMonths(MissingMonth.DROP)).canonicalText())
        .contains("\"missing\":\"drop\"");
  }

  @Test
  void window_beyond_any_contract_is_refused() {
    Tree.Members huge =
        WorkAllocation.FORM
            .write(threeMonths(MissingMonth.DROP), Writing.brief())
            .with("window", Tree.whole(2_000_000_000));
    assertThatThrownBy(() -> WorkAllocation.FORM.read(new Parsed("allocation", huge, List.of())))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("its window is 2000000000 months; it is 1 to 1200");
  }

  @Test
  void allocations_are_equal_by_their_terms() {
    EqualityGroups.check(
        List.of(open().window(3).build(), threeMonths(MissingMonth.REFUSE)),
        List.of(threeMonths(MissingMonth.DROP)),
        List.of(open().window(2).build()));
  }
}
