package org.openbook.alliance.catalogue.testing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.term.testing.Terms;

/**
 * Classifications of the cost types {@code 1} to {@code 4}: some types change their treatment, some
 * have none on some days.
 */
public final class CatalogueArbitraries {
  /** How many cost types there are. */
  public static final int TYPES = 4;

  private static final LocalDate START = LocalDate.of(2018, 4, 1);
  private static final LocalDate AMENDED = LocalDate.of(2020, 1, 1);

  private CatalogueArbitraries() {}

  /** One of {@code 1} to {@code 4}. */
  public static Arbitrary<CostTypeId> costTypeIds() {
    return Arbitraries.integers().between(1, TYPES).map(CatalogueArbitraries::id);
  }

  /** The catalogue of {@code 1} to {@code 4}. */
  public static CostCatalogue catalogue() {
    return catalogue(number -> Label.en("Cost type " + number));
  }

  /** Catalogues of {@code 1} to {@code 4} with any names. */
  public static Arbitrary<CostCatalogue> catalogues() {
    return Arbitraries.oneOf(
        Arbitraries.just(catalogue()),
        Terms.labels()
            .list()
            .ofSize(TYPES)
            .map(names -> catalogue(number -> names.get(number - 1))));
  }

  private static CostCatalogue catalogue(IntFunction<Label> name) {
    return CostCatalogue.of(
        IntStream.rangeClosed(1, TYPES)
            .mapToObj(number -> CostType.of(id(number), name.apply(number)))
            .toList());
  }

  /** Every kind of rule, roundings that are not symmetric included. */
  public static Arbitrary<AllocationRule> rules() {
    Arbitrary<Rational> parts = Arbitraries.integers().between(0, 12).map(n -> Rational.of(n, 10));
    Arbitrary<Rounding> roundings =
        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.CEILING, RoundingMode.FLOOR)
            .map(mode -> Rounding.toDecimals(2, mode));
    return Arbitraries.oneOf(
        Arbitraries.just(AllocationRule.actual()),
        parts.map(AllocationRule::coefficient),
        Combinators.combine(parts, roundings).as(AllocationRule::coefficient),
        Combinators.combine(parts, parts, parts, roundings).as(AllocationRule::threeYearAverage),
        Combinators.combine(parts.map(rate -> Amounts.of(rate, Amounts.EUR)), roundings)
            .as(AllocationRule::hoursTimesRate));
  }

  /** Treatments of all or some types, before and from an amendment on 1.1.2020. */
  public static Arbitrary<Classification> classifications() {
    Arbitrary<Row> rows =
        Combinators.combine(
                Arbitraries.of(CostClass.class), rules(), Arbitraries.integers().between(0, 9))
            .as(Row::new);
    return Combinators.combine(catalogues(), rows.list().ofSize(2 * TYPES))
        .as((catalogue, list) -> Classification.of(catalogue, treatments(list)));
  }

  /** Rows of an annex: with and without end, remark and a source of their own. */
  public static Arbitrary<Treatment> treatments() {
    Arbitrary<Treatment.Builder> mandatory =
        Combinators.combine(
                costTypeIds(), Arbitraries.of(CostClass.class), Terms.clauses(), rules())
            .as(
                (type, costClass, clause, rule) ->
                    Treatment.builder()
                        .costType(type)
                        .costClass(costClass)
                        .clause(clause)
                        .rule(rule));
    return Combinators.combine(
            mandatory,
            Terms.periods(),
            Arbitraries.of(true, false),
            Arbitraries.of("", "without the leadership team"),
            Terms.sources().optional())
        .as(CatalogueArbitraries::treatment);
  }

  private static Treatment treatment(
      Treatment.Builder treatment,
      ContractPeriod period,
      boolean ends,
      String remark,
      Optional<Source> source) {
    treatment.from(period.start()).remark(remark);
    source.ifPresent(treatment::source);
    return (ends ? treatment.endInclusive(period.endInclusive()) : treatment).build();
  }

  private record Row(CostClass costClass, AllocationRule rule, int chance) {}

  private static List<Treatment> treatments(List<Row> rows) {
    List<Treatment> treatments = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      // One in ten is left out: an unclassified cost type.
      if (rows.get(i).chance() > 0) {
        treatments.add(treatment(id(i % TYPES + 1), rows.get(i), i < TYPES));
      }
    }
    return treatments;
  }

  private static Treatment treatment(CostTypeId type, Row row, boolean isBeforeAmendment) {
    Treatment.Builder treatment =
        Treatment.builder()
            .costType(type)
            .costClass(row.costClass())
            .rule(row.rule())
            .clause(Clause.of("Annex 2, " + type));
    return isBeforeAmendment
        ? treatment.from(START).endInclusive(AMENDED.minusDays(1)).build()
        : treatment.from(AMENDED).build();
  }

  private static CostTypeId id(int number) {
    return CostTypeId.of(Integer.toString(number));
  }
}
