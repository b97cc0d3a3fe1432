package org.openbook.alliance.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.Settlement;

/**
 * Compares every value that an indicator may measure with leaving it without a value, where the
 * terms settle that too: who gains by not measuring will not measure.
 */
final class NotMeasuring {
  private static final Rational TWO = Rational.of(2);

  private final Payouts payouts;
  private final Findings findings;
  private final Verdicts verdicts;

  NotMeasuring(Payouts payouts, Findings findings, Verdicts verdicts) {
    this.payouts = payouts;
    this.findings = findings;
    this.verdicts = verdicts;
  }

  void run() {
    payouts.measured().ifPresent(this::run);
  }

  /** Where parties gain by not measuring, how much one of them at most, and who they are. */
  private record Gain(Stretch where, Optional<Enclosure> most, List<Label> parties) {
    Gain and(Gain other) {
      boolean isMore =
          most.isEmpty()
              || other.most.filter(size -> !size.high().isMoreThan(most.get().high())).isPresent();
      return new Gain(
          where,
          isMore ? most : other.most,
          Stream.concat(parties.stream(), other.parties.stream()).toList());
    }

    String names() {
      return String.join(", ", parties.stream().map(party -> "'" + party + "'").toList());
    }
  }

  private void run(KeyResultIndicator indicator) {
    verdicts.checked(Kind.NOT_MEASURING);
    Payouts left = Payouts.without(payouts.situation(), payouts.axis());
    Map<Stretch, Gain> gains = new LinkedHashMap<>();
    for (PartyId party : payouts.performers().all()) {
      compare(payouts.part(party), left.part(party))
          .forEach(gain -> gains.merge(gain.where(), gain, Gain::and));
    }
    gains.values().forEach(gain -> tell(indicator, gain));
  }

  private List<Gain> compare(PayoutCurve measured, PayoutCurve left) {
    if (!(left.values().between().get(0) instanceof Value.Known paid)) {
      // What is refused pays nobody more.
      if (isUndecided(left.values().between().get(0))) {
        verdicts.unknown(Kind.NOT_MEASURING);
      }
      return List.of();
    }
    Piecewise less =
        Weaving.weave(
            -1, Truths.comparison(Relation.LESS), List.of(measured.values(), left.values()));
    if (!Stretch.where(less, NotMeasuring::isUndecided).isEmpty()) {
      verdicts.unknown(Kind.NOT_MEASURING);
    }
    return Stretch.where(less, Value.TRUE::equals).stream()
        .map(where -> new Gain(where, gain(measured, paid, where), List.of(measured.label())))
        .filter(gain -> isMoreThanRounding(gain, measured.slack()))
        .toList();
  }

  private static Optional<Enclosure> gain(PayoutCurve measured, Value.Known paid, Stretch where) {
    return Extremes.of(measured.values(), where)
        .map(least -> Enclosure.of(paid.number().minus(least.low())).widened(paid.radius()));
  }

  // On both sides of the comparison rounding may move what is paid.
  private boolean isMoreThanRounding(Gain gain, Rational slack) {
    boolean isMore =
        gain.most().filter(most -> !most.high().isMoreThan(slack.times(TWO))).isEmpty();
    if (!isMore) {
      verdicts.unknown(Kind.NOT_MEASURING);
    }
    return isMore;
  }

  private static boolean isUndecided(Value truth) {
    return truth.equals(Value.EITHER)
        || (truth instanceof Value.Nothing nothing && nothing.lack() == Value.Lack.UNKNOWN);
  }

  private void tell(KeyResultIndicator indicator, Gain gain) {
    Stretch where = gain.where();
    findings.add(
        Finding.of(Kind.NOT_MEASURING, Severity.WARNING)
            .subject(String.join(", ", gain.parties().stream().map(Label::toString).toList()))
            .quantity(payouts.axis().id())
            .from(where.from().enclosure())
            .to(where.to().enclosure())
            .amount(gain.most())
            .addCauses(
                new Cause(
                    indicator.provision().label(), Optional.of(indicator.provision().clause())))
            .witness(witness(indicator, where))
            .message(
                "%s %s paid more if '%s' is not measured than if it is measured %s"
                    .formatted(
                        gain.names(),
                        gain.parties().size() == 1 ? "is" : "are",
                        indicator.id(),
                        where))
            .build(),
        verdicts);
  }

  // The value of the facts shows it best, if it is one of those.
  private Optional<Witness> witness(KeyResultIndicator indicator, Stretch where) {
    Rational shown =
        payouts
            .situation()
            .inputs()
            .find(payouts.axis().id())
            .map(fact -> fact.value())
            .filter(now -> isInside(now, where))
            .orElseGet(where::middle);
    Optional<Settlement> left = payouts.situation().settledWithout(indicator);
    return payouts.settledAt(shown).flatMap(one -> left.map(other -> Witness.of(one, other)));
  }

  private static boolean isInside(Rational number, Stretch where) {
    Place place = Place.of(number);
    return where.from().compareTo(place) < 0 && place.compareTo(where.to()) < 0;
  }
}
