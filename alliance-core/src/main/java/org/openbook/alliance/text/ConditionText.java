package org.openbook.alliance.text;

import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Language;

/** Writes conditions: as what is asked, or as what is the case. */
final class ConditionText {
  private final Language language;
  private final Sentence sentence;

  ConditionText(Language language, Sentence sentence) {
    this.language = language;
    this.sentence = sentence;
  }

  /** An operand, if it is a condition as what is asked: {@code score = +40,0 ≥ 50}. */
  String question(Figure operand) {
    return isWrittenHere(operand) ? criterion(operand) : sentence.part(operand);
  }

  /** What a comparison or a question for a fact asks, even if it has a row of its own. */
  String criterion(Figure condition) {
    return condition.formula().node() instanceof Condition.Comparison comparison
        ? compared(condition, sign(comparison.relation()))
        : fact(condition, Words.GIVEN);
  }

  /** What is the case: {@code score = +40,0 < 50}, or the name of a row and yes or no. */
  String statement(Figure operand) {
    boolean holds = !operand.value().isZero();
    if (!isWrittenHere(operand)) {
      String truth = (holds ? Words.YES : Words.NO).in(language);
      return sentence.isRow(operand) ? sentence.mention(operand) + ": " + truth : truth;
    }
    if (operand.formula().node() instanceof Condition.Comparison comparison) {
      Condition.Relation relation = comparison.relation();
      return compared(operand, holds ? sign(relation) : oppositeSign(relation));
    }
    return fact(operand, holds ? Words.GIVEN : Words.NOT_GIVEN);
  }

  private boolean isWrittenHere(Figure operand) {
    Node node = operand.formula().node();
    return node instanceof Condition.Present
        || (node instanceof Condition.Comparison && !sentence.isRow(operand));
  }

  private String compared(Figure comparison, String sign) {
    return sentence.valued(comparison.operands().get(0))
        + " "
        + sign
        + " "
        + sentence.valued(comparison.operands().get(1));
  }

  private String fact(Figure condition, Words words) {
    return condition.formula().node() instanceof Condition.Present present
        ? words.in(language, present.id())
        : sentence.part(condition);
  }

  private String sign(Condition.Relation relation) {
    return switch (relation) {
      case LESS -> "<";
      case AT_MOST -> "≤";
      case EQUAL -> Words.EQUAL.in(language);
      case AT_LEAST -> "≥";
      case MORE -> ">";
    };
  }

  private String oppositeSign(Condition.Relation relation) {
    return switch (relation) {
      case LESS -> "≥";
      case AT_MOST -> ">";
      case EQUAL -> Words.UNEQUAL.in(language);
      case AT_LEAST -> "<";
      case MORE -> "≤";
    };
  }
}
