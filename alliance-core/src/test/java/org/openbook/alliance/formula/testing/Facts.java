package org.openbook.alliance.formula.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

/** Random facts for the quantities that formulas ask for. */
public final class Facts {
  private static final Source SOURCE = Source.measurement("random");

  private Facts() {}

  /** A fact for every quantity, in the unit that is asked for. */
  public static Arbitrary<Inputs> covering(Collection<Formula> formulas) {
    return facts(formulas, (id, unit) -> fact(unit));
  }

  /** Some facts are missing, most are given; each in the unit that is asked for. */
  public static Arbitrary<Inputs> partlyCovering(Collection<Formula> formulas) {
    return facts(formulas, (id, unit) -> sometimes(fact(unit)));
  }

  /** Some facts are missing, some are given in another unit. */
  public static Arbitrary<Inputs> faulty(Collection<Formula> formulas) {
    Arbitrary<Unit> other = Arbitraries.of(Unit.RATIO, Unit.SCORE);
    return facts(
        formulas,
        (id, unit) ->
            Arbitraries.frequencyOf(
                Tuple.of(6, sometimes(fact(unit))), Tuple.of(1, other.flatMap(Facts::fact))));
  }

  /** What may be given for a quantity. */
  private interface Choosing {
    Arbitrary<Optional<Inputs.Input>> of(QuantityId id, Unit unit);
  }

  private static Arbitrary<Optional<Inputs.Input>> fact(Unit unit) {
    return Numbers.any().map(value -> Optional.of(new Inputs.Input(value, unit, SOURCE)));
  }

  private static Arbitrary<Optional<Inputs.Input>> sometimes(
      Arbitrary<Optional<Inputs.Input>> fact) {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())), Tuple.of(7, fact));
  }

  private static Arbitrary<Inputs> facts(Collection<Formula> formulas, Choosing choosing) {
    Map<QuantityId, Unit> asked = quantities(formulas);
    List<QuantityId> ids = List.copyOf(asked.keySet());
    return Combinators.combine(ids.stream().map(id -> choosing.of(id, asked.get(id))).toList())
        .as(chosen -> inputs(ids, chosen));
  }

  private static Map<QuantityId, Unit> quantities(Collection<Formula> formulas) {
    Map<QuantityId, Unit> asked = new LinkedHashMap<>();
    for (Formula part : Calculation.of(formulas).parts()) {
      if (part.node() instanceof Node.Quantity quantity) {
        asked.put(quantity.id(), quantity.unit());
      } else if (part.node() instanceof Condition.Present present) {
        asked.putIfAbsent(present.id(), Unit.RATIO);
      }
    }
    return asked;
  }

  private static Inputs inputs(List<QuantityId> ids, List<Optional<Inputs.Input>> chosen) {
    Inputs.Builder builder = Inputs.builder();
    for (int i = 0; i < ids.size(); i++) {
      QuantityId id = ids.get(i);
      chosen.get(i).ifPresent(fact -> builder.put(id, fact.value(), fact.unit(), fact.source()));
    }
    return builder.build();
  }
}
