package org.openbook.alliance.wording;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.term.Meaning;

/**
 * Worked examples: settlements on invented facts, of which those are kept that show something new,
 * a line above or at zero, a rule that changes its amount or leaves it.
 */
final class Examples {
  private static final int MOST = 6;

  private final Draft draft;
  private final CommercialModel model;
  private final List<Map<Formula, Rational>> cases = new ArrayList<>();
  private Optional<String> reason = Optional.empty();

  /** Something that an example shows: a line or a rule, and what it does. */
  private record Sight(Object of, Object what) {}

  private Examples(Draft draft) {
    this.draft = draft;
    this.model = draft.model();
  }

  /** None, of an annex that has no results. */
  static Examples none(Draft draft) {
    return new Examples(draft);
  }

  static Examples of(Draft draft, ExampleFacts facts) {
    Examples examples = new Examples(draft);
    Set<Sight> seen = new HashSet<>();
    for (PeriodFacts candidate : facts.candidates()) {
      if (examples.cases.size() < MOST) {
        examples.settle(candidate).ifPresent(settled -> examples.keepIfNew(settled, seen));
      }
    }
    return examples;
  }

  private Optional<Settlement> settle(PeriodFacts facts) {
    try {
      return Optional.of(model.settle(facts, Stage.FINAL));
    } catch (IllegalArgumentException refused) {
      reason =
          reason.or(
              () -> Optional.of(String.valueOf(refused.getMessage()).replaceAll("\\s+", " ")));
      return Optional.empty();
    }
  }

  private void keepIfNew(Settlement settlement, Set<Sight> seen) {
    Map<Formula, Rational> values = new HashMap<>();
    for (Figure figure : settlement.figures()) {
      values.put(figure.formula(), figure.value());
    }
    if (seen.addAll(sights(settlement, values))) {
      cases.add(values);
    }
  }

  private Set<Sight> sights(Settlement settlement, Map<Formula, Rational> values) {
    Set<Sight> sights = new LinkedHashSet<>();
    for (SettledLine settled : settlement.lines()) {
      if (settled.line().kind() == Line.Kind.INCENTIVE) {
        sights.add(new Sight(settled.line().id(), settled.figure().value().signum()));
      }
    }
    for (Formula step : model.steps()) {
      Rational value = values.get(step);
      if (value != null && step.meaning() == Meaning.RELEASE_RATE) {
        sights.add(new Sight(step, value.abs().isLessThan(Rational.ONE) && !value.isZero()));
      }
      NamedRule.thatMade(step)
          .flatMap(rule -> effect(rule, NamedRule.amountBefore(step), value, values))
          .ifPresent(effect -> sights.add(new Sight(step, effect)));
    }
    return sights;
  }

  /** What a rule does to an amount that is not 0: changes it or not; of bands, the last reached. */
  private static Optional<Object> effect(
      NamedRule rule,
      Optional<Formula> amount,
      @Nullable Rational after,
      Map<Formula, Rational> values) {
    Rational before = amount.map(values::get).orElse(null);
    if (before == null || after == null || before.isZero()) {
      return Optional.empty();
    }
    return rule instanceof ShareBands bands
        ? Optional.ofNullable(values.get(bands.base())).map(base -> reached(bands, before, base))
        : Optional.of(after.equals(before));
  }

  private static long reached(ShareBands bands, Rational amount, Rational base) {
    return bands.bands().stream()
        .filter(band -> band.from().times(base).isLessThan(amount))
        .count();
  }

  /** Why there is no example, if there is none. */
  Optional<Label> withoutResult() {
    return cases.isEmpty() && draft.edition().hasResults()
        ? Optional.of(draft.sentence(voice -> voice.say(Words.NO_EXAMPLE, reason.orElse("?"))))
        : Optional.empty();
  }

  // ---- tables ----

  /** What the line comes to in each case, from the facts to the amount. */
  List<Table> of(Line line) {
    List<Formula> steps = Lists.reverse(draft.rows().below(List.of(line.amount())));
    List<Table.Row> rows = new ArrayList<>();
    steps.stream().filter(step -> !step.equals(line.amount())).forEach(step -> add(step, rows));
    row(line.payable(), draft.label(voice -> voice.formulas().phrase(line.amount())))
        .map(row -> new Table.Row(Table.Rank.TOTAL, row.cells(), Optional.empty()))
        .ifPresent(rows::add);
    return table(examplesOf(line.label()), rows);
  }

  /** The points of each indicator and the overall score in each case. */
  List<Table> of(Scorecard card) {
    List<Table.Row> rows = new ArrayList<>();
    for (KeyResultIndicator indicator : card.indicators()) {
      model.scores(indicator.id()).stream()
          .findFirst()
          .flatMap(points -> row(points, indicator.provision().label()))
          .ifPresent(rows::add);
    }
    model.score().flatMap(score -> row(score, card.provision().label())).ifPresent(rows::add);
    return table(examplesOf(card.provision().label()), rows);
  }

  /** The invented facts of every case. */
  List<Table> facts() {
    List<Table.Row> rows = new ArrayList<>();
    model.steps().stream()
        .filter(step -> step.fact().isPresent())
        .forEach(fact -> row(fact, fact.label().orElseThrow()).ifPresent(rows::add));
    return table(draft.label(voice -> voice.say(Words.EXAMPLE_FACTS)), rows);
  }

  private void add(Formula step, List<Table.Row> rows) {
    row(step, draft.label(voice -> voice.formulas().phrase(step))).ifPresent(rows::add);
  }

  /** A figure in each case; empty if no case needed it. */
  private Optional<Table.Row> row(Formula figure, Label name) {
    if (cases.stream().noneMatch(values -> values.containsKey(figure))) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name)));
    for (Map<Formula, Rational> values : cases) {
      cells.add(
          Optional.ofNullable(values.get(figure))
              .<Cell>map(value -> new Cell.Value(value, figure.unit(), List.of()))
              .orElseGet(Cell.Nothing::new));
    }
    return Optional.of(new Table.Row(Table.Rank.PLAIN, cells, Optional.empty()));
  }

  private Label examplesOf(Label about) {
    return draft.label(voice -> voice.say(Words.EXAMPLE_OF, about.in(voice.style().language())));
  }

  private List<Table> table(Label caption, List<Table.Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Label> columns = new ArrayList<>(List.of(draft.label(voice -> voice.say(Words.FIGURE))));
    for (int k = 1; k <= cases.size(); k++) {
      int number = k;
      columns.add(draft.label(voice -> voice.say(Words.EXAMPLE, number)));
    }
    return List.of(new Table(caption, columns, rows, Table.Depth.SUMMARY));
  }
}
