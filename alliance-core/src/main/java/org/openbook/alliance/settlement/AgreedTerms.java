package org.openbook.alliance.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.Agreement.InsidePeriod;
import org.openbook.alliance.settlement.Agreement.Version;
import org.openbook.alliance.settlement.Segments.Segment;
import org.openbook.alliance.term.ContractPeriod;

/** On which terms of an agreement a period is settled, also where they are amended inside it. */
final class AgreedTerms {
  private final Agreement agreement;
  private final ContractPeriod period;
  private final List<Version> versions;

  /**
   * The terms of a period.
   *
   * @throws IllegalArgumentException if the period leaves the term
   */
  AgreedTerms(Agreement agreement, ContractPeriod period) {
    agreement.inForce(period.start());
    agreement.inForce(period.endInclusive());
    this.agreement = agreement;
    this.period = period;
    this.versions = effective();
  }

  // What works back to the start of the period leaves nothing of the versions before.
  private List<Version> effective() {
    List<Version> effective = new ArrayList<>();
    for (Version version : agreement.versions()) {
      if (version.inForce().overlaps(period)) {
        if (version.insidePeriod().filter(InsidePeriod.BACK_TO_START::equals).isPresent()) {
          effective.clear();
        }
        effective.add(version);
      }
    }
    return effective;
  }

  // ---- on the facts of the period ----

  /**
   * The terms on which the facts of the whole period are settled.
   *
   * @throws IllegalArgumentException with what must be said or given for it
   */
  CommercialModel ofPeriod() {
    Faults faults = Faults.in(() -> "agreement '%s'".formatted(agreement.label()));
    for (Version version : versions.subList(1, versions.size())) {
      if (version.insidePeriod().isEmpty()) {
        faults.add(
            "a version starts inside period %s on %s; how must be said by its 'insidePeriod': back-to-start, by-days or by-facts, or name the version to settle on"
                .formatted(period, version.inForce().start()));
      } else if (version.insidePeriod().get() == InsidePeriod.BY_FACTS) {
        faults.add(
            "the version from %s is settled by facts of each part; period %s must be settled on facts of %s"
                .formatted(version.inForce().start(), period, days()));
      }
    }
    faults.throwIfAny();
    return versions.size() == 1
        ? on(versions.get(0))
        : new Segments(segments(), Segments.Facts.OF_THE_PERIOD).model();
  }

  private List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (Version version : versions) {
      segments.add(new Segment(on(version), days(version), segments.size() + 1));
    }
    return segments;
  }

  private ContractPeriod days(Version version) {
    boolean isFirst = version.equals(versions.get(0));
    LocalDate start = isFirst ? period.start() : version.inForce().start();
    LocalDate end = version.inForce().endInclusive();
    return ContractPeriod.of(
        start, end.isBefore(period.endInclusive()) ? end : period.endInclusive());
  }

  /** The terms of a version, of whose parties each is bound when the version binds it. */
  CommercialModel on(Version version) {
    CommercialModel model = version.model();
    List<Membership> memberships =
        model.alliance().memberships().stream()
            .flatMap(one -> bound(one, Optional.ofNullable(version.bindingFrom().get(one.party()))))
            .toList();
    return memberships.equals(model.alliance().memberships())
        ? model
        : ((ImmutableCommercialModel) model)
            .withAlliance(
                Alliance.builder()
                    .addAllParties(model.alliance().parties())
                    .addAllMemberships(memberships)
                    .build());
  }

  private Stream<Membership> bound(Membership one, Optional<LocalDate> binding) {
    Optional<LocalDate> later =
        binding.filter(day -> day.isAfter(period.start()) && day.isAfter(one.from()));
    if (later.isEmpty()) {
      return Stream.of(one);
    }
    boolean isOver = one.until().filter(last -> last.isBefore(later.get())).isPresent();
    return isOver
        ? Stream.empty()
        : Stream.of(new Membership(one.party(), one.role(), later.get(), one.until()));
  }

  // ---- on facts of each part ----

  /**
   * The parts that have facts of their own: days of one version on which nobody joins or leaves.
   */
  private List<Segment> parts() {
    List<Segment> parts = new ArrayList<>();
    for (Segment segment : segments()) {
      TreeSet<LocalDate> starts = new TreeSet<>();
      starts.add(segment.days().start());
      if (isFromFirstDay(segment.model())) {
        Presence.of(segment.model(), segment.days()).spans().stream()
            .map(span -> span.days().start())
            .forEach(starts::add);
      }
      for (LocalDate start : starts) {
        LocalDate next = starts.higher(start);
        LocalDate end = next == null ? segment.days().endInclusive() : next.minusDays(1);
        parts.add(new Segment(segment.model(), ContractPeriod.of(start, end), parts.size() + 1));
      }
    }
    return parts;
  }

  private static boolean isFromFirstDay(CommercialModel model) {
    return model.lines().stream()
        .anyMatch(
            line ->
                line.partOfPeriod()
                    .or(model::partOfPeriod)
                    .filter(PartOfPeriod.FROM_FIRST_DAY::equals)
                    .isPresent());
  }

  private List<ContractPeriod> days() {
    return parts().stream().map(Segment::days).toList();
  }

  /** The settlement of the period on facts of each of its parts. */
  Settlement settle(List<PeriodFacts> facts, Stage stage, Settlement.Title title) {
    List<Segment> parts = parts();
    requireParts(facts);
    PeriodFacts.Builder all = PeriodFacts.builder().period(period);
    Faults faults = Faults.in(() -> "agreement '%s'".formatted(agreement.label()));
    for (int k = 0; k < parts.size(); k++) {
      Segment part = parts.get(k);
      PeriodFacts own = agreement.calendar().withDays(facts.get(k), stage, part.model(), agreement);
      Settlement alone = part.model().settle(own, stage, title);
      faults.require(
          !alone.isProvisional(),
          () ->
              "part %s is provisional; everything of each part must be known"
                  .formatted(part.days()));
      for (var given : alone.inputs().asMap().entrySet()) {
        Inputs.Input fact = given.getValue();
        all.putOthers(part.own(given.getKey()), fact);
      }
    }
    faults.throwIfAny();
    return byFacts().settle(all.build(), stage, title);
  }

  private CommercialModel byFacts() {
    return new Segments(parts(), Segments.Facts.OF_EACH).model();
  }

  private void requireParts(List<PeriodFacts> facts) {
    Faults faults = Faults.in(() -> "agreement '%s'".formatted(agreement.label()));
    List<ContractPeriod> given = facts.stream().map(PeriodFacts::period).toList();
    faults.require(
        given.equals(days()),
        () ->
            "facts are of %s; period %s must be settled on facts of %s"
                .formatted(given, period, days()));
    for (Version version : versions.subList(1, versions.size())) {
      faults.require(
          version.insidePeriod().filter(InsidePeriod.BY_FACTS::equals).isPresent(),
          () ->
              "the version from %s starts inside period %s; its 'insidePeriod' must be by-facts"
                  .formatted(version.inForce().start(), period));
    }
    faults.throwIfAny();
  }

  // ---- what was settled ----

  /** The terms of a digest, however they are put together for the period. */
  Optional<CommercialModel> find(Digest terms) {
    Stream<Supplier<CommercialModel>> own =
        agreement.versions().stream()
            .filter(version -> version.inForce().overlaps(period))
            .map(version -> () -> on(version));
    return Stream.concat(own, Stream.of(this::ofPeriod, this::byFacts))
        .flatMap(AgreedTerms::made)
        .filter(model -> model.digest().equals(terms))
        .findFirst();
  }

  private static Stream<CommercialModel> made(Supplier<CommercialModel> model) {
    try {
      return Stream.of(model.get());
    } catch (IllegalArgumentException notSettledSo) {
      return Stream.empty();
    }
  }
}
