package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

/** Laws of explanations, on random formulas with shared parts, half of which have names. */
class ExplanationTextProperties {
  private static final Unit UNIT = Unit.RATIO;

  /** One step in building a formula: an operation on two of the formulas built before. */
  record Step(Operation operation, int first, int second, Naming naming) {}

  enum Operation {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY,
    LEAST,
    GREATEST,
    NEGATIVE_PART,
    CHOICE
  }

  enum Naming {
    NAMED,
    UNNAMED
  }

  // ---- laws ----

  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void arithmetic_as_printed_gives_the_value_as_printed(@ForAll("figures") Figure figure) {
    Map<String, Rational> rows = new HashMap<>();
    List<PrintedPage.Row> page = PrintedPage.read(explained(figure, Language.EN));
    page.stream()
        .filter(row -> !PrintedNumber.isCut(row.value()))
        .filter(row -> !List.of("yes", "no").contains(row.value()))
        .forEach(row -> rows.put(row.label(), PrintedNumber.read(row.value(), Language.EN)));
    int checked = 0;
    for (PrintedPage.Row row : page) {
      if (row.isArithmetic() && rows.containsKey(row.label()) && row.mentionsOnly(rows.keySet())) {
        assertThat(PrintedArithmetic.value(row.sentence(), rows))
            .as("%s = %s", row.label(), row.sentence())
            .isEqualTo(rows.get(row.label()));
        checked++;
      }
    }
    Statistics.collect(checked > 0);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
  }

  @Property(tries = 300)
  void every_named_figure_is_explained_exactly_once(@ForAll("figures") Figure figure) {
    Map<String, Integer> explained = new HashMap<>();
    for (PrintedPage.Row row : PrintedPage.read(explained(figure, Language.EN))) {
      if (!row.note().startsWith("see ")) {
        explained.merge(row.label(), 1, Integer::sum);
      }
    }
    assertThat(explained.values()).allMatch(times -> times == 1);
    assertThat(explained.keySet()).containsAll(labels(figure));
  }

  @Property(tries = 100)
  void every_row_that_a_sentence_mentions_follows_it(@ForAll("figures") Figure figure) {
    List<PrintedPage.Row> page = PrintedPage.read(explained(figure, Language.EN));
    Set<String> labels = new HashSet<>();
    page.forEach(row -> labels.add(row.label()));
    page.forEach(row -> assertThat(labels).containsAll(row.mentioned()));
  }

  @Property(tries = 100)
  void no_line_has_trailing_blanks_or_words_without_text(
      @ForAll("figures") Figure figure, @ForAll Language language) {
    assertThat(explained(figure, language).lines())
        .allMatch(line -> line.equals(line.stripTrailing()))
        .noneMatch(line -> line.contains("%s"));
  }

  @Property(tries = 100)
  void equal_figures_have_equal_text(@ForAll("steps") List<Step> steps, @ForAll Language language) {
    Figure one = figure(steps);
    Figure other = figure(steps);
    assertThat(other).isEqualTo(one).isNotSameAs(one);
    assertThat(explained(other, language)).isEqualTo(explained(one, language));
  }

  private static String explained(Figure figure, Language language) {
    return ExplanationText.of(TextStyle.of(language, Amounts.EUR).exactly()).explain(figure);
  }

  private static Set<String> labels(Figure root) {
    Set<String> labels = new HashSet<>();
    Set<Figure> seen = new HashSet<>();
    List<Figure> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      Figure figure = open.remove(open.size() - 1);
      if (seen.add(figure)) {
        figure.label().ifPresent(label -> labels.add(label.en()));
        open.addAll(figure.operands());
      }
    }
    return labels;
  }

  // ---- formulas ----

  @Provide
  Arbitrary<Figure> figures() {
    return steps().map(ExplanationTextProperties::figure);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Operation.class),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(Naming.class))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(10);
  }

  private static Figure figure(List<Step> steps) {
    Inputs.Builder facts = Inputs.builder();
    List<Formula> built = new ArrayList<>();
    for (String value : List.of("0.5", "-2", "1.25")) {
      QuantityId id = QuantityId.of("q" + built.size());
      facts.put(id, Rational.parse(value), UNIT, Source.ledger("book"));
      built.add(Formula.quantity(id, UNIT, Label.en(id.value())));
    }
    built.add(Formula.ratio(Rational.of(20)));
    built.add(Formula.ratio(Rational.parse("-0.1")));
    Inputs inputs = facts.build();
    for (Step step : steps) {
      Formula next = next(step, built, inputs);
      built.add(step.naming() == Naming.NAMED ? next.named(Label.en("n" + built.size())) : next);
    }
    return built.get(built.size() - 1).evaluate(inputs);
  }

  private static Formula next(Step step, List<Formula> built, Inputs inputs) {
    // Counted from the end, so that most of what is built is also used.
    Formula first = fromEnd(built, step.first());
    Formula second = fromEnd(built, step.second());
    return switch (step.operation()) {
      case PLUS -> first.plus(second);
      case MINUS -> first.minus(second);
      case TIMES -> first.times(second);
      case DIVIDED_BY -> second.evaluate(inputs).value().isZero() ? first : first.dividedBy(second);
      case LEAST -> first.atMost(second);
      case GREATEST -> first.atLeast(second);
      case NEGATIVE_PART -> first.negativePart();
      case CHOICE -> Formula.choice(first.compared(Condition.Relation.LESS, second), first, second);
    };
  }

  private static Formula fromEnd(List<Formula> built, int distance) {
    return built.get(built.size() - 1 - distance % built.size());
  }
}
