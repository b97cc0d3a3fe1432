package org.openbook.alliance.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Source;

/** A fact that the terms ask for, given or not. */
record Fact(
    QuantityId id, Unit unit, Label label, Optional<Rational> value, Optional<Source> source) {

  /** Every fact that a calculation asks for, or whether it was given, in the order it asks. */
  static List<Fact> of(Settlement settlement, Calculation calculation) {
    Map<QuantityId, Fact> facts = new LinkedHashMap<>();
    Map<QuantityId, Figure> given = given(settlement);
    for (Formula part : calculation.parts()) {
      Optional<QuantityId> fact = part.fact();
      fact.ifPresent(id -> facts.put(id, fact(id, part, Optional.ofNullable(given.get(id)))));
      part.asked().ifPresent(id -> facts.computeIfAbsent(id, any -> asked(any, settlement)));
    }
    return List.copyOf(facts.values());
  }

  private static Map<QuantityId, Figure> given(Settlement settlement) {
    Map<QuantityId, Figure> given = new LinkedHashMap<>();
    for (Figure figure : settlement.figures()) {
      figure.formula().fact().ifPresent(id -> given.putIfAbsent(id, figure));
    }
    return given;
  }

  private static Fact fact(QuantityId id, Formula asked, Optional<Figure> figure) {
    return new Fact(
        id,
        figure.map(Figure::unit).orElse(asked.unit()),
        figure.flatMap(Figure::label).or(asked::label).orElseThrow(),
        figure.map(Figure::value),
        figure.flatMap(Figure::source));
  }

  /** A fact of which the terms only ask whether it was given. */
  private static Fact asked(QuantityId id, Settlement settlement) {
    Optional<Inputs.Input> other = Optional.ofNullable(settlement.facts().others().get(id));
    Optional<Measurement> measured =
        settlement.facts().measurements().stream()
            .filter(value -> measures(settlement, id, value))
            .findFirst();
    return new Fact(
        id,
        other.map(Inputs.Input::unit).orElse(Unit.COUNT),
        Label.en(id.value()),
        other.map(Inputs.Input::value).or(() -> measured.map(Measurement::value)),
        other.map(Inputs.Input::source).or(() -> measured.map(Measurement::source)));
  }

  private static boolean measures(Settlement settlement, QuantityId id, Measurement value) {
    return indicators(settlement).stream()
        .anyMatch(one -> one.id().equals(value.indicator()) && one.measuredId().equals(id));
  }

  static List<KeyResultIndicator> indicators(Settlement settlement) {
    return settlement.model().scorecard().map(card -> card.indicators()).orElse(List.of());
  }
}
