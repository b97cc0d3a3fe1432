package org.openbook.alliance.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.QuantityId;
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
  private final Map<QuantityId, Formula> quantities = new LinkedHashMap<>();
  private final Set<QuantityId> mayBeMissing = new LinkedHashSet<>();

  private Asked(CommercialModel model) {
    this.model = model;
    Calculation.of(due()).parts().forEach(this::note);
  }

  // What is due in the end: what is asked for on account only is asked of nobody here.
  private List<Formula> due() {
    List<Formula> due = new ArrayList<>(model.reported());
    for (Line line : model.lines()) {
      due.add(line.amount());
      Stream.of(line.payers(), line.payees())
          .flatMap(parties -> parties.parts().stream())
          .map(Distribution.Part::weight)
          .forEach(due::add);
    }
    return due;
  }

  /** What a model asks for. */
  static Asked of(CommercialModel model) {
    return new Asked(model);
  }

  private void note(Formula formula) {
    Optional<QuantityId> fact = formula.fact();
    fact.ifPresent(id -> quantities.put(id, formula));
    formula.asked().filter(id -> fact.isEmpty()).ifPresent(mayBeMissing::add);
  }

  /** The quantities, by what data call them. */
  Map<QuantityId, Formula> quantities() {
    return quantities;
  }

  /** The quantity of an id that is asked for. */
  Formula quantity(QuantityId id) {
    return Objects.requireNonNull(quantities.get(id), id::toString);
  }

  /** Whether the terms say what holds without the fact. */
  boolean mayBeMissing(QuantityId id) {
    return mayBeMissing.contains(id);
  }

  /**
   * The overall score and the areas' scores as the terms use them, by what they are called here.
   */
  Map<QuantityId, Axis> scores() {
    Map<QuantityId, Axis> scores = new LinkedHashMap<>();
    Axis.score(model).ifPresent(axis -> scores.put(axis.id(), axis));
    Axis.areaScores(model).forEach(axis -> scores.put(axis.id(), axis));
    return scores;
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

  /** What the command line calls a quantity: {@code nps} what is measured of the indicator. */
  String word(QuantityId id) {
    return indicators().stream()
        .filter(indicator -> indicator.measuredId().equals(id))
        .map(indicator -> indicator.id().value())
        .findFirst()
        .orElse(id.value());
  }

  /** A text of the library in these words. */
  String inWords(String text) {
    String worded = text;
    for (KeyResultIndicator indicator : indicators()) {
      String id = Pattern.quote(indicator.measuredId().value());
      String whole = "(?<![\\w.-])" + id + "(?![\\w-]|\\.\\w)";
      worded = worded.replaceAll(whole, Matcher.quoteReplacement(word(indicator.measuredId())));
    }
    return worded;
  }

  /** Refuses a quantity that the terms do not ask for, in the words of this key. */
  void require(QuantityId id, String key) {
    boolean isWhole = id.equals(PeriodFacts.ACTUAL_ID) && asksForCosts();
    if (!quantities.containsKey(id) && !isWhole) {
      throw Refusal.of(key, word(id), String.join(", ", words()));
    }
  }

  // The whole of the costs can be moved and set where only parts of it are asked for.
  private Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    if (asksForCosts()) {
      words.add(PeriodFacts.ACTUAL_ID.value());
    }
    quantities.keySet().forEach(id -> words.add(word(id)));
    return words;
  }
}
