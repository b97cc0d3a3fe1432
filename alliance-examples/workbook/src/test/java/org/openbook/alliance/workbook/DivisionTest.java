package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Settlement;

/** Divisions by computed weights where binary arithmetic misses what is equal or nothing. */
final class DivisionTest {
  private static final Formula A = SmallTerms.fact("a", Unit.MONEY);
  private static final Formula B = SmallTerms.fact("b", Unit.MONEY);
  private static final Formula C = SmallTerms.fact("c", Unit.MONEY);
  private static final Formula D = SmallTerms.fact("d", Unit.MONEY);
  private static final Formula THOUSAND = Formula.money(Rational.of(1000));
  private static final Formula CENT = Formula.money(Rational.parse("0.01"));
  private static final Map<String, Rational> FACTS =
      Map.of(
          "a",
          Rational.parse("0.1"),
          "b",
          Rational.parse("0.2"),
          "c",
          Rational.parse("0.3"),
          "d",
          Rational.parse("1000.1"));

  // Equal to 0.1, and in binary more than that by a ten-billionth of a cent.
  private static final Formula TENTH = D.minus(THOUSAND);

  /** The clinic's weight first, the lab's second. */
  private static Distribution by(RemainderPolicy policy, Formula clinic, Formula lab) {
    Distribution by =
        Distribution.by(
            List.of(
                new Distribution.Part(SmallTerms.CLINIC, clinic),
                new Distribution.Part(SmallTerms.LAB, lab)));
    return policy.mayLeaveRemainder()
        ? by.withRemainder(policy, SmallTerms.LAB)
        : by.withRemainder(policy);
  }

  private static Map<String, Rational> facts(String... asked) {
    return Maps.filterKeys(FACTS, Set.of(asked)::contains);
  }

  private static OpenedWorkbook assertComputes(Settlement settled) {
    OpenedWorkbook workbook = SmallTerms.open(settled);
    assertThat(workbook.results(settled)).isEqualTo(OpenedWorkbook.expected(settled));
    return workbook;
  }

  @ParameterizedTest
  @EnumSource(RemainderPolicy.class)
  void weights_that_are_equal_stay_equal_where_their_sums_differ_in_binary(RemainderPolicy policy) {
    Settlement settled = SmallTerms.settled(CENT, by(policy, A, TENTH), facts("a", "d"));
    assertComputes(settled);
  }

  @ParameterizedTest
  @EnumSource(RemainderPolicy.class)
  void weight_that_comes_to_nothing_gets_nothing(RemainderPolicy policy) {
    Settlement above =
        SmallTerms.settled(CENT, by(policy, A.plus(B).minus(C), C), facts("a", "b", "c"));
    Settlement below =
        SmallTerms.settled(CENT, by(policy, C, C.minus(A).minus(B)), facts("a", "b", "c"));
    assertComputes(above);
    assertComputes(below);
  }

  @ParameterizedTest
  @EnumSource(RemainderPolicy.class)
  void amount_below_zero_mirrors_the_one_above(RemainderPolicy policy) {
    Formula taken = Formula.money(Rational.ZERO).minus(CENT);
    Settlement settled = SmallTerms.settled(taken, by(policy, A, TENTH), facts("a", "d"));
    assertComputes(settled);
  }

  @Test
  void whole_blocks_of_computed_weights_stay_as_settled_and_are_marked() {
    Formula paid = SmallTerms.fact("paid", Unit.MONEY);
    Settlement settled =
        SmallTerms.settled(
            paid,
            by(RemainderPolicy.WHOLE_BLOCKS, A, B),
            Map.of("a", Rational.ONE, "b", Rational.of(2), "paid", Rational.parse("0.13")));
    OpenedWorkbook workbook = assertComputes(settled);
    assertThat(texts(workbook)).contains(SheetWords.FIXED_NOTE.toString());
    workbook.set(QuantityId.of("paid"), Rational.ONE);
    assertThat(workbook.results(settled))
        .contains("line 1", "clinic " + settled.lines().get(0).netOf(SmallTerms.CLINIC));
  }

  private static List<String> texts(OpenedWorkbook workbook) {
    return OpenedWorkbook.texts(workbook.workbook());
  }
}
