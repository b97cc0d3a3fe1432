package org.openbook.alliance.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;

/** The same matter with its parts in the opposite order. */
final class Turned {
  private Turned() {}

  static <T> List<T> list(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return turned;
  }

  static PeriodFacts of(PeriodFacts facts) {
    PeriodFacts.Builder turned = facts.ofSamePeriod();
    facts.costs().ifPresent(turned::costs);
    facts.target().ifPresent(turned::target);
    facts.others().forEach(turned::putOthers);
    list(facts.measurements()).forEach(turned::addMeasurements);
    list(facts.baselines()).forEach(turned::addBaselines);
    list(facts.unmeasured()).forEach(turned::addUnmeasured);
    return turned.build();
  }

  static CommercialModel of(CommercialModel model) {
    return model.over(list(model.lines()));
  }

  static Scorecard of(Scorecard card) {
    return Scorecard.builder()
        .provision(card.provision())
        .scale(card.scale())
        .wholeWeight(card.wholeWeight())
        .weighting(card.weighting())
        .addAllAreas(list(card.areas()).stream().map(Turned::of).toList())
        .build();
  }

  private static KeyResultArea of(KeyResultArea area) {
    return KeyResultArea.builder()
        .id(area.id())
        .provision(area.provision())
        .weight(area.weight())
        .addAllIndicators(list(area.indicators()))
        .build();
  }
}
