package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** Equality is meaning, for every value of the library. */
class EqualityTest {
  /** Classes that are no values: they are written to, or they are a calculation, or a form. */
  private static final Set<String> NO_VALUES =
      Set.of(
          "analysis.IncentiveAnalysis",
          "analysis.PayoutCurve",
          "analysis.Payouts",
          "cost.BookWriter",
          "document.TreeBuilder",
          "exact.Faults",
          "form.Alternatives",
          "form.Member",
          "form.ObjectForm",
          "form.Place",
          "form.SchemaDefinitions",
          "form.Slot",
          "form.Writing",
          "formula.Calculation",
          "formula.Evaluation",
          "json.DocumentFormat",
          "language.Messages",
          "language.WordGroup",
          "language.WordTable",
          "law.Law",
          "law.Law$Findings",
          "notation.FactForm",
          "notation.FactNames",
          "notation.FormulaForm",
          "notation.FormulaTable",
          "notation.StandIns",
          "rule.RuleKinds",
          "settlement.ContractTerms",
          "text.FormulaRows",
          "text.FormulaText");

  /** Types that hold a function of their maker, and are equal only if it is the same object. */
  private static final Set<String> HOLD_FUNCTIONS = Set.of("incentive.IncentivePool");

  @Test
  void value_made_twice_is_equal_in_every_respect() throws Exception {
    Samples samples = new Samples();
    Set<String> noValues = new TreeSet<>();
    for (Class<?> type : valueTypes()) {
      for (Callable<?> maker : samples.of(type)) {
        String name = type.getName().substring(MainCode.ROOT.length() + 1);
        if (!overridesEquals(maker.call().getClass())) {
          noValues.add(name);
        } else if (!HOLD_FUNCTIONS.contains(name)) {
          EqualityGroups.check(List.of(maker.call(), maker.call()));
        }
      }
    }
    assertThat(noValues).isEqualTo(NO_VALUES);
  }

  @Test
  void rationals_are_equal_by_value() {
    BigInteger beyondLong = BigInteger.ONE.shiftLeft(63);
    EqualityGroups.check(
        List.of(Rational.parse("0.50"), Rational.parse("1/2"), Rational.of(-2, -4)),
        List.of(Rational.ZERO, Rational.parse("-0.0"), Rational.of(new BigDecimal("0E+5"))),
        List.of(Rational.of(Long.MAX_VALUE), Rational.of(beyondLong).minus(Rational.ONE)),
        List.of(Rational.of(beyondLong), Rational.of(Long.MIN_VALUE).negated()),
        List.of(Rational.of(Long.MIN_VALUE), Rational.of(beyondLong.negate())),
        List.of(Rational.of(BigInteger.ONE, beyondLong), Rational.of(beyondLong).inverted()),
        List.of(Rational.of(1, Long.MAX_VALUE)));
  }

  @Test
  void digests_are_equal_by_their_digits() {
    EqualityGroups.check(
        List.of(Digest.of("a"), new Digest(Digest.of("a").hex())), List.of(Digest.of("b")));
  }

  @Test
  void terms_are_equal_by_their_parts() {
    LocalDate day = LocalDate.of(2018, 4, 1);
    EqualityGroups.check(
        List.of(Clause.of("4.2"), new Clause(Label.same("4.2"))),
        List.of(Clause.of("4.3")),
        List.of(Source.contract("4.2"), new Source(Source.Kind.CONTRACT, Label.same("4.2"))),
        List.of(Source.assumption("4.2")),
        List.of(Label.of("a", "", "b"), Label.of("a", " ", "b")),
        List.of(Label.of("", "a", "b")),
        List.of(ContractPeriod.of(day, day), ContractPeriod.parse("2018-04-01/2018-04-01")),
        List.of(ContractPeriod.of(day, day.plusDays(1))),
        List.of(Provision.of(Label.en("a"), Clause.of("b"))),
        List.of(Provision.of(Label.en("b"), Clause.of("a"))));
  }

  /** Interfaces are what others implement; a builder and an exception are no values. */
  private static List<Class<?>> valueTypes() {
    return MainCode.publicTypes().stream()
        .filter(type -> !type.isInterface() && !Throwable.class.isAssignableFrom(type))
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .toList();
  }

  private static boolean overridesEquals(Class<?> type) throws NoSuchMethodException {
    return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
  }
}
