package org.openbook.alliance.text;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Language;

/** Writes steps: the ends of the step that owns the input, or the end that the input is beyond. */
final class StepsText {
  private final TextStyle style;
  private final Language language;
  private final Sentence sentence;
  private final Node.Steps node;
  private final Staircase stairs;

  StepsText(TextStyle style, Sentence sentence, Node.Steps node) {
    this.style = style;
    this.language = style.language();
    this.sentence = sentence;
    this.node = node;
    this.stairs = node.stairs();
  }

  Derivation of(Figure input, Figure result) {
    String given = sentence.valued(input);
    String height = style.exact(result.value(), node.unit());
    return Derivation.of(
        stairs
            .stepAt(input.value())
            .map(step -> Words.STEP.in(language, between(step, given), height))
            .orElseGet(() -> Words.OFF_STEPS.in(language, beyond(input, given), height)));
  }

  /** {@code 2 ≤ coverage = 3 < 4}. */
  private String between(int step, String given) {
    String lower = edge(stairs.steps().get(step).from()) + (ownsLower() ? " ≤ " : " < ");
    String upper = upperEnd(step).map(end -> (ownsLower() ? " < " : " ≤ ") + edge(end)).orElse("");
    return lower + given + upper;
  }

  private Optional<Rational> upperEnd(int step) {
    List<Staircase.Step> steps = stairs.steps();
    return step + 1 < steps.size() ? Optional.of(steps.get(step + 1).from()) : stairs.end();
  }

  /** {@code coverage = 7 ≥ 4}. */
  private String beyond(Figure input, String given) {
    Rational first = stairs.steps().get(0).from();
    boolean isBelow = input.value().compareTo(first) <= 0;
    String sign = isBelow ? (ownsLower() ? " < " : " ≤ ") : (ownsLower() ? " ≥ " : " > ");
    return given + sign + edge(isBelow ? first : stairs.end().orElse(first));
  }

  private boolean ownsLower() {
    return stairs.owned() == Staircase.OwnedEnd.LOWER;
  }

  private String edge(Rational edge) {
    return style.exact(edge, node.input().unit());
  }
}
