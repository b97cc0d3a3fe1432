package org.openbook.alliance.share;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * Share ranges: how much of a gain or a pain goes to the providers, by how large it is against a
 * base.
 *
 * <p>Not a limit: a band of 0 % stops the growth, it does not cut the result. Edges are multiples
 * of the base, usually the target; some contracts measure against the actual cost, and give that as
 * the base. Marginal bands pay each part of the amount at its own share; whole-amount rates pay all
 * of it at the share of the band that it ends in, so they jump at the edges and say which end a
 * band owns. What lies below the first band counts nothing, nor does a negative amount. With
 * marginal bands a base below 0 is not computable; with whole-amount rates a base of 0 is not, and
 * over a base below 0 nothing counts. Worked number: a saving of 20 % of 100 at 50 % up to 10 % and
 * 25 % above is 7.5 (marginal) or 5 (whole amount).
 */
@Value.Immutable
public abstract class ShareBands implements NamedRule {
  /** What the contract calls it, the bands, the base of their edges, and how a share counts. */
  public static final ObjectForm<ShareBands> FORM =
      ObjectForm.of("", ShareBands::builder, ShareBands.Builder::build)
          .among(
              Provision.usually(StandardLabel.SHARED),
              ShareBands::provision,
              ShareBands.Builder::provision)
          .required(
              "bands", Forms.list(Band.FORM), ShareBands::bands, ShareBands.Builder::addAllBands)
          .described("The bands in rising order, each with the share that it takes.")
          .required("base", FormulaForm.FORM, ShareBands::base, ShareBands.Builder::base)
          .described("What the edges are multiples of.")
          .required(
              "counting",
              Forms.word(Counting.values()),
              ShareBands::counting,
              ShareBands.Builder::counting)
          .described("How a share counts, and which end a band owns.")
          .form();

  ShareBands() {}

  /**
   * A band from one edge to another, or without end.
   *
   * @param from the lower edge, a multiple of the base; 0 or more
   * @param upTo the upper edge; empty for the last band
   * @param share what part of it goes to the providers; 0.5 for one half
   */
  public record Band(Rational from, Optional<Rational> upTo, Rational share) {
    /** Both edges and the share. */
    public static final ObjectForm<Band> FORM =
        ObjectForm.of(
            "",
            Band::new,
            Member.required("from", Scalars.RATIO, Band::from),
            Member.optional("upTo", Scalars.RATIO, Band::upTo),
            Member.required("share", Scalars.RATIO, Band::share));

    /** Refuses null. */
    public Band {
      requireNonNull(from, "from");
      requireNonNull(upTo, "upTo");
      requireNonNull(share, "share");
    }

    @Override
    public String toString() {
      return "%s–%s: %s".formatted(from, upTo.map(Rational::toString).orElse("∞"), share);
    }
  }

  /** How a band's share is applied. */
  public enum Counting {
    /** To the part of the amount inside the band. */
    MARGINAL,
    /** To the whole amount that ends in the band; the band owns its lower edge. */
    WHOLE_AMOUNT_FROM,
    /** To the whole amount that ends in the band; the band owns its upper edge. */
    WHOLE_AMOUNT_UP_TO
  }

  /** A builder; provision, base and at least one band are mandatory. */
  public static Builder builder() {
    return ImmutableShareBands.builder();
  }

  /** A band with both edges. */
  public static Band band(Rational from, Rational upTo, Rational share) {
    return new Band(from, Optional.of(upTo), share);
  }

  /** The last band, without end. */
  public static Band above(Rational from, Rational share) {
    return new Band(from, Optional.empty(), share);
  }

  /** What the contract calls the shared part. */
  @Override
  public abstract Provision provision();

  /** What the edges are multiples of; 0 or more when it is evaluated. */
  public abstract Formula base();

  /** How a share is applied; marginal unless given. */
  @Value.Default
  public Counting counting() {
    return Counting.MARGINAL;
  }

  /** The bands, without gap or overlap, the last without end. */
  public abstract List<Band> bands();

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "share bands '%s'".formatted(provision()));
    faults.require(
        base().unit().isMoney(), () -> "base is a %s; it is MONEY".formatted(base().unit()));
    checkContiguous(bands(), faults);
    faults.throwIfAny();
  }

  /** Records what keeps bands from covering everything from the first edge on, once. */
  static void checkContiguous(List<Band> bands, Faults faults) {
    faults.require(!bands.isEmpty(), () -> "there are no bands; there is at least one");
    for (int i = 0; i < bands.size(); i++) {
      checkBand(bands.get(i), i == bands.size() - 1, faults);
    }
    for (int i = 1; i < bands.size(); i++) {
      checkJoint(bands.get(i - 1), bands.get(i), faults);
    }
  }

  private static void checkBand(Band band, boolean last, Faults faults) {
    faults.require(
        band.from().signum() >= 0,
        () -> "band %s starts below 0; a band starts at 0 or above".formatted(band));
    faults.require(
        band.share().signum() >= 0,
        () -> "share of band %s is below 0; a share is 0 or more".formatted(band));
    faults.require(
        band.upTo().filter(end -> !end.isMoreThan(band.from())).isEmpty(),
        () -> "band %s ends where or before it starts; it ends above".formatted(band));
    faults.require(
        last || band.upTo().isPresent(),
        () -> "band %s has no end; only the last band has none".formatted(band));
    faults.require(
        !last || band.upTo().isEmpty(),
        () -> "band %s has an end; the last band has none".formatted(band));
  }

  private static void checkJoint(Band band, Band next, Faults faults) {
    int order = band.upTo().map(end -> end.compareTo(next.from())).orElse(0);
    faults.require(
        order >= 0,
        () ->
            "bands %s and %s leave a gap; a band starts where the one before ends"
                .formatted(band, next));
    faults.require(
        order <= 0,
        () ->
            "bands %s and %s overlap; a band starts where the one before ends"
                .formatted(band, next));
  }

  @Override
  public Formula apply(Formula amount) {
    return made(counting() == Counting.MARGINAL ? marginal(amount) : wholeAmount(amount), amount);
  }

  private Formula marginal(Formula amount) {
    return amount.inBands(
        base(),
        MarginalScale.of(
            bands().stream().map(band -> MarginalScale.band(band.from(), band.share())).toList()));
  }

  private Formula wholeAmount(Formula amount) {
    Staircase.OwnedEnd owned =
        counting() == Counting.WHOLE_AMOUNT_FROM
            ? Staircase.OwnedEnd.LOWER
            : Staircase.OwnedEnd.UPPER;
    Staircase rates =
        Staircase.of(
                bands().stream().map(band -> Staircase.step(band.from(), band.share())).toList(),
                owned)
            .otherwise(Rational.ZERO);
    // Two figures below 0 would make a ratio above 0: of an amount below 0 nothing counts.
    Formula counted = amount.positivePart();
    return counted.times(counted.dividedBy(base()).onSteps(rates, Unit.RATIO));
  }

  @Override
  public Meaning meaning() {
    return Meaning.BANDS;
  }

  @Override
  public List<Formula> formulas() {
    return List.of(base());
  }

  @Override
  public Tree.Members write(Writing writing) {
    return FORM.write(this, writing);
  }

  /** What the contract calls it and the bands: {@code 0–0.1: 0.5, 0.1–∞: 0.25}. */
  @Override
  public String toString() {
    return provision() + ": " + Joiner.on(", ").join(bands());
  }

  /** Collects share bands. */
  public interface Builder {
    /** What the contract calls the shared part. */
    Builder provision(Provision provision);

    /** What the edges are multiples of. */
    Builder base(Formula base);

    /** How a share is applied. */
    Builder counting(Counting counting);

    /** A band. */
    Builder addBands(Band band);

    /** Bands. */
    Builder addAllBands(Iterable<? extends Band> bands);

    /** The share bands. */
    ShareBands build();
  }
}
