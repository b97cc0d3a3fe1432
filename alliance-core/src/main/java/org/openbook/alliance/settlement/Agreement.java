package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.time.AgreedDays;

/**
 * An alliance agreement over its whole term: the versions of its commercial model, each in force on
 * days of its own, the contract periods of the term, and the target cost of each.
 *
 * <p>Not one model: an amendment adds a version and leaves the earlier ones, so that an earlier
 * settlement can be made again. A period is settled on the version that is in force through all of
 * it, or on the one that the parties name; the settlement pins the version by its digest.
 *
 * <p>Facts that give no target are settled on the agreement's: that of the very period; of a part
 * of a contract period, unless it is final, that of the contract period, if the terms ask for one.
 * Interim it is then compared up to the tranche that ends with the part. The settlement's facts
 * then contain it and their digest pins it, so that a later event of the ledger changes no
 * settlement that was issued. Facts with a target of their own keep it if it is the agreement's, as
 * it was or with later events; another one is refused.
 */
@Value.Immutable
public abstract class Agreement {
  /** Its label, term, contract periods, target costs and versions. */
  public static final Form<Agreement> FORM = AgreementForm.FORM;

  Agreement() {}

  /**
   * A version of the terms.
   *
   * @param inForce the days on which it is in force
   * @param model the terms
   * @param bindingFrom the first day on which it binds a party, where that is not the first day on
   *     which it is in force
   * @param insidePeriod how a period is settled inside which it starts; unless said, none is
   */
  public record Version(
      ContractPeriod inForce,
      CommercialModel model,
      Map<PartyId, LocalDate> bindingFrom,
      Optional<InsidePeriod> insidePeriod) {
    /** The days in force, the binding days that are later, the model, and how it starts. */
    public static final ObjectForm<Version> FORM =
        ObjectForm.of(
            "",
            (inForce, binding, inside, model) -> new Version(inForce, model, binding, inside),
            Member.required("inForce", ContractPeriod.FORM, Version::inForce),
            Member.<Version, Map<PartyId, LocalDate>>optional(
                    "bindingFrom",
                    Forms.entries(PartyId::of, PartyId::value, Scalars.DATE),
                    Version::bindingFrom,
                    Map.of())
                .described("The day from which it binds a party, where that is a later one."),
            Member.<Version, InsidePeriod>optional(
                    "insidePeriod", Forms.word(InsidePeriod.values()), Version::insidePeriod)
                .described("How a period is settled inside which it starts."),
            Member.required("model", CommercialModel.FORM, Version::model));

    /** Refuses a binding day of an unknown party or before the days in force. */
    public Version {
      requireNonNull(inForce, "inForce");
      requireNonNull(model, "model");
      requireNonNull(insidePeriod, "insidePeriod");
      bindingFrom = ImmutableMap.copyOf(bindingFrom);
      Faults faults = Faults.in(() -> "version in force %s".formatted(inForce));
      bindingFrom.forEach(
          (party, day) -> {
            faults.require(model.alliance().contains(party), () -> model.alliance().unknown(party));
            faults.require(
                !day.isBefore(inForce.start()),
                () ->
                    "it binds '%s' from %s; it binds from a day on which it is in force"
                        .formatted(party, day));
          });
      faults.throwIfAny();
    }

    /** A version that binds every party from its first day. */
    public static Version of(ContractPeriod inForce, CommercialModel model) {
      return new Version(inForce, model, Map.of(), Optional.empty());
    }

    /** This version, and how a period is settled inside which it starts. */
    public Version starting(InsidePeriod how) {
      return new Version(inForce, model, bindingFrom, Optional.of(how));
    }

    /** This version, binding a party from a later day. */
    public Version binding(PartyId party, LocalDate from) {
      return new Version(
          inForce,
          model,
          ImmutableMap.<PartyId, LocalDate>builder()
              .putAll(bindingFrom)
              .put(party, from)
              .buildKeepingLast(),
          insidePeriod);
    }

    /** {@code 2018-04-01/2021-12-31: Commercial model}. */
    @Override
    public String toString() {
      return inForce + ": " + model.provision().label();
    }
  }

  /** How a period is settled inside which a version starts. */
  public enum InsidePeriod {
    /** On the version alone, as if it had been in force from the first day of the period. */
    BACK_TO_START,
    /**
     * In segments by days: what the terms of each segment make of the facts of the period counts
     * for the part of the period that its days are. Worked number: fees of 365 000 before and 730
     * 000 from 1 July are 181 000 + 368 000.
     */
    BY_DAYS,
    /** In segments by facts: those of each segment are given, and add up. */
    BY_FACTS
  }

  /** An agreement of one model that is in force through all its term and binds everybody. */
  public static Agreement of(Label label, ContractPeriod term, CommercialModel model) {
    return builder().label(label).term(term).addVersions(Version.of(term, model)).build();
  }

  /** A builder; label, term and at least one version are mandatory. */
  public static Builder builder() {
    return ImmutableAgreement.builder();
  }

  /** What the agreement is called. */
  public abstract Label label();

  /** The contract term. */
  public abstract ContractPeriod term();

  /** The versions, day after day from the first of the term to its last. */
  public abstract List<Version> versions();

  /**
   * The contract periods of the term, in order and without overlap; none if none were agreed. With
   * periods agreed, what is settled lies inside one of them.
   */
  public abstract List<ContractPeriod> periods();

  /** The target costs of contract periods, at most one of each. */
  public abstract List<TargetCost> targets();

  /** The model that is in force through all the term and binds everybody from its first day. */
  Optional<CommercialModel> onlyModel() {
    Version first = versions().get(0);
    return versions().size() == 1 && first.bindingFrom().isEmpty()
        ? Optional.of(first.model())
        : Optional.empty();
  }

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "agreement '%s'".formatted(label()));
    faults.require(!versions().isEmpty(), () -> "it has no version; it has at least one");
    Periods.checkVersions(versions(), term(), faults);
    calendar().checkPeriods(term(), faults);
    faults.throwIfAny();
    calendar().checkTargets(versions().get(0).model().currency(), faults);
    faults.throwIfAny();
  }

  Periods calendar() {
    return new Periods(periods(), targets());
  }

  /** The contract period around a period, the term where none was agreed; and the term. */
  public AgreedDays daysAround(ContractPeriod period) {
    return calendar().daysAround(requireNonNull(period, "period"), term());
  }

  /**
   * The model that is in force on a day.
   *
   * @throws IllegalArgumentException if the day is outside the term
   */
  public CommercialModel inForce(LocalDate day) {
    return version(day).model();
  }

  private Version version(LocalDate day) {
    return versions().stream()
        .filter(version -> version.inForce().contains(day))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "day is %s; the term of agreement '%s' is %s".formatted(day, label(), term())));
  }

  // ---- over time ----

  /**
   * This agreement with other terms until the end of its term; the versions before stay as they
   * are, the last of them until the day before. Whom that one was to bind later, it never binds.
   *
   * @throws IllegalArgumentException if the last version is not in force on the day before, or the
   *     new one not until the end of the term
   */
  public Agreement amended(Version version) {
    Version last = versions().get(versions().size() - 1);
    LocalDate before = version.inForce().start().minusDays(1);
    if (!last.inForce().contains(before)) {
      throw new IllegalArgumentException(
          "agreement '%s' is amended from %s; it is amended after %s, when its last version begins"
              .formatted(label(), version.inForce().start(), last.inForce().start()));
    }
    ContractPeriod days = ContractPeriod.of(last.inForce().start(), before);
    List<Version> amended = new ArrayList<>(versions().subList(0, versions().size() - 1));
    amended.add(new Version(days, last.model(), last.bindingFrom(), last.insidePeriod()));
    amended.add(version);
    return ((ImmutableAgreement) this).withVersions(amended);
  }

  /** This agreement with the target cost of a contract period, in place of the one it had. */
  public Agreement withTarget(TargetCost target) {
    List<TargetCost> others =
        targets().stream().filter(t -> !t.period().equals(target.period())).toList();
    return ((ImmutableAgreement) this)
        .withTargets(
            Stream.concat(others.stream(), Stream.of(target))
                .sorted(Comparator.comparing(t -> t.period().start()))
                .toList());
  }

  // ---- settling ----

  /**
   * The interim settlement of a period on the version in force.
   *
   * @throws IllegalArgumentException as {@link #settle(PeriodFacts, Stage)}
   */
  public Settlement settle(PeriodFacts facts) {
    return settle(facts, Stage.INTERIM);
  }

  /**
   * The settlement of a period on the terms in force: on one version, or on several by days.
   *
   * @throws IllegalArgumentException if the period leaves the term or lies in no one contract
   *     period, if a version starts inside it and does not say how it is settled, or by facts of
   *     each part, if the version does not bind everybody by the end of the period, or for what
   *     {@link CommercialModel#settle} refuses
   */
  public Settlement settle(PeriodFacts facts, Stage stage) {
    AgreedTerms terms = terms(facts.period());
    return settle(facts, stage, version(facts.period().endInclusive()), terms.ofPeriod());
  }

  /**
   * The settlement of a period on the facts of each of its parts: days of one version on which no
   * party joins or leaves. What the parts come to adds up.
   *
   * @throws IllegalArgumentException if the facts are not those of its parts, in their order, or
   *     for what settling one of them refuses
   */
  public Settlement settle(List<PeriodFacts> parts, Stage stage) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("facts of no part are given; they must be of each");
    }
    ContractPeriod period =
        ContractPeriod.of(
            parts.get(0).period().start(), parts.get(parts.size() - 1).period().endInclusive());
    AgreedTerms terms = terms(period);
    requireSettled(period, version(period.endInclusive()));
    return terms.settle(parts, stage, new Settlement.Title(label(), term()));
  }

  private AgreedTerms terms(ContractPeriod period) {
    return new AgreedTerms(this, period);
  }

  /**
   * The terms of a digest, if a period may be settled on them: those of a version, or those of
   * several put together.
   */
  public Optional<CommercialModel> terms(Digest terms, ContractPeriod period) {
    requireNonNull(terms, "terms");
    return terms(period).find(terms);
  }

  /**
   * The settlement of a period on the version that is in force on one of its days; for a period in
   * which the terms were amended.
   *
   * @throws IllegalArgumentException if the day is outside the period or the term, if the period
   *     lies in no one contract period, if the version does not bind everybody by the end of the
   *     period, or for what {@link CommercialModel#settle} refuses
   */
  public Settlement settleAsOf(LocalDate day, PeriodFacts facts, Stage stage) {
    if (!facts.period().contains(day)) {
      throw new IllegalArgumentException(
          "period %s is to be settled on the version of %s; it is settled on one of its own days"
              .formatted(facts.period(), day));
    }
    return settle(facts, stage, version(day), terms(facts.period()).on(version(day)));
  }

  private Settlement settle(
      PeriodFacts facts, Stage stage, Version version, CommercialModel model) {
    requireSettled(facts.period(), version);
    PeriodFacts settled = calendar().completed(facts, stage, model, this);
    return model.settle(settled, stage, new Settlement.Title(label(), term()));
  }

  private void requireSettled(ContractPeriod period, Version version) {
    LocalDate end = period.endInclusive();
    Faults faults = Faults.in(() -> "agreement '%s'".formatted(label()));
    version
        .bindingFrom()
        .forEach(
            (party, from) ->
                faults.require(
                    !from.isAfter(end),
                    () ->
                        "the version from %s binds '%s' from %s; it binds everybody by %s, when the period ends"
                            .formatted(version.inForce().start(), party, from, end)));
    calendar().checkSettled(period, faults);
    faults.throwIfAny();
  }

  /** The digest of the agreement's document; equal agreements have equal digests. */
  public Digest digest() {
    return FORM.digest(this);
  }

  @Override
  public String toString() {
    return label() + " " + term();
  }

  /** Collects an agreement's parts. */
  public interface Builder {
    /** What the agreement is called. */
    Builder label(Label label);

    /** The contract term. */
    Builder term(ContractPeriod term);

    /** A version. */
    Builder addVersions(Version version);

    /** Versions. */
    Builder addAllVersions(Iterable<? extends Version> versions);

    /** A contract period; after those given before. */
    Builder addPeriods(ContractPeriod period);

    /** Contract periods. */
    Builder addAllPeriods(Iterable<? extends ContractPeriod> periods);

    /** The target cost of a contract period. */
    Builder addTargets(TargetCost target);

    /** Target costs. */
    Builder addAllTargets(Iterable<? extends TargetCost> targets);

    /** The agreement. */
    Agreement build();
  }
}
