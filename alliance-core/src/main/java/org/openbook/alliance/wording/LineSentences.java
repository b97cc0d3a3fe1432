package org.openbook.alliance.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.wording.Draft.Voice;

/** Words a line: what it is, who pays whom, how it is computed, rounded, retained. */
final class LineSentences {
  private final Draft draft;
  private final StepSentences steps;

  LineSentences(Draft draft, StepSentences steps) {
    this.draft = draft;
    this.steps = steps;
  }

  List<Label> of(Line line) {
    List<Label> sentences = new ArrayList<>();
    sentences.add(draft.sentence(line.amount(), voice -> voice.say(kind(line))));
    steps.of(List.of(line.amount())).forEach(sentences::add);
    sentences.add(
        draft.sentence(line.amount(), voice -> amount(Words.PAYABLE, line, line.amount(), voice)));
    sentences.add(
        draft.sentence(
            voice -> voice.say(line.mayBeBelowZero() ? Words.PAID_BACK : Words.REFUSED)));
    addSide(line.payers(), PAYERS, sentences);
    addSide(line.payees(), PAYEES, sentences);
    addStages(line, sentences);
    steps.of(draft.parts(line)).forEach(sentences::add);
    return sentences;
  }

  private static Words kind(Line line) {
    return switch (line.kind()) {
      case COSTS -> Words.LINE_COSTS;
      case FEE -> Words.LINE_FEE;
      case INCENTIVE -> Words.LINE_INCENTIVE;
    };
  }

  private String amount(Words words, Line line, Formula amount, Voice voice) {
    return voice.say(
        words,
        phrase(amount, voice),
        voice.formulas().rounding(line.payableRounding(), amount.unit()));
  }

  private void addStages(Line line, List<Label> sentences) {
    line.partOfPeriod()
        .ifPresent(rule -> sentences.add(draft.sentence(voice -> voice.say(Words.sharing(rule)))));
    line.onAccount()
        .ifPresent(
            formula ->
                sentences.add(
                    draft.sentence(
                        formula, voice -> amount(Words.ON_ACCOUNT, line, formula, voice))));
    line.retention()
        .ifPresent(
            rate ->
                sentences.add(
                    draft.sentence(
                        rate.provision(),
                        voice ->
                            voice.say(
                                Words.RETENTION,
                                draft.leadsToWithheld(rate.rate())
                                    ? voice.say(Words.WITHHELD)
                                    : voice.formulas().closedPhrase(rate.rate())))));
  }

  private String phrase(Formula formula, Voice voice) {
    return draft.leadsToWithheld(formula)
        ? voice.say(Words.WITHHELD)
        : voice.formulas().phrase(formula);
  }

  // ---- who pays whom ----

  /** How one side of a line is worded. */
  private record Side(Words sole, Words equal, Words shares) {}

  private static final Side PAYERS = new Side(Words.PAYER, Words.PAYERS_EQUAL, Words.PAYERS_SHARES);
  private static final Side PAYEES = new Side(Words.PAYEE, Words.PAYEES_EQUAL, Words.PAYEES_SHARES);

  private void addSide(Distribution side, Side words, List<Label> sentences) {
    sentences.add(draft.sentence(voice -> share(side, words, voice)));
    if (side.parts().size() > 1) {
      sentences.add(draft.sentence(voice -> remainder(side, voice)));
    }
  }

  private String share(Distribution side, Side words, Voice voice) {
    List<Distribution.Part> parts = side.parts();
    boolean isEqual =
        parts.stream().allMatch(part -> part.weight().number().equals(Optional.of(Rational.ONE)));
    if (isEqual && parts.size() == 1) {
      return voice.say(words.sole(), name(parts.get(0).party(), voice));
    }
    return isEqual
        ? voice.say(
            words.equal(), voice.list(parts.stream().map(part -> name(part.party(), voice))))
        : voice.say(words.shares(), voice.list(parts.stream().map(part -> share(part, voice))));
  }

  private String share(Distribution.Part part, Voice voice) {
    return voice.say(
        Words.SHARE,
        name(part.party(), voice),
        part.weight().number().map(voice::count).orElseGet(() -> phrase(part.weight(), voice)));
  }

  private String name(PartyId party, Voice voice) {
    return draft.model().alliance().party(party).name().in(voice.style().language());
  }

  private String remainder(Distribution side, Voice voice) {
    Words policy = Words.valueOf(side.remainder().name());
    return side.remainderHolder()
        .map(holder -> voice.say(policy, name(holder, voice)))
        .orElseGet(() -> voice.say(policy));
  }

  // ---- what no line pays ----

  List<Label> others() {
    return Stream.concat(
            Stream.of(draft.sentence(voice -> voice.say(Words.NOT_PAID))), steps.of(draft.others()))
        .toList();
  }
}
