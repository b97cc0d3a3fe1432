package org.openbook.alliance.settlement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.Segments.Segment;
import org.openbook.alliance.term.ContractPeriod;

/** Who pays or is paid what the segments of a period come to. */
final class SegmentShares {
  private final Segments segments;
  private final Line line;
  private final Function<Line, Distribution> side;

  SegmentShares(Segments segments, Line usual, Function<Line, Distribution> side) {
    this.segments = segments;
    this.line = usual;
    this.side = side;
  }

  Distribution shared() {
    requireRules();
    Distribution usual = side.apply(line);
    Segment last = segments.all().get(segments.all().size() - 1);
    if (isAlways(usual)) {
      return segments.own(last, usual);
    }
    List<Distribution.Part> parts = new ArrayList<>();
    for (PartyId party : parties()) {
      weight(party).ifPresent(weight -> parts.add(new Distribution.Part(party, weight)));
    }
    return usual
        .remainderHolder()
        .map(holder -> Distribution.by(parts).withRemainder(usual.remainder(), holder))
        .orElseGet(() -> Distribution.by(parts).withRemainder(usual.remainder()));
  }

  // One proportion on all days, which no facts of a segment move.
  private boolean isAlways(Distribution usual) {
    return segments.all().stream()
            .allMatch(segment -> in(segment).map(side).filter(usual::equals).isPresent())
        && (usual.parts().size() == 1
            || segments.isSame(line.id(), Line::amount)
            || usual.fixed().isPresent())
        && segments.all().stream()
            .allMatch(segment -> usual.parties().stream().allMatch(presence(segment)::isWhole));
  }

  private Optional<Line> in(Segment segment) {
    return segments.line(segment, line.id());
  }

  private Set<PartyId> parties() {
    Set<PartyId> parties = new LinkedHashSet<>(side.apply(line).parties());
    segments
        .all()
        .forEach(
            segment -> in(segment).ifPresent(own -> parties.addAll(side.apply(own).parties())));
    return parties;
  }

  // ---- weights ----

  private Optional<Formula> weight(PartyId party) {
    boolean isByDays = segments.isSame(line.id(), Line::amount);
    List<Formula> weights = new ArrayList<>();
    for (Segment segment : segments.all()) {
      in(segment)
          .flatMap(own -> share(segment, own, party))
          .map(share -> of(segment, isByDays).times(share))
          .ifPresent(weights::add);
    }
    if (weights.isEmpty()) {
      return Optional.empty();
    }
    Formula weight = weights.size() == 1 ? weights.get(0) : Formula.sum(weights);
    return Optional.of(
        (isByDays || !line.mayBeBelowZero() ? weight : ofEitherSign(weight))
            .named(
                (isByDays ? StandardLabel.SHARE_OF_THE_DAYS : StandardLabel.PART_OF_THE_AMOUNT)
                    .of(segments.name(party))));
  }

  private Formula of(Segment segment, boolean isByDays) {
    return isByDays
        ? new Presence.Span(segment.days(), Set.of()).partOf(segments.period())
        : segments.part(segment, in(segment).orElseThrow().amount());
  }

  private Optional<Formula> share(Segment segment, Line own, PartyId party) {
    Distribution by = segments.own(segment, side.apply(own));
    List<Formula> shares = new DayShares(by, presence(segment)).of(party);
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(shares.size() == 1 ? shares.get(0) : Formula.sum(shares));
  }

  // Of an amount that is paid back each has the part that it has of one that is paid.
  private Formula ofEitherSign(Formula weight) {
    Formula zero = Formula.constant(Rational.ZERO, weight.unit());
    Formula all = segments.sum(line.id());
    return Formula.choice(all.compared(Condition.Relation.LESS, zero), zero.minus(weight), weight);
  }

  // ---- presence ----

  private Presence presence(Segment segment) {
    Presence own = Presence.of(segment.model(), segment.days());
    return rule(segment).filter(PartOfPeriod.WHOLE_PERIOD::equals).isPresent()
        ? own.asIfWhole(Presence.of(segment.model(), segments.period()))
        : own;
  }

  private Optional<PartOfPeriod> rule(Segment segment) {
    return in(segment).flatMap(Line::partOfPeriod).or(segment.model()::partOfPeriod);
  }

  private void requireRules() {
    Faults faults = Faults.in(() -> "terms of the segments of %s".formatted(segments.period()));
    for (Segment segment : segments.all()) {
      ContractPeriod days = segment.days();
      Presence presence = Presence.of(segment.model(), days);
      if (rule(segment).isEmpty() && in(segment).isPresent()) {
        side.apply(in(segment).get()).parties().stream()
            .filter(party -> !presence.isWhole(party))
            .forEach(party -> faults.add(Sharing.question(party, line, presence)));
      }
    }
    faults.throwIfAny();
  }
}
