package org.openbook.alliance.workbook;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * Random terms of every kind of node, roundings of every mode and divisions of every policy, over a
 * few facts with small numbers, so that they often meet each other and the edges of pieces.
 */
final class GeneratedModel {
  private static final ContractPeriod PERIOD = ContractPeriod.parse("2026-01-01/2026-12-31");
  private static final Provision TERM = Provision.of(Label.en("Generated"), Clause.of("1"));
  private static final List<Party> PARTIES =
      IntStream.range(0, 4)
          .mapToObj(i -> Party.of(PartyId.of("p" + i), Label.en("Party " + i)))
          .toList();
  private static final List<RoundingMode> MODES =
      List.of(
          RoundingMode.HALF_UP,
          RoundingMode.HALF_EVEN,
          RoundingMode.FLOOR,
          RoundingMode.UP,
          RoundingMode.CEILING);

  /** Steps that each currency can pay, its smallest unit first. */
  private static final Map<CurrencyUnit, List<String>> STEPS =
      Map.of(
          Amounts.EUR,
          List.of("0.01", "0.05", "1", "0.25", "50"),
          Amounts.currency("JPY"),
          List.of("1", "5", "10", "1", "50"),
          Amounts.currency("KWD"),
          List.of("0.001", "0.005", "1", "0.25", "50"));

  private static final List<CurrencyUnit> CURRENCIES =
      List.of(Amounts.EUR, Amounts.currency("JPY"), Amounts.currency("KWD"));

  /** How many numbers a line's choices take. */
  private static final int CHOICES = 9;

  private final CommercialModel model;
  private final List<Integer> values;

  private GeneratedModel(CommercialModel model, List<Integer> values) {
    this.model = model;
    this.values = values;
  }

  static Arbitrary<GeneratedModel> any() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 997);
    Arbitrary<List<Integer>> values = Arbitraries.integers().between(-600, 900).list().ofSize(16);
    return Combinators.combine(
            number.list().ofSize(5).list().ofMinSize(3).ofMaxSize(14),
            number.list().ofSize(CHOICES).list().ofMinSize(1).ofMaxSize(3),
            values)
        .as((steps, lines, facts) -> new GeneratedModel(model(steps, lines), facts));
  }

  private static CommercialModel model(List<List<Integer>> steps, List<List<Integer>> lines) {
    GeneratedFormulas formulas = new GeneratedFormulas();
    steps.forEach(formulas::add);
    int choice = lines.get(0).get(0);
    CurrencyUnit currency = CURRENCIES.get(choice % CURRENCIES.size());
    CommercialModel.Builder model =
        CommercialModel.builder().provision(TERM).currency(currency).alliance(alliance());
    for (int i = 0; i < lines.size(); i++) {
      model.addLines(line(i, formulas, currency, lines.get(i)));
    }
    if (choice % 2 == 0) {
      model.addReported(formulas.money(choice + 1).named(Label.en("Reported")));
    }
    return model.build();
  }

  private static Alliance alliance() {
    Alliance.Builder alliance = Alliance.builder();
    for (int i = 0; i < PARTIES.size(); i++) {
      alliance.add(PARTIES.get(i), i < 2 ? Role.CLIENT : Role.PROVIDER, PERIOD.start());
    }
    return alliance.build();
  }

  private static Line line(
      int i, GeneratedFormulas formulas, CurrencyUnit currency, List<Integer> choices) {
    Formula amount = formulas.money(choices.get(0)).named(TERM);
    Line.Builder line =
        Line.builder()
            .id(LineId.of("line-" + i))
            .amount(amount)
            .payers(distribution(formulas, choices.subList(1, 5)))
            .payees(distribution(formulas, choices.subList(5, 9)))
            .rounding(rounding(currency, choices.get(1) % MODES.size()));
    return choices.get(2) % 2 == 0
        ? line.build()
        : line.retention(Rate.of(TERM, Rational.of(choices.get(2) % 10, 10))).build();
  }

  private static Rounding rounding(CurrencyUnit currency, int choice) {
    Rational step = Rational.parse(requireNonNull(STEPS.get(currency)).get(choice));
    return Rounding.of(step, MODES.get(choice));
  }

  private static Distribution distribution(GeneratedFormulas formulas, List<Integer> choices) {
    RemainderPolicy policy =
        RemainderPolicy.values()[choices.get(0) % RemainderPolicy.values().length];
    boolean isComputed = choices.get(1) % 3 == 0;
    return isComputed
        ? computed(policy, formulas, choices)
        : Distribution.of(fixed(policy, choices));
  }

  private static Distribution computed(
      RemainderPolicy policy, GeneratedFormulas formulas, List<Integer> choices) {
    int pick = choices.get(2);
    int kind = choices.get(3);
    List<Distribution.Part> parts =
        IntStream.range(0, 3)
            .mapToObj(
                i -> new Distribution.Part(PARTIES.get(i).id(), formulas.weight(kind, pick + i)))
            .toList();
    return policy.mayLeaveRemainder()
        ? Distribution.by(parts).withRemainder(policy, PARTIES.get(kind % PARTIES.size()).id())
        : Distribution.by(parts).withRemainder(policy);
  }

  private static Participation fixed(RemainderPolicy policy, List<Integer> choices) {
    List<Participation.Share> shares = new ArrayList<>();
    int parties = 1 + choices.get(2) % PARTIES.size();
    for (int i = 0; i < parties; i++) {
      Rational weight = Rational.of((choices.get(3) / (i + 1)) % 7, 1 + i);
      shares.add(
          Participation.share(PARTIES.get(i).id(), i == 0 ? weight.plus(Rational.ONE) : weight));
    }
    Participation division = Participation.of(shares);
    return policy.mayLeaveRemainder()
        ? division.withRemainder(policy, PARTIES.get(choices.get(3) % PARTIES.size()).id())
        : division.withRemainder(policy);
  }

  /** Whether a workbook computes every division: not by whole blocks of computed weights. */
  boolean isLive() {
    return !dividesByFigures(RemainderPolicy.WHOLE_BLOCKS);
  }

  boolean dividesByFigures(RemainderPolicy policy) {
    return model.lines().stream()
        .flatMap(line -> Stream.of(line.payers(), line.payees()))
        .anyMatch(by -> by.fixed().isEmpty() && by.remainder() == policy);
  }

  // ---- facts ----

  CommercialModel model() {
    return model;
  }

  /** The facts that the terms ask for; the last of each kind is now and then missing. */
  Map<QuantityId, Inputs.Input> facts() {
    return facts(values);
  }

  /** Other facts for the same terms. */
  Map<QuantityId, Inputs.Input> factsOf(GeneratedModel other) {
    return facts(other.values);
  }

  private Map<QuantityId, Inputs.Input> facts(List<Integer> from) {
    Map<QuantityId, Inputs.Input> facts = new LinkedHashMap<>();
    for (Map.Entry<QuantityId, Unit> asked : asked().entrySet()) {
      if (isTotal(asked.getKey())) {
        continue;
      }
      int place = GeneratedFormulas.placeOf(asked.getKey());
      int value = from.get(place);
      boolean isMissing = asked.getKey().value().startsWith("maybe") && value % 2 == 0;
      if (!isMissing) {
        boolean isCost = asked.getKey().value().startsWith(PeriodFacts.ACTUAL_ID.value());
        facts.put(asked.getKey(), input(isCost ? Math.abs(value) : value, asked.getValue()));
      }
    }
    if (asked().keySet().stream().anyMatch(GeneratedModel::isTotal)) {
      facts.put(PeriodFacts.ACTUAL_ID, total(facts, from));
    }
    return facts;
  }

  private static boolean isTotal(QuantityId id) {
    return id.equals(PeriodFacts.ACTUAL_ID) || id.equals(PeriodFacts.COMPARED);
  }

  /** The sum of the parties' costs that the terms ask for; any amount if they ask for none. */
  private static Inputs.Input total(Map<QuantityId, Inputs.Input> facts, List<Integer> from) {
    List<Rational> costs =
        facts.entrySet().stream()
            .filter(fact -> fact.getKey().value().startsWith(PeriodFacts.ACTUAL_ID + "."))
            .map(fact -> fact.getValue().value())
            .toList();
    return costs.isEmpty()
        ? input(Math.abs(from.get(GeneratedFormulas.placeOf(PeriodFacts.ACTUAL_ID))), Unit.MONEY)
        : new Inputs.Input(
            costs.stream().reduce(Rational.ZERO, Rational::plus),
            Unit.MONEY,
            Source.measurement("generated"));
  }

  private static Inputs.Input input(int value, Unit unit) {
    Rational number =
        switch (unit.dimension()) {
          case MONEY -> Rational.of(value * 25L, 100);
          case RATIO -> Rational.of(value % 16, 10);
          case SCORE, MEASURE -> Rational.of(value % 100);
          case COUNT, CONDITION -> Rational.of(Math.abs(value) % 12);
        };
    return new Inputs.Input(number, unit, Source.measurement("generated"));
  }

  /** Every fact that the terms ask for. */
  private Map<QuantityId, Unit> asked() {
    Map<QuantityId, Unit> asked = new LinkedHashMap<>();
    List<Formula> all = new ArrayList<>();
    for (Line line : model.lines()) {
      all.add(line.amount());
      line.payers().parts().forEach(part -> all.add(part.weight()));
      line.payees().parts().forEach(part -> all.add(part.weight()));
    }
    all.addAll(model.reported());
    for (Formula part : Calculation.of(all).parts()) {
      if (part.node() instanceof Node.Quantity quantity) {
        asked.put(quantity.id(), quantity.unit());
      } else if (part.node() instanceof Condition.Present present) {
        asked.putIfAbsent(present.id(), Unit.MONEY);
      }
    }
    return asked;
  }

  /** The settlement of these facts; empty if it is refused. */
  Optional<Settlement> settle(Map<QuantityId, Inputs.Input> facts) {
    PeriodFacts.Builder period = PeriodFacts.builder().period(PERIOD);
    facts.forEach(period::putOthers);
    try {
      return Optional.of(model.settle(period.build()));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return model + " on " + facts();
  }
}
