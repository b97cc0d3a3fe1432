package org.openbook.alliance.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.openbook.alliance.catalogue.AllocationRule.Actual;
import org.openbook.alliance.catalogue.AllocationRule.Coefficient;
import org.openbook.alliance.catalogue.AllocationRule.HoursTimesRate;
import org.openbook.alliance.catalogue.AllocationRule.ThreeYearAverage;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Alternatives;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;

/** How an allocation rule stands in documents: a word, or its kind and how it rounds. */
final class AllocationRuleForm {
  private static final String ACTUAL = "actual";
  private static final int YEARS = 3;

  private static final Form<List<Rational>> THREE_YEARS = Forms.list(Scalars.RATIO);

  private static final Alternatives<AllocationRule> KINDS =
      Alternatives.<AllocationRule>of("a rule")
          .or(
              "hourlyRate",
              Amounts.FORM,
              part(HoursTimesRate.class, HoursTimesRate::hourlyRate),
              AllocationRuleForm::usual)
          .or(
              "coefficient",
              Scalars.RATIO,
              part(Coefficient.class, Coefficient::coefficient),
              AllocationRule::coefficient)
          .or(
              "threeYears",
              THREE_YEARS,
              part(
                  ThreeYearAverage.class,
                  rule -> List.of(rule.first(), rule.second(), rule.third())),
              AllocationRuleForm::average);

  private static final Form<AllocationRule> ROUNDED =
      ObjectForm.of(
          "allocation-rule",
          AllocationRuleForm::rounded,
          Member.among(KINDS, rule -> rule),
          Member.optionalUnless(
              "rounding",
              Rounding.FORM,
              AllocationRuleForm::rounding,
              AllocationRuleForm::isUsual));

  private static final Form<AllocationRule> WORD =
      Forms.text(
          "",
          "^" + ACTUAL + "$",
          AllocationRuleForm::actual,
          rule -> ACTUAL,
          "The amount as it was posted.");

  static final Form<AllocationRule> FORM = Forms.shortened(WORD, Actual.class::isInstance, ROUNDED);

  private AllocationRuleForm() {}

  private static <R extends AllocationRule, V> Function<AllocationRule, Optional<V>> part(
      Class<R> kind, Function<R, V> part) {
    return rule ->
        kind.isInstance(rule) ? Optional.of(part.apply(kind.cast(rule))) : Optional.empty();
  }

  private static AllocationRule actual(String word) {
    if (!word.equals(ACTUAL)) {
      throw new IllegalArgumentException(Faults.noneOf(word, List.of(ACTUAL)));
    }
    return AllocationRule.actual();
  }

  private static AllocationRule average(List<Rational> parts) {
    if (parts.size() != YEARS) {
      throw new IllegalArgumentException(
          "it has %s parts; it must have %s, one of each year".formatted(parts.size(), YEARS));
    }
    return AllocationRule.threeYearAverage(parts.get(0), parts.get(1), parts.get(2));
  }

  private static Optional<Rounding> rounding(AllocationRule rule) {
    if (rule instanceof HoursTimesRate hours) {
      return Optional.of(hours.rounding());
    }
    if (rule instanceof Coefficient coefficient) {
      return coefficient.rounding();
    }
    return rule instanceof ThreeYearAverage average ? average.rounding() : Optional.empty();
  }

  private static AllocationRule usual(MonetaryAmount hourlyRate) {
    return AllocationRule.hoursTimesRate(
        hourlyRate, Rounding.toSmallestUnit(hourlyRate.getCurrency()));
  }

  // The rate has a currency, which tells the usual rounding.
  private static boolean isUsual(AllocationRule rule) {
    return rule instanceof HoursTimesRate hours && rule.equals(usual(hours.hourlyRate()));
  }

  private static AllocationRule rounded(AllocationRule rule, Optional<Rounding> stated) {
    return stated.map(rounding -> rounded(rule, rounding)).orElse(rule);
  }

  private static AllocationRule rounded(AllocationRule rule, Rounding rounding) {
    if (rule instanceof HoursTimesRate hours) {
      return AllocationRule.hoursTimesRate(hours.hourlyRate(), rounding);
    }
    if (rule instanceof Coefficient coefficient) {
      return AllocationRule.coefficient(coefficient.coefficient(), rounding);
    }
    return rule instanceof ThreeYearAverage average
        ? AllocationRule.threeYearAverage(
            average.first(), average.second(), average.third(), rounding)
        : rule;
  }
}
