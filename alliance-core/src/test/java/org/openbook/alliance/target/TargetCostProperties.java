package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.testing.TargetArbitraries;

class TargetCostProperties {
  @Provide
  Arbitrary<TargetCost> targets() {
    return TargetArbitraries.targets();
  }

  @Property
  void baseline_and_all_events_are_the_shared_and_the_owners_part(
      @ForAll("targets") TargetCost target) {
    Rational events =
        Rational.sum(target.events().stream().map(event -> Amounts.value(event.amount())).toList());
    assertThat(Amounts.value(target.shared()).plus(Amounts.value(target.ownerBorne())))
        .isEqualTo(Amounts.value(target.baseline()).plus(events));
  }

  @Property
  void recognised_cost_comes_from_owner_borne_events_alone(@ForAll("targets") TargetCost target) {
    List<TargetEvent> owners =
        target.events().stream().filter(event -> event.bearer() == Bearer.OWNER).toList();
    Rational recognised =
        Rational.sum(
            owners.stream()
                .map(event -> Amounts.value(event.recognisedCost().orElseThrow()))
                .toList());
    assertThat(Amounts.value(target.ownerBorneActual())).isEqualTo(recognised);
  }

  @Property
  void digest_tells_an_event_of_nothing_from_no_event(@ForAll("targets") TargetCost target) {
    TargetCost longer = target.withEvent(TargetEventTest.event(Bearer.SHARED, "0").build());
    assertThat(TargetCost.FORM.digest(longer)).isNotEqualTo(TargetCost.FORM.digest(target));
  }
}
