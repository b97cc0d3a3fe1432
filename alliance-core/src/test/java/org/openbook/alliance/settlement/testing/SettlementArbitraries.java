package org.openbook.alliance.settlement.testing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.ComparisonBasis.Content;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.testing.Terms;

/**
 * Whole valid models of up to three clients and three providers, each with facts that it settles:
 * gain, pain and neither; bonus, sanction and neither; capped and uncapped; missing measurements
 * where the terms permit them.
 */
public final class SettlementArbitraries {
  private static final int MOST_PARTIES = 3;

  private SettlementArbitraries() {}

  /** Terms and facts that fit each other. */
  public static Arbitrary<SettlementCase> cases() {
    return Combinators.combine(terms(), happenings())
        .as(GeneratedCase::new)
        .map(SettlementCase::new);
  }

  /** Terms alone. */
  public static Arbitrary<CommercialModel> models() {
    return terms().map(GeneratedTerms::model);
  }

  /** Agreements of one to three versions, each in force for some years of ten to twelve. */
  public static Arbitrary<Agreement> agreements() {
    return Combinators.combine(
            models().list().ofMinSize(1).ofMaxSize(3),
            Terms.labels(),
            Arbitraries.integers().between(0, 24))
        .as(SettlementArbitraries::agreement);
  }

  private static Agreement agreement(List<CommercialModel> models, Label label, int months) {
    ContractPeriod ten = SettlementSamples.TERM;
    ContractPeriod term = ContractPeriod.of(ten.start(), ten.endInclusive().plusMonths(months));
    Agreement.Builder agreement = Agreement.builder().label(label).term(term);
    LocalDate start = term.start();
    for (int i = 0; i < models.size(); i++) {
      boolean isLast = i == models.size() - 1;
      LocalDate end = isLast ? term.endInclusive() : start.plusYears(3).minusDays(1);
      Agreement.Version version =
          Agreement.Version.of(ContractPeriod.of(start, end), models.get(i));
      agreement.addVersions(i == 0 ? version : version.starting(inside(months)));
      start = end.plusDays(1);
    }
    return agreement.build();
  }

  private static Agreement.InsidePeriod inside(int months) {
    return Agreement.InsidePeriod.values()[months % 3];
  }

  static Arbitrary<GeneratedTerms> terms() {
    Arbitrary<Participation> clients = participations("c");
    Arbitrary<Participation> providers = participations("p");
    Arbitrary<ComparisonBasis> bases =
        Arbitraries.of(ComparisonBasis.directCosts(), ComparisonBasis.directCostsAnd(Content.FEE));
    return Combinators.combine(
            clients,
            providers,
            twelfths().list().ofSize(GeneratedTerms.RATES),
            roundings(),
            bases,
            Arbitraries.of(MissingMeasurement.class),
            weights())
        .as(GeneratedTerms::new);
  }

  static Arbitrary<Happenings> happenings() {
    Arbitrary<Rational> target = Arbitraries.integers().between(0, 5_000).map(Rational::of);
    Arbitrary<Rational> difference =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Rational.ZERO)),
            Tuple.of(
                6,
                Arbitraries.integers().between(-200_000, 200_000).map(n -> Rational.of(n, 100))));
    Arbitrary<Rational> ownerBorne =
        Arbitraries.integers().between(0, 4).map(n -> Rational.of(n * 125, 10));
    Arbitrary<List<Integer>> points =
        Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(50)),
                Tuple.of(5, Arbitraries.integers().between(-10, 110)))
            .list()
            .ofSize(GeneratedTerms.MOST_INDICATORS);
    Arbitrary<Integer> measured = Arbitraries.integers().between(1, GeneratedTerms.MOST_INDICATORS);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 3);
    return Combinators.combine(target, difference, ownerBorne, points, measured, months)
        .as(Happenings::new);
  }

  /** Between one and three parties of a letter, weights of 0 to 4, every policy. */
  private static Arbitrary<Participation> participations(String letter) {
    Arbitrary<List<Integer>> weights =
        Arbitraries.integers()
            .between(0, 4)
            .list()
            .ofMinSize(1)
            .ofMaxSize(MOST_PARTIES)
            .filter(list -> list.stream().anyMatch(weight -> weight > 0));
    return Combinators.combine(weights, Arbitraries.of(RemainderPolicy.class))
        .as((list, policy) -> participation(letter, list, policy));
  }

  private static Participation participation(
      String letter, List<Integer> weights, RemainderPolicy policy) {
    Participation shares =
        Participation.of(
            IntStream.range(0, weights.size())
                .mapToObj(
                    i -> Participation.share(PartyId.of(letter + i), Rational.of(weights.get(i))))
                .toList());
    return policy.mayLeaveRemainder()
        ? shares.withRemainder(policy, PartyId.of(letter + 0))
        : shares.withRemainder(policy);
  }

  private static Arbitrary<Rational> twelfths() {
    return Arbitraries.integers().between(0, 12).map(n -> Rational.of(n, 12));
  }

  private static Arbitrary<Rounding> roundings() {
    return Arbitraries.of(
        Rounding.toSmallestUnit(Amounts.EUR),
        Rounding.of(Rational.parse("0.05"), RoundingMode.HALF_EVEN),
        Rounding.of(Rational.ONE, RoundingMode.FLOOR));
  }

  private static Arbitrary<List<Integer>> weights() {
    return Arbitraries.integers()
        .between(0, 3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(GeneratedTerms.MOST_INDICATORS)
        .filter(list -> list.get(0) > 0);
  }
}
