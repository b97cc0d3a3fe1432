package org.openbook.alliance.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.Threshold;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.share.EligibleSavings;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.wording.Draft.Voice;

/** Words each step of the terms: a rule as the contract says it, other steps as arithmetic. */
final class StepSentences {
  private final Draft draft;
  private final Set<Formula> told = new HashSet<>();

  StepSentences(Draft draft) {
    this.draft = draft;
  }

  /**
   * A sentence for each of these formulas and what they are computed from, each once; none for
   * facts.
   */
  Stream<Label> of(List<Formula> formulas) {
    return draft.rows().below(formulas).stream()
        .filter(step -> draft.isDefined(step))
        .filter(told::add)
        .map(this::sentence);
  }

  private Label sentence(Formula step) {
    if (draft.isWithheld(step)) {
      return draft.sentence(voice -> voice.say(Words.STEP_WITHHELD, voice.formulas().phrase(step)));
    }
    return draft.sentence(
        step, voice -> voice.say(Words.IS, voice.formulas().phrase(step), definition(step, voice)));
  }

  private String definition(Formula step, Voice voice) {
    Optional<Tree.Members> mean = draft.said().mean(step);
    if (mean.isPresent()) {
      return mean(mean.get(), voice);
    } else if (draft.said().isWorkShare(step)) {
      return voice.say(Words.WORK_SHARE);
    } else if (draft.said().isScore(step)) {
      return score(step, voice);
    }
    return NamedRule.thatMade(step)
        .flatMap(rule -> rule(rule, NamedRule.amountBefore(step).orElseThrow(), voice))
        .orElseGet(() -> voice.formulas().definition(step));
  }

  // ---- scores ----

  private static String mean(Tree.Members engine, Voice voice) {
    boolean isOfAreas = engine.find(Said.MEAN_OF_AREAS).isPresent();
    return voice.say(isOfAreas ? Words.MEAN_OF_AREAS : Words.MEAN, voice.say(missing(engine)));
  }

  private static String score(Formula step, Voice voice) {
    return step.noun()
        .map(noun -> noun.write(Writing.brief()))
        .filter(said -> said.find("areaScore").isPresent())
        .map(said -> voice.say(Words.MEAN, voice.say(missing(said))))
        .orElseGet(() -> voice.say(Words.SEE_INDICATOR));
  }

  private static Words missing(Tree.Members said) {
    String word =
        said.parts().stream()
            .filter(Tree.Members.class::isInstance)
            .map(part -> ((Tree.Members) part).find("missing"))
            .flatMap(Optional::stream)
            .map(text -> ((Tree.Text) text).value())
            .findFirst()
            .orElse("");
    return Stream.of(MissingMeasurement.values())
        .filter(policy -> Forms.word(policy).equals(word))
        .findFirst()
        .map(StepSentences::words)
        .orElse(Words.MISSING_REFUSED);
  }

  private static Words words(MissingMeasurement policy) {
    return switch (policy) {
      case REFUSE -> Words.MISSING_REFUSED;
      case SCORE_LOWEST -> Words.MISSING_LOWEST;
      case TREAT_AS_NEUTRAL -> Words.MISSING_NEUTRAL;
      case DROP_AND_RENORMALISE -> Words.MISSING_DROPPED;
    };
  }

  // ---- rules ----

  private static Optional<String> rule(NamedRule rule, Formula before, Voice voice) {
    String amount = voice.formulas().closedPhrase(before);
    if (rule instanceof Rate rate) {
      return Optional.of(rate(rate, amount, voice));
    } else if (rule instanceof Limit limit) {
      return Optional.of(limit(limit, amount, voice));
    } else if (rule instanceof Gate gate) {
      return Optional.of(gate(gate, amount, voice));
    } else if (rule instanceof Threshold threshold) {
      return Optional.of(threshold(threshold, amount, voice));
    } else if (rule instanceof Modifier modifier) {
      return Optional.of(
          voice.say(
              modifier.change().unit().isMoney() ? Words.ADDITION : Words.FACTOR,
              amount,
              voice.formulas().phrase(modifier.condition()),
              voice.formulas().closedPhrase(modifier.change())));
    } else if (rule instanceof EligibleSavings savings) {
      return Optional.of(
          voice.say(
              Words.DEMONSTRATED, amount, voice.formulas().closedPhrase(savings.demonstrated())));
    }
    return rule instanceof ShareBands bands && bands.counting() != ShareBands.Counting.MARGINAL
        ? Optional.of(wholeBands(bands, amount, voice))
        : Optional.empty();
  }

  private static String rate(Rate rate, String amount, Voice voice) {
    return rate.discount()
        .map(off -> voice.say(Words.DISCOUNT, voice.number(off, Unit.RATIO), amount))
        .orElseGet(() -> voice.say(Words.RATE, voice.formulas().closedPhrase(rate.rate()), amount));
  }

  private static String limit(Limit limit, String amount, Voice voice) {
    String floor = bases(limit.floors(), Words.GREATEST_OF, voice);
    String cap = bases(limit.caps(), Words.LEAST_OF, voice);
    if (limit.floors().isEmpty()) {
      return voice.say(Words.CAP, amount, cap);
    }
    return limit.caps().isEmpty()
        ? voice.say(Words.FLOOR, amount, floor)
        : voice.say(Words.COLLAR, amount, floor, cap);
  }

  private static String bases(List<Formula> bases, Words several, Voice voice) {
    String listed = voice.enumerated(bases.stream().map(voice.formulas()::closedPhrase));
    return bases.size() > 1 ? voice.say(several, listed) : listed;
  }

  private static String gate(Gate gate, String amount, Voice voice) {
    String figure = voice.formulas().closedPhrase(gate.measured());
    String limit = voice.formulas().closedPhrase(gate.limit());
    return voice.say(
        Words.PASSES,
        amount,
        voice.say(reaching(gate.bound()), figure, limit),
        gate.effect() == Gate.Effect.ALL_OR_NOTHING
            ? voice.say(Words.NOTHING)
            : voice.say(Words.IN_PROPORTION, figure, limit));
  }

  private static Words reaching(Gate.Bound bound) {
    return bound == Gate.Bound.INCLUSIVE ? Words.REACHES : Words.EXCEEDS;
  }

  private static String threshold(Threshold threshold, String amount, Voice voice) {
    String limit = voice.formulas().closedPhrase(threshold.limit());
    return threshold.counting() == Threshold.Counting.ABOVE_ONLY
        ? voice.say(Words.ABOVE_THRESHOLD, amount, limit)
        : voice.say(
            Words.PASSES,
            amount,
            voice.say(reaching(threshold.bound()), amount, limit),
            voice.say(Words.NOTHING));
  }

  private static String wholeBands(ShareBands bands, String amount, Voice voice) {
    Words from =
        bands.counting() == ShareBands.Counting.WHOLE_AMOUNT_FROM
            ? Words.BAND_FROM
            : Words.BAND_ABOVE;
    Stream<String> shares =
        bands.bands().stream()
            .map(
                band ->
                    voice.say(
                        from,
                        voice.number(band.from(), Unit.RATIO),
                        voice.number(band.share(), Unit.RATIO)));
    return voice.say(
        Words.WHOLE_BANDS,
        amount,
        voice.formulas().closedPhrase(bands.base()),
        voice.enumerated(Stream.concat(shares, Stream.of(voice.say(Words.BELOW_BANDS)))));
  }
}
