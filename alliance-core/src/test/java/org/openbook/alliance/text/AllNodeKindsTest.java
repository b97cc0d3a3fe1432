package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.text.Kernel.euros;
import static org.openbook.alliance.text.Kernel.fact;
import static org.openbook.alliance.text.Kernel.facts;
import static org.openbook.alliance.text.Kernel.named;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/** No kind of node is left without a text, in any language. */
class AllNodeKindsTest {
  private static final Formula A = fact("a", Unit.MONEY);
  private static final Formula B = fact("b", Unit.MONEY);

  private static final Formula BANDS =
      A.inBands(B, MarginalScale.of(List.of(MarginalScale.band(Rational.ZERO, Rational.of(1, 2)))));
  private static final Formula CURVE =
      A.onCurve(
          Polyline.of(
              List.of(
                  Polyline.point(Rational.ZERO, Rational.ZERO),
                  Polyline.point(Rational.of(16), Rational.of(4))),
              Polyline.End.CLAMP,
              Polyline.End.CLAMP),
          Unit.MONEY);
  private static final Formula STEPS =
      A.onSteps(
          Staircase.of(
              List.of(Staircase.step(Rational.ZERO, Rational.ONE)), Staircase.OwnedEnd.LOWER),
          Unit.MONEY);
  private static final Formula GATE =
      Formula.allOf(
          List.of(
              Formula.anyOf(List.of(Formula.present(QuantityId.of("a")), A.isLessThan(B))),
              A.isAtLeast(B)));
  private static final Formula OPAQUE =
      Formula.of(new Node.Opaque("first", "1", List.of(A), Unit.MONEY, values -> values.get(0)));
  private static final Formula ALL_KINDS =
      named(
          "all",
          Formula.sum(
              List.of(
                  BANDS,
                  CURVE,
                  STEPS,
                  OPAQUE,
                  Formula.choice(GATE, A, B),
                  A.atMost(B),
                  Formula.least(List.of(A, B, euros("9"))),
                  Formula.greatest(List.of(A, B, euros("1"))),
                  A.atLeast(B).rounded(Rounding.toDecimals(1, RoundingMode.CEILING), "why"),
                  A.minus(B).times(A.dividedBy(B)),
                  euros("5"))));

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(AllNodeKindsTest::kinds)
        : Stream.of(type);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void explanation_of_every_kind_of_node_has_a_sentence_for_it(Language language) {
    Set<Class<?>> kinds = kinds(Node.class).collect(Collectors.toSet());
    assertThat(Calculation.of(List.of(ALL_KINDS)).parts())
        .extracting(part -> (Object) part.node().getClass())
        .containsAll(kinds);

    Figure figure = ALL_KINDS.evaluate(facts(Unit.MONEY, "a", "8", "b", "2"));
    String text = ExplanationText.of(TextStyle.of(language, Amounts.EUR)).explain(figure);
    assertThat(text).contains(sentences(language)).doesNotContain("%s");
  }

  private static List<String> sentences(Language language) {
    return Stream.of(
            Words.SUM,
            Words.LEAST,
            Words.GREATEST,
            Words.AT_MOST,
            Words.AT_LEAST,
            Words.BANDS,
            Words.EDGES,
            Words.BETWEEN,
            Words.STEP,
            Words.BECAUSE,
            Words.ALL,
            Words.ANY,
            Words.GIVEN,
            Words.FUNCTION,
            Words.CEILING)
        .map(words -> longestPart(words.in(language)))
        .toList();
  }

  private static String longestPart(String words) {
    return Stream.of(words.split("%s")).max(Comparator.comparingInt(String::length)).orElse("");
  }
}
