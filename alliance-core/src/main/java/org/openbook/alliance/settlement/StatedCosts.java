package org.openbook.alliance.settlement;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

/**
 * Directly reimbursable costs that are stated as facts without a book: the total follows from those
 * of the parties, and one that is stated as well must be their sum.
 */
final class StatedCosts {
  private final CommercialModel model;
  private final Map<PartyId, Inputs.Input> parts = new LinkedHashMap<>();
  private final Optional<Inputs.Input> stated;

  StatedCosts(CommercialModel model, Map<QuantityId, Inputs.Input> others) {
    this.model = model;
    this.stated = Optional.ofNullable(others.get(PeriodFacts.ACTUAL_ID));
    model
        .actualIds()
        .forEach(
            (party, id) -> {
              Inputs.Input part = others.get(id);
              if (part != null) {
                parts.put(party, part);
              }
            });
  }

  /** The total as it is stated, otherwise the sum, if the costs of every party are known. */
  Optional<Inputs.Input> total() {
    return stated.or(() -> isComplete() ? Optional.of(sum()) : Optional.empty());
  }

  /** Whether a fact is used for the total, if not by a term itself. */
  boolean isUsed(QuantityId id) {
    boolean isPart = parts.keySet().stream().anyMatch(p -> id.equals(model.actualIds().get(p)));
    return (isPart || id.equals(PeriodFacts.ACTUAL_ID))
        && (model.asked().contains(PeriodFacts.ACTUAL_ID)
            || model.asked().contains(PeriodFacts.COMPARED));
  }

  /** The party whose costs a fact states. */
  static PartyId partyOf(QuantityId id) {
    return PartyId.of(id.value().substring(PeriodFacts.ACTUAL_ID.value().length() + 1));
  }

  /** Refuses a total that the parties' costs contradict. */
  void check(Faults faults) {
    if (stated.isEmpty() || parts.isEmpty()) {
      return;
    }
    Rational total = stated.get().value();
    Rational sum = sum().value();
    faults.require(
        isComplete() ? total.equals(sum) : !sum.isMoreThan(total) || hasCredit(),
        () ->
            "fact '%s' is %s and the costs of the parties add up to %s (%s); it must be %s, or be left out"
                .formatted(
                    PeriodFacts.ACTUAL_ID,
                    total,
                    sum,
                    told(),
                    isComplete() ? "their sum" : "no less"));
  }

  private boolean hasCredit() {
    return parts.values().stream().anyMatch(part -> part.value().signum() < 0);
  }

  private String told() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + " " + part.getValue().value())
        .collect(Collectors.joining(", "));
  }

  // A client that is no provider has no costs to reimburse unless the terms ask for them.
  private boolean isComplete() {
    Set<PartyId> needed = new HashSet<>();
    for (Membership membership : model.alliance().memberships()) {
      if (membership.role() != Role.CLIENT) {
        needed.add(membership.party());
      }
    }
    model
        .actualIds()
        .forEach(
            (party, id) -> {
              if (model.asked().contains(id)) {
                needed.add(party);
              }
            });
    return !parts.isEmpty() && parts.keySet().containsAll(needed);
  }

  private Inputs.Input sum() {
    Rational sum = Rational.sum(parts.values().stream().map(Inputs.Input::value).toList());
    List<Source> sources = parts.values().stream().map(Inputs.Input::source).distinct().toList();
    Source source =
        sources.size() == 1
            ? sources.get(0)
            : Source.ledger(
                StandardLabel.COSTS_OF.with(
                    parts.keySet().stream().map(PartyId::value).collect(Collectors.joining(", "))));
    return new Inputs.Input(sum, Unit.MONEY, source);
  }
}
