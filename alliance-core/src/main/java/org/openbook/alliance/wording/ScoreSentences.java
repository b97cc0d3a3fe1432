package org.openbook.alliance.wording;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.wording.Draft.Voice;

/** Words the scorecard: its scale and weights, each area, and how each indicator has its points. */
final class ScoreSentences {
  private final Draft draft;
  private final List<Label> sentences = new ArrayList<>();

  ScoreSentences(Draft draft) {
    this.draft = draft;
  }

  List<Label> of(Scorecard card) {
    sentences.add(
        draft.sentence(
            card.provision(),
            voice ->
                voice.say(
                    Words.SCALE,
                    voice.number(card.scale().lowest(), Unit.SCORE),
                    voice.number(card.scale().highest(), Unit.SCORE),
                    voice.number(card.scale().neutral(), Unit.SCORE))));
    Words weights =
        card.weighting() == Scorecard.Weighting.OF_THE_WHOLE
            ? Words.WEIGHTS_OF_WHOLE
            : Words.WEIGHTS_OF_AREA;
    sentences.add(
        draft.sentence(
            card.provision(), voice -> voice.say(weights, voice.count(card.wholeWeight()))));
    card.areas().forEach(this::add);
    return List.copyOf(sentences);
  }

  private void add(KeyResultArea area) {
    sentences.add(
        draft.sentence(
            area.provision(),
            voice ->
                voice.say(
                    Words.AREA,
                    voice.name(area.provision().label()),
                    weight(area.weight(), voice))));
    area.indicators().forEach(this::add);
  }

  // They add up to a sum that is told: one that is left out follows from the others.
  private String weight(Rational weight, Voice voice) {
    return draft.edition().withholds() ? voice.say(Words.WITHHELD) : voice.count(weight);
  }

  private void add(KeyResultIndicator indicator) {
    if (draft.isWithheld(indicator.id())) {
      sentences.add(
          draft.sentence(
              voice ->
                  voice.say(
                      Words.INDICATOR_WITHHELD,
                      voice.name(indicator.provision().label()),
                      indicator.provision().clause().reference().in(voice.style().language()))));
      return;
    }
    Words better = indicator.curve().falls() ? Words.LESS : Words.MORE;
    sentences.add(
        draft.sentence(
            indicator.provision(),
            voice ->
                voice.say(
                    Words.INDICATOR,
                    voice.name(indicator.provision().label()),
                    weight(indicator.weight(), voice),
                    voice.symbol(indicator.unit()),
                    voice.say(better))));
    sentences.add(
        draft.sentence(
            indicator.provision(),
            voice ->
                voice.say(
                    Words.POINTS,
                    voice.say(Words.ACHIEVED),
                    voice.formulas().phrase(indicator.curve().score(indicator.measured())))));
    addImprovement(indicator);
    indicator
        .measurable()
        .ifPresent(
            values ->
                sentences.add(
                    draft.sentence(
                        indicator.provision(),
                        voice ->
                            voice.say(
                                Words.POSSIBLE,
                                voice.number(values.least(), indicator.unit()),
                                voice.number(values.most(), indicator.unit())))));
  }

  private void addImprovement(KeyResultIndicator indicator) {
    indicator
        .improvementScore()
        .ifPresent(
            points -> {
              sentences.add(
                  draft.sentence(
                      indicator.provision(),
                      voice ->
                          voice.say(
                              Words.POINTS,
                              voice.say(Words.IMPROVED),
                              voice.formulas().definition(points))));
              sentences.add(
                  draft.sentence(indicator.provision(), voice -> voice.say(Words.BETTER)));
            });
  }
}
