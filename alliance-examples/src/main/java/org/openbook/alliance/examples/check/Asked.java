package org.openbook.alliance.examples.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;

/** What terms ask for: quantities with their words and units, and the overall score. */
final class Asked {
  /** What the overall score is called on the command line. */
  static final QuantityId SCORE = QuantityId.of("score");

  private final CommercialModel model;
  private final Map<QuantityId, Node.Quantity> quantities = new LinkedHashMap<>();
  private final Set<QuantityId> mayBeMissing = new LinkedHashSet<>();
  private final List<Formula> scores = new ArrayList<>();

  private Asked(CommercialModel model) {
    this.model = model;
    Deque<Formula> open = new ArrayDeque<>(roots());
    Set<Formula> seen = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Formula formula = open.pop();
      if (seen.add(formula)) {
        note(formula);
        formula.node().operands().forEach(open::push);
      }
    }
  }

  /** What a model asks for. */
  static Asked of(CommercialModel model) {
    return new Asked(model);
  }

  private List<Formula> roots() {
    List<Formula> roots = new ArrayList<>(model.reported());
    for (Line line : model.lines()) {
      roots.add(line.amount());
      Stream.of(line.payers(), line.payees())
          .flatMap(parties -> parties.parts().stream())
          .map(Distribution.Part::weight)
          .forEach(roots::add);
    }
    return roots;
  }

  private void note(Formula formula) {
    if (formula.node() instanceof Node.Quantity quantity) {
      quantities.put(quantity.id(), quantity);
    } else if (formula.node() instanceof Node.Present present) {
      mayBeMissing.add(present.id());
    } else if (formula.node() instanceof Node.Named named
        && formula.unit().equals(Unit.SCORE)
        && model.scorecard().filter(card -> isNameOf(card, named)).isPresent()) {
      scores.add(formula);
    }
  }

  private static boolean isNameOf(Scorecard card, Node.Named named) {
    return card.provision().label().equals(named.label());
  }

  /** The quantities, by what data call them. */
  Map<QuantityId, Node.Quantity> quantities() {
    return quantities;
  }

  /** The quantity of an id that is asked for. */
  Node.Quantity quantity(QuantityId id) {
    return Objects.requireNonNull(quantities.get(id), id::toString);
  }

  /** Whether the terms say what holds without the fact. */
  boolean mayBeMissing(QuantityId id) {
    return mayBeMissing.contains(id);
  }

  /** The overall score as it stands in the terms; empty where they ask for a fact of that name. */
  Optional<Formula> score() {
    return quantities.containsKey(SCORE) ? Optional.empty() : scores.stream().findFirst();
  }

  /** The indicators whose measured value is asked for. */
  List<KeyResultIndicator> indicators() {
    return model.scorecard().map(Scorecard::indicators).orElse(List.of()).stream()
        .filter(indicator -> quantities.containsKey(indicator.measuredId()))
        .toList();
  }

  /** Whether it is the actual cost, whole, compared or of one party. */
  boolean isCost(QuantityId id) {
    return id.equals(PeriodFacts.ACTUAL_ID)
        || id.equals(PeriodFacts.COMPARED)
        || model.alliance().parties().stream()
            .anyMatch(party -> PeriodFacts.actualId(party.id()).equals(id));
  }

  /** Whether anything depends on the actual cost. */
  boolean asksForCosts() {
    return quantities.keySet().stream().anyMatch(this::isCost);
  }

  /** The quantity of this name, or the measured value of the indicator of this id. */
  QuantityId named(String name) {
    return indicators().stream()
        .filter(indicator -> indicator.id().value().equals(name))
        .findFirst()
        .map(KeyResultIndicator::measuredId)
        .orElseGet(() -> QuantityId.of(name));
  }

  /** Refuses a quantity that the terms do not ask for. */
  void require(QuantityId id, String what) {
    boolean isWhole = id.equals(PeriodFacts.ACTUAL_ID) && asksForCosts();
    if (!quantities.containsKey(id) && !isWhole) {
      throw new IllegalArgumentException(
          "%s '%s': the terms do not use it; they use %s".formatted(what, id, quantities.keySet()));
    }
  }
}
