package org.openbook.alliance.examples.nec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.wording.Wording;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;

/**
 * The Contractor's share under NEC option C, a target contract with activity schedule.
 *
 * <p>Not a gate: each range counts for its own part. A range that reaches over the target shares a saving
 * below it and an excess above it. Ranges are shares of the target, which compensation events move.
 * Worked numbers: at a target of 500 000 and a cost of 200 000, with 25 % between 80 % and 100 % and
 * nothing below, the share is 25 000; at 100 and 75, with 15 % below 80 %, 30 % to 90 % and 50 % to 110 %,
 * it is 8.75.
 *
 * @param ranges the share ranges, each starting where the one before ends, from 0 on without end
 */
public record OptionC(List<ShareRange> ranges) {
  private static final String CLAUSE = "NEC option C, clause 54";

  /** Refuses a gap, an overlap, ranges that do not start at 0 and ranges that end. */
  public OptionC {
    ranges = List.copyOf(ranges);
    Faults faults = Faults.in("share ranges of " + CLAUSE);
    faults.require(!ranges.isEmpty(), () -> "there are none; there is at least one");
    Rational end = Rational.ZERO;
    for (int i = 0; i < ranges.size(); i++) {
      end = requireJoint(end, ranges.get(i), i == ranges.size() - 1, faults);
    }
    faults.throwIfAny();
  }

  private static Rational requireJoint(
      Rational end, ShareRange range, boolean last, Faults faults) {
    faults.require(
        range.from().equals(end),
        () ->
            "range %s %s %s; each starts where the one before ends, the first at 0"
                .formatted(
                    range, range.from().isMoreThan(end) ? "leaves a gap after" : "overlaps", end));
    faults.require(
        last == range.upTo().isEmpty(),
        () ->
            last
                ? "range %s ends; the last range has no end".formatted(range)
                : "range %s has no end; only the last has none".formatted(range));
    return range.upTo().orElse(range.from());
  }

  /** The share ranges of a contract. */
  public static OptionC of(ShareRange... ranges) {
    return new OptionC(List.of(ranges));
  }

  /** Gain and pain of the total of the Prices against the Price for Work Done to Date. */
  public GainPainShare on(Formula totalOfThePrices, Formula priceForWorkDone) {
    return GainPainShare.builder()
        .gainProvision(Wording.published("Contractor's share of a saving", CLAUSE))
        .painProvision(Wording.published("Contractor's share of an excess", CLAUSE))
        .target(totalOfThePrices)
        .actual(priceForWorkDone)
        .addGainRules(bands("Saving inside the share ranges", totalOfThePrices, belowTarget()))
        .addPainRules(bands("Excess inside the share ranges", totalOfThePrices, aboveTarget()))
        .build();
  }

  /** The share: above 0 the Contractor is paid it, below 0 the Contractor pays it. */
  public Formula share(Formula totalOfThePrices, Formula priceForWorkDone) {
    GainPainShare share = on(totalOfThePrices, priceForWorkDone);
    return share
        .gain()
        .minus(share.pain())
        .named(Wording.published("Contractor's share", CLAUSE));
  }

  /** All that is paid: the Price for Work Done to Date and the share. */
  public Formula totalPaid(Formula totalOfThePrices, Formula priceForWorkDone) {
    return priceForWorkDone
        .plus(share(totalOfThePrices, priceForWorkDone))
        .named(Wording.published("Total paid", CLAUSE));
  }

  private static ShareBands bands(String name, Formula target, List<ShareBands.Band> bands) {
    return ShareBands.builder()
        .provision(Wording.published(name, CLAUSE))
        .base(target)
        .addAllBands(bands)
        .build();
  }

  /** From the target down: how far below 100 % each range reaches. */
  private List<ShareBands.Band> belowTarget() {
    List<ShareBands.Band> bands = new ArrayList<>();
    for (int i = ranges.size() - 1; i >= 0; i--) {
      ShareRange range = ranges.get(i);
      if (range.from().isLessThan(Rational.ONE)) {
        Rational from = range.upTo().map(OptionC::saved).orElse(Rational.ZERO);
        // A saving is never more than the target, so the range down to 0 is the last, without end.
        bands.add(
            range.from().isZero()
                ? ShareBands.above(from, range.share())
                : ShareBands.band(from, saved(range.from()), range.share()));
      }
    }
    return bands;
  }

  /** From the target up: how far above 100 % each range reaches. */
  private List<ShareBands.Band> aboveTarget() {
    List<ShareBands.Band> bands = new ArrayList<>();
    for (ShareRange range : ranges) {
      Optional<Rational> end = range.upTo().map(to -> to.minus(Rational.ONE));
      if (end.isEmpty() || end.get().signum() > 0) {
        bands.add(
            new ShareBands.Band(
                range.from().minus(Rational.ONE).max(Rational.ZERO), end, range.share()));
      }
    }
    return bands;
  }

  private static Rational saved(Rational shareOfTarget) {
    return Rational.ONE.minus(shareOfTarget).max(Rational.ZERO);
  }
}
