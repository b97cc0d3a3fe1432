package org.openbook.alliance.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Who is bound on which days of a period: the period in spans, on each of which nobody joins or
 * leaves.
 *
 * @param spans in order and without a gap
 */
record Presence(List<Span> spans) {
  /**
   * Days on all of which the same parties are bound.
   *
   * @param days the days
   * @param bound the parties
   */
  record Span(ContractPeriod days, Set<PartyId> bound) {
    /** The part of the period that its days are; unit RATIO. Worked number: 184 of 365 days. */
    Formula partOf(ContractPeriod period) {
      return count(days).dividedBy(count(period));
    }
  }

  private static Formula count(ContractPeriod days) {
    return Formula.constant(Rational.of(days.days()), Unit.COUNT)
        .named(
            StandardLabel.DAYS_FROM_TO.with(
                days.start().toString(), days.endInclusive().toString()));
  }

  /** Who is bound by a model on the days of a period. */
  static Presence of(CommercialModel model, ContractPeriod period) {
    return of(
        model.alliance().memberships(),
        period,
        (party, day) -> model.alliance().isBound(party, day));
  }

  /** Who is bound, where a test says it that changes on days of these memberships only. */
  static Presence of(
      Collection<Membership> memberships,
      ContractPeriod period,
      BiPredicate<PartyId, LocalDate> isBound) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    starts.add(period.start());
    memberships.stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(one.from()), one.until().map(last -> last.plusDays(1)).stream()))
        .filter(period::contains)
        .forEach(starts::add);
    List<PartyId> parties = memberships.stream().map(Membership::party).distinct().toList();
    List<Span> spans = new ArrayList<>();
    for (LocalDate start : starts) {
      LocalDate next = starts.higher(start);
      LocalDate end = next == null ? period.endInclusive() : next.minusDays(1);
      Set<PartyId> bound =
          Set.copyOf(parties.stream().filter(party -> isBound.test(party, start)).toList());
      spans.add(new Span(ContractPeriod.of(start, end), bound));
    }
    return new Presence(List.copyOf(spans));
  }

  /** All its days. */
  ContractPeriod period() {
    return ContractPeriod.of(
        spans.get(0).days().start(), spans.get(spans.size() - 1).days().endInclusive());
  }

  /** Whether the party is bound on every day. */
  boolean isWhole(PartyId party) {
    return spans.stream().allMatch(span -> span.bound().contains(party));
  }

  /** Whether the party is bound on some day. */
  boolean isSomeDay(PartyId party) {
    return spans.stream().anyMatch(span -> span.bound().contains(party));
  }

  /** The same days with everybody bound on all of them who is so on some day of a period. */
  Presence asIfWhole(Presence ofPeriod) {
    Set<PartyId> bound =
        ofPeriod.spans().stream()
            .flatMap(span -> span.bound().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Presence(List.of(new Span(period(), bound)));
  }

  /** The spans, as messages tell them. */
  String told() {
    return String.join(", ", spans.stream().map(span -> span.days().toString()).toList());
  }

  /** The days on which the party is bound, as messages tell them. */
  String days(PartyId party) {
    return String.join(
        ", ",
        spans.stream()
            .filter(span -> span.bound().contains(party))
            .map(span -> span.days().toString())
            .toList());
  }
}
