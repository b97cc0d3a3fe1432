package org.openbook.alliance.share;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.share.ShareBands.Band;
import org.openbook.alliance.term.Provision;

/**
 * Share ranges as one table on actual cost against target: the share in each range of the actual
 * cost, below and above the target alike.
 *
 * <p>Not two tables: {@link #gainBands} and {@link #painBands} read the gain and the pain from this
 * one, each part of a saving or an excess at the share of the range in which it lies. A range may
 * reach across the target. Worked numbers: below 80 % of the target at 15 %, 80–90 % at 30 %,
 * 90–110 % at 50 % and above 110 % at 20 %, with a target of 100, give a gain of 8.75 at 75 and a
 * pain of 6 at 115.
 */
@Value.Immutable
public abstract class ShareRanges {
  ShareRanges() {}

  /** A builder; provisions, target and at least one range are mandatory. */
  public static Builder builder() {
    return ImmutableShareRanges.builder();
  }

  /** What the contract calls the providers' share of a saving. */
  public abstract Provision gainProvision();

  /** What the contract calls the providers' share of an excess. */
  public abstract Provision painProvision();

  /** What the edges are multiples of. */
  public abstract Formula target();

  /** The ranges in rising order, from 0 on, without gap or overlap, the last without end. */
  public abstract List<Band> ranges();

  @Value.Check
  void check() {
    Faults faults =
        Faults.in(() -> "share ranges '%s · %s'".formatted(gainProvision(), painProvision()));
    ShareBands.checkContiguous(ranges(), faults);
    faults.require(
        ranges().isEmpty() || ranges().get(0).from().signum() <= 0,
        () -> "range %s is the first; the first starts at 0".formatted(ranges().get(0)));
    faults.require(
        target().unit().isMoney(), () -> "target is a %s; it is MONEY".formatted(target().unit()));
    faults.throwIfAny();
  }

  /** The share of a saving: the ranges below the target, from the target downwards. */
  public ShareBands gainBands() {
    List<Band> bands = new ArrayList<>();
    for (Band range : ranges()) {
      if (range.from().isLessThan(Rational.ONE)) {
        bands.add(0, mirrored(range));
      }
    }
    return bands(gainProvision(), bands);
  }

  // A saving may exceed the target, where credit notes leave an actual cost below 0.
  private static Band mirrored(Band range) {
    Rational top = range.upTo().map(Rational.ONE::min).orElse(Rational.ONE);
    Optional<Rational> depth =
        Optional.of(Rational.ONE.minus(range.from())).filter(whole -> !range.from().isZero());
    return new Band(Rational.ONE.minus(top), depth, range.share());
  }

  /** The share of an excess: the ranges above the target. */
  public ShareBands painBands() {
    List<Band> bands = new ArrayList<>();
    for (Band range : ranges()) {
      if (range.upTo().isEmpty() || range.upTo().get().isMoreThan(Rational.ONE)) {
        bands.add(shifted(range));
      }
    }
    return bands(painProvision(), bands);
  }

  private static Band shifted(Band range) {
    return new Band(
        range.from().max(Rational.ONE).minus(Rational.ONE),
        range.upTo().map(end -> end.minus(Rational.ONE)),
        range.share());
  }

  private ShareBands bands(Provision provision, List<Band> bands) {
    return ShareBands.builder().provision(provision).base(target()).addAllBands(bands).build();
  }

  /** The contract's names and the ranges. */
  @Override
  public String toString() {
    return gainProvision() + " · " + painProvision() + ": " + Joiner.on(", ").join(ranges());
  }

  /** Collects share ranges. */
  public interface Builder {
    /** What the contract calls the providers' share of a saving. */
    Builder gainProvision(Provision provision);

    /** What the contract calls the providers' share of an excess. */
    Builder painProvision(Provision provision);

    /** What the edges are multiples of. */
    Builder target(Formula target);

    /** A range of actual cost ÷ target. */
    Builder addRanges(Band range);

    /** Ranges of actual cost ÷ target. */
    Builder addAllRanges(Iterable<? extends Band> ranges);

    /** The share ranges. */
    ShareRanges build();
  }
}
