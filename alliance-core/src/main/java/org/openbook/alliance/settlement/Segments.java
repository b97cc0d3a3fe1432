package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.term.ContractPeriod;

/**
 * The terms of a period of which each segment has its own: one model whose lines add up what the
 * segments come to.
 *
 * <p>By days, a segment comes to its part of what its terms make of all the period; by facts, to
 * what its terms make of the facts of its days. A line is rounded once. Its parties share what the
 * segments come to, each as the terms of the segment say.
 */
final class Segments {
  /** How the facts of the period come to the segments. */
  enum Facts {
    /** Each segment has its days' part of what its terms make of the facts of the period. */
    OF_THE_PERIOD,
    /** Each segment has facts of its own, under ids that end with its number. */
    OF_EACH
  }

  /**
   * Days under the terms of one model.
   *
   * @param model the terms
   * @param days the days
   * @param number which of the period it is, from 1
   */
  record Segment(CommercialModel model, ContractPeriod days, int number) {
    /** What the segment calls a fact of its own. */
    QuantityId own(QuantityId id) {
      return QuantityId.of(id.value() + ".part-" + number);
    }

    Label label(Label of) {
      return StandardLabel.OF_DAYS.of(of, days.start().toString(), days.endInclusive().toString());
    }

    private Optional<Line> line(LineId id) {
      return model.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }
  }

  private final ContractPeriod period;
  private final List<Segment> segments;
  private final Facts facts;
  private final Segment last;
  private final Map<Segment, UnaryOperator<Formula>> rewriting = new LinkedHashMap<>();

  Segments(List<Segment> segments, Facts facts) {
    this.segments = segments;
    this.facts = facts;
    this.last = segments.get(segments.size() - 1);
    this.period = ContractPeriod.of(segments.get(0).days().start(), last.days().endInclusive());
    segments.forEach(
        segment -> rewriting.put(segment, Calculation.rewriting(part -> own(part, segment))));
  }

  // The nouns of a version say nothing of terms that are put together of several.
  private Formula own(Formula part, Segment segment) {
    Node node = part.node();
    if (node instanceof Node.Named named && named.noun().isPresent()) {
      return Formula.of(
          new Node.Named(
              named.of(),
              named.label(),
              named.clause(),
              named.source(),
              named.meaning(),
              Optional.empty()));
    }
    if (facts == Facts.OF_THE_PERIOD) {
      return part;
    }
    if (node instanceof Node.Quantity fact) {
      return Formula.quantity(segment.own(fact.id()), fact.unit(), segment.label(fact.label()));
    }
    return node instanceof Condition.Present asked
        ? Formula.present(segment.own(asked.id()))
        : part;
  }

  private Formula own(Segment segment, Formula formula) {
    return requireNonNull(rewriting.get(segment)).apply(formula);
  }

  // ---- the model ----

  /** The terms of the period. */
  CommercialModel model() {
    requireAlike();
    CommercialModel.Builder model =
        CommercialModel.builder()
            .provision(last.model().provision())
            .currency(last.model().currency())
            .alliance(alliance())
            .basis(last.model().basis())
            .partOfPeriod(PartOfPeriod.WHOLE_PERIOD)
            .addAllLines(lines());
    last.model().scorecard().ifPresent(model::scorecard);
    last.model().payment().ifPresent(model::payment);
    last.model().workAllocation().ifPresent(model::workAllocation);
    last.model().factsMayState().forEach(model::addFactsMayState);
    reported().forEach(model::addReported);
    return model.build();
  }

  private void requireAlike() {
    Faults faults = Faults.in(() -> "terms of the segments of %s".formatted(period));
    for (Segment segment : segments) {
      faults.require(
          segment.model().factsMayState().equals(last.model().factsMayState()),
          () ->
              "facts of %s may state %s and those of %s %s; they must state the same"
                  .formatted(
                      segment.days(),
                      segment.model().factsMayState(),
                      last.days(),
                      last.model().factsMayState()));
      faults.require(
          segment.model().basis().equals(last.model().basis()),
          () ->
              "those of %s compare %s and those of %s %s; they must compare the same"
                  .formatted(
                      segment.days(), segment.model().basis(), last.days(), last.model().basis()));
      segment
          .model()
          .indicators()
          .forEach(
              (id, indicator) ->
                  faults.require(
                      facts == Facts.OF_EACH || last.model().indicators().containsKey(id),
                      () ->
                          "those of %s measure indicator '%s' and those of %s do not; the facts must be given by segment"
                              .formatted(segment.days(), id, last.days())));
    }
    faults.throwIfAny();
  }

  private Alliance alliance() {
    Alliance.Builder alliance = Alliance.builder();
    Set<PartyId> known = new LinkedHashSet<>();
    alliance.addAllParties(last.model().alliance().parties());
    alliance.addAllMemberships(last.model().alliance().memberships());
    last.model().alliance().parties().forEach(party -> known.add(party.id()));
    for (Segment segment : segments) {
      segment.model().alliance().parties().stream()
          .filter(party -> known.add(party.id()))
          .forEach(
              party -> {
                alliance.addParties(party);
                memberships(segment, party.id()).forEach(alliance::addMemberships);
              });
    }
    return alliance.build();
  }

  // Who is no party of the last terms is bound until the end of the last segment that names it.
  private Stream<Membership> memberships(Segment first, PartyId party) {
    LocalDate end =
        segments.stream()
            .filter(segment -> segment.model().alliance().contains(party))
            .reduce(first, (one, other) -> other)
            .days()
            .endInclusive();
    return first.model().alliance().memberships().stream()
        .filter(one -> one.party().equals(party) && !one.from().isAfter(end))
        .map(
            one -> one.until().filter(day -> day.isBefore(end)).isPresent() ? one : one.until(end));
  }

  private List<Formula> reported() {
    if (facts == Facts.OF_THE_PERIOD) {
      return last.model().reported().stream().map(figure -> own(last, figure)).toList();
    }
    List<Formula> reported = new ArrayList<>();
    for (Segment segment : segments) {
      for (Formula figure : segment.model().reported()) {
        Formula own = own(segment, figure);
        reported.add(own.label().map(label -> own.named(segment.label(label))).orElse(own));
      }
    }
    return reported;
  }

  // ---- lines ----

  private List<Line> lines() {
    Map<LineId, Line> lines = new LinkedHashMap<>();
    last.model().lines().forEach(line -> lines.put(line.id(), line));
    segments.forEach(
        segment -> segment.model().lines().forEach(line -> lines.putIfAbsent(line.id(), line)));
    return lines.values().stream().map(this::line).toList();
  }

  private Line line(Line usual) {
    Formula amount = amount(usual.id(), Line::amount, usual.amount());
    Line.Builder line =
        Line.builder()
            .id(usual.id())
            .kind(usual.kind())
            .amount(amount)
            .payers(new SegmentShares(this, usual, Line::payers).shared())
            .payees(new SegmentShares(this, usual, Line::payees).shared());
    usual.rounding().ifPresent(line::rounding);
    usual.retention().ifPresent(rate -> line.retention(rate.over(part -> own(last, part))));
    usual.belowZero().ifPresent(line::belowZero);
    usual
        .onAccount()
        .ifPresent(
            formula ->
                line.onAccount(
                    amount(usual.id(), one -> one.onAccount().orElse(nothing()), formula)));
    return line.build();
  }

  private static Formula nothing() {
    return Formula.money(Rational.ZERO);
  }

  /** What a line comes to, under the name that it has. */
  private Formula amount(LineId id, Function<Line, Formula> of, Formula usual) {
    List<Formula> parts = parts(id, of);
    Formula sum = isSame(id, of) ? own(last, of.apply(last.line(id).orElseThrow())) : sum(parts);
    return isSame(id, of)
        ? sum
        : Formula.of(
            new Node.Named(
                sum,
                usual.label().orElseThrow(),
                usual.clause(),
                usual.source(),
                usual.meaning(),
                Optional.empty()));
  }

  private static Formula sum(List<Formula> parts) {
    return parts.size() == 1 ? parts.get(0) : Formula.sum(parts);
  }

  /** Whether every segment has the line, and all make the same of the facts of the period. */
  boolean isSame(LineId id, Function<Line, Formula> of) {
    return facts == Facts.OF_THE_PERIOD
        && segments.stream()
                .map(segment -> segment.line(id).map(of))
                .distinct()
                .filter(Optional::isPresent)
                .count()
            == 1
        && segments.stream().allMatch(segment -> segment.line(id).isPresent());
  }

  private List<Formula> parts(LineId id, Function<Line, Formula> of) {
    return segments.stream()
        .flatMap(segment -> segment.line(id).map(of).map(any -> part(segment, any)).stream())
        .toList();
  }

  /** What a segment comes to of what its terms say. */
  Formula part(Segment segment, Formula amount) {
    Formula own = own(segment, amount);
    Formula part =
        facts == Facts.OF_EACH
            ? own
            : own.times(new Presence.Span(segment.days(), Set.of()).partOf(period));
    return amount.label().map(label -> part.named(segment.label(label))).orElse(part);
  }

  // ---- what sharing needs ----

  /** What the line comes to in all segments. */
  Formula sum(LineId id) {
    return sum(parts(id, Line::amount));
  }

  /** What the party is called. */
  Label name(PartyId party) {
    return segments.stream()
        .filter(segment -> segment.model().alliance().contains(party))
        .reduce((one, other) -> other)
        .orElseThrow()
        .model()
        .alliance()
        .party(party)
        .name();
  }

  List<Segment> all() {
    return segments;
  }

  ContractPeriod period() {
    return period;
  }

  Optional<Line> line(Segment segment, LineId id) {
    return segment.line(id);
  }

  Distribution own(Segment segment, Distribution by) {
    return by.over(weight -> own(segment, weight));
  }
}
