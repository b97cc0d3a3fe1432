package org.openbook.alliance.incentive;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * How future work is shared among the providers by their performance: each gets the part that the
 * mean of its last monthly scores has in the sum of all providers' means.
 *
 * <p>Not money: a share of work, unit RATIO, for a model to report or for a {@code Distribution} to
 * share by. The shares add up to exactly 1 and nothing is rounded. Scores are 0 or more; where
 * every provider's mean is 0 there is no proportion, and the evaluation refuses. Worked numbers,
 * with a window of three months: scores of 60, 70, 80 and of 80, 90, 100 are means of 70 and 90,
 * and shares of 43.75 % and 56.25 %. The shape is that of SCIRT, the rebuilding of Christchurch.
 */
@Value.Immutable
public abstract class WorkAllocation {
  private static final MissingMonth USUAL_MISSING = MissingMonth.REFUSE;
  private static final int LONGEST_WINDOW = 1_200;

  /** The members of {@link Builder}, the providers with their names. */
  public static final ObjectForm<WorkAllocation> FORM = form(Party.FORM);

  // A mean below 0 cannot weigh: the line refuses it by name.
  private static final Polyline FROM_ZERO =
      Polyline.of(
          List.of(
              Polyline.point(Rational.ZERO, Rational.ZERO),
              Polyline.point(Rational.ONE, Rational.ONE)),
          Polyline.End.REFUSE,
          Polyline.End.EXTEND);

  WorkAllocation() {}

  /** What the contract does about a month of the window without a score. */
  public enum MissingMonth {
    /** No share is computed, and every missing score is named. */
    REFUSE,
    /** The mean is taken of the other months; with none measured the evaluation refuses. */
    DROP
  }

  /**
   * What a provider scored in a month.
   *
   * @param party which provider
   * @param month when
   * @param points how much; 0 or more
   * @param source how it is known
   */
  public record MonthlyScore(PartyId party, YearMonth month, Rational points, Source source) {
    /** Refuses points below 0. */
    public MonthlyScore {
      requireNonNull(party, "party");
      requireNonNull(month, "month");
      requireNonNull(source, "source");
      if (points.signum() < 0) {
        throw new IllegalArgumentException(
            "score of '%s' in %s is %s; it is 0 or more".formatted(party, month, points));
      }
    }
  }

  /** The form in which providers are written like this: by their ids alone in a model. */
  public static ObjectForm<WorkAllocation> form(Form<Party> provider) {
    return ObjectForm.of("", WorkAllocation::builder, Builder::build)
        .among(Provision.FORM, WorkAllocation::provision, Builder::provision)
        .required(
            "providers", Forms.list(provider), WorkAllocation::providers, Builder::addAllProviders)
        .described("Who shares the work.")
        .required("window", Forms.INT, WorkAllocation::window, Builder::window)
        .described("Of how many months the mean is taken, the latest included.")
        .optional(
            "missing",
            Forms.word(MissingMonth.values()),
            WorkAllocation::missing,
            Builder::missing,
            USUAL_MISSING)
        .described("What becomes of a month without a score.")
        .form();
  }

  /** A builder; provision, window and at least one provider are mandatory. */
  public static Builder builder() {
    return ImmutableWorkAllocation.builder();
  }

  /** What the contract calls the share of work. */
  public abstract Provision provision();

  /** Who shares the work, in declared order. */
  public abstract List<Party> providers();

  /** Of how many months the mean is taken, the latest included; 1 to 1,200. */
  public abstract int window();

  /** What becomes of a month without a score; refused unless given. */
  @Value.Default
  public MissingMonth missing() {
    return USUAL_MISSING;
  }

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "work allocation '%s'".formatted(provision()));
    faults.require(!providers().isEmpty(), () -> "it has no providers; it has at least one");
    faults.require(
        window() >= 1 && window() <= LONGEST_WINDOW,
        () -> "its window is %s months; it is 1 to %s".formatted(window(), LONGEST_WINDOW));
    Set<PartyId> seen = new HashSet<>();
    for (Party provider : providers()) {
      faults.require(
          seen.add(provider.id()),
          () -> "provider '%s' stands twice; it stands once".formatted(provider.id()));
    }
    faults.throwIfAny();
  }

  // ---- the shares ----

  /** The share of every provider, in declared order; they add up to 1. */
  public List<Formula> shares() {
    return providers().stream().map(this::share).toList();
  }

  /**
   * The share of one provider.
   *
   * @throws IllegalArgumentException if it is none of the providers
   */
  public Formula share(Party provider) {
    requireProvider(provider);
    Formula all =
        Formula.sum(providers().stream().map(this::mean).toList())
            .named(StandardLabel.SUM_OF_THE_MEAN_SCORES.label());
    Provision name =
        new Provision(
            after(provision().label(), provider), provision().clause(), provision().source());
    return mean(provider).dividedBy(all).named(name, Meaning.WORK_SHARE);
  }

  /**
   * The mean of the last scores of one provider.
   *
   * @throws IllegalArgumentException if it is none of the providers
   */
  public Formula mean(Party provider) {
    requireProvider(provider);
    List<Integer> months = IntStream.range(0, window()).boxed().toList();
    Formula all =
        Formula.sum(months.stream().map(back -> score(provider, back)).toList())
            .times(Rational.of(1, window()));
    Formula mean = missing() == MissingMonth.DROP ? ofMeasured(provider, months, all) : all;
    return mean.onCurve(FROM_ZERO, Unit.SCORE).named(StandardLabel.MEAN_SCORE.of(provider.name()));
  }

  // With nothing measured the mean of all is asked for, which names everything that is missing.
  private static Formula ofMeasured(Party provider, List<Integer> months, Formula all) {
    List<Formula> points = new ArrayList<>();
    List<Formula> counts = new ArrayList<>();
    List<Formula> given = new ArrayList<>();
    for (int back : months) {
      Formula present = Formula.present(scoreId(provider.id(), back));
      given.add(present);
      points.add(ifGiven(present, score(provider, back)));
      counts.add(ifGiven(present, Formula.ratio(Rational.ONE)));
    }
    return Formula.choice(
        Formula.anyOf(given), Formula.sum(points).dividedBy(Formula.sum(counts)), all);
  }

  private static Formula ifGiven(Formula given, Formula then) {
    return Formula.choice(given, then, Formula.constant(Rational.ZERO, then.unit()));
  }

  private void requireProvider(Party given) {
    if (!providers().contains(given)) {
      throw new IllegalArgumentException(
          "work allocation '%s': provider is '%s'; the providers are %s"
              .formatted(provision(), given.id(), ids()));
    }
  }

  private List<PartyId> ids() {
    return providers().stream().map(Party::id).toList();
  }

  // ---- the scores ----

  /**
   * What a provider's score is asked for as.
   *
   * @param monthsBack how many months before the latest one; 0 is the latest
   */
  public static QuantityId scoreId(PartyId provider, int monthsBack) {
    return QuantityId.of("work-score." + requireNonNull(provider, "provider") + "." + monthsBack);
  }

  private static Formula score(Party provider, int monthsBack) {
    Label whose = monthsBack == 0 ? provider.name() : suffixed(provider.name(), " −" + monthsBack);
    return Formula.quantity(
        scoreId(provider.id(), monthsBack), Unit.SCORE, StandardLabel.MONTHLY_SCORE.of(whose));
  }

  private static Label suffixed(Label name, String suffix) {
    return Label.of(
        suffixed(name.fi(), suffix), suffixed(name.sv(), suffix), suffixed(name.en(), suffix));
  }

  private static String suffixed(String text, String suffix) {
    return text.isEmpty() ? "" : text + suffix;
  }

  // The contract's own texts and no mark of the library's: the label stands in documents.
  private static Label after(Label words, Party provider) {
    Label name = provider.name();
    String fi = joined(words.fi(), name.fi());
    String sv = joined(words.sv(), name.sv());
    String en = joined(words.en(), name.en());
    return (fi + sv + en).isEmpty()
        ? Label.en(joined(anyText(words), anyText(name)))
        : Label.of(fi, sv, en);
  }

  private static String joined(String words, String name) {
    return words.isEmpty() || name.isEmpty() ? "" : words + ": " + name;
  }

  private static String anyText(Label label) {
    return Stream.of(label.en(), label.fi(), label.sv())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /**
   * The facts that the shares ask for, out of a record of scores: those of the window that ends
   * with the latest month. Older and newer scores are left out; a month that the record lacks is
   * missing.
   *
   * @throws IllegalArgumentException naming every score of a stranger and every second score of a
   *     month
   */
  public Map<QuantityId, Inputs.Input> facts(YearMonth latest, List<MonthlyScore> scores) {
    requireNonNull(latest, "latest");
    Faults faults = Faults.in(() -> "scores of work allocation '%s'".formatted(provision()));
    Map<QuantityId, Inputs.Input> facts = new LinkedHashMap<>();
    for (MonthlyScore score : scores) {
      faults.require(
          ids().contains(score.party()),
          () -> "provider is '%s'; the providers are %s".formatted(score.party(), ids()));
      long back = ChronoUnit.MONTHS.between(score.month(), latest);
      if (back >= 0 && back < window()) {
        Inputs.Input fact = new Inputs.Input(score.points(), Unit.SCORE, score.source());
        faults.require(
            facts.put(scoreId(score.party(), (int) back), fact) == null,
            () ->
                "score of '%s' in %s is given twice; it is given once"
                    .formatted(score.party(), score.month()));
      }
    }
    faults.throwIfAny();
    return Collections.unmodifiableMap(facts);
  }

  @Override
  public String toString() {
    return "%s, mean of %s months: %s".formatted(provision(), window(), ids());
  }

  /** Collects the terms of an allocation. */
  public interface Builder {
    /** What the contract calls the share of work. */
    Builder provision(Provision provision);

    /** A provider; after those given before. */
    Builder addProviders(Party provider);

    /** Providers. */
    Builder addAllProviders(Iterable<? extends Party> providers);

    /** Of how many months the mean is taken. */
    Builder window(int months);

    /** What becomes of a month without a score. */
    Builder missing(MissingMonth policy);

    /** The allocation. */
    WorkAllocation build();
  }
}
