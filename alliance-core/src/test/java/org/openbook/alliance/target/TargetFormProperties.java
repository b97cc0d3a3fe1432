package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.target.testing.TargetArbitraries;
import org.openbook.alliance.target.testing.TargetDomain;

/** Reading what was written gives the same target cost, and every part of it. */
@Domain(TargetDomain.class)
class TargetFormProperties {
  @Provide
  Arbitrary<TargetCost> anyTargets() {
    return TargetArbitraries.anyTargets();
  }

  @Property
  void targets_are_read_as_they_were_written(@ForAll("anyTargets") TargetCost target) {
    RoundTrips.check(TargetCost.FORM, target);
  }

  @Property
  void targets_have_one_digest_exactly_if_they_are_equal(
      @ForAll("anyTargets") TargetCost one, @ForAll("anyTargets") TargetCost other) {
    assertThat(TargetCost.FORM.digest(one).equals(TargetCost.FORM.digest(other)))
        .isEqualTo(one.equals(other));
  }

  @Property
  void bases_are_read_as_they_were_written(@ForAll ComparisonBasis basis) {
    RoundTrips.check(ComparisonBasis.FORM, basis);
  }

  @Property
  void tranches_are_read_as_they_were_written(@ForAll Tranche tranche) {
    RoundTrips.check(Tranche.FORM, tranche);
  }

  @Property
  void price_levels_are_read_as_they_were_written(@ForAll PriceLevel level) {
    RoundTrips.check(PriceLevel.FORM, level);
  }

  @Property
  void index_series_are_read_as_they_were_written(@ForAll IndexSeries series) {
    RoundTrips.check(IndexSeries.FORM, series);
  }

  @Property
  void adjustments_are_read_as_they_were_written(@ForAll IndexAdjustment adjustment) {
    RoundTrips.check(IndexAdjustment.FORM, adjustment);
  }

  @Property
  void adjusted_amounts_are_read_as_they_were_written(@ForAll IndexedAmount indexed) {
    RoundTrips.check(IndexedAmount.FORM, indexed);
  }
}
