package org.openbook.alliance.wording;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.wording.Draft.Voice;

/** Words the terms of paying, and how future work is shared. */
final class PaymentSentences {
  private final Draft draft;

  PaymentSentences(Draft draft) {
    this.draft = draft;
  }

  // ---- work ----

  List<Label> work() {
    return draft.model().workAllocation().map(this::work).orElse(List.of());
  }

  private List<Label> work(WorkAllocation work) {
    Words missing =
        work.missing() == WorkAllocation.MissingMonth.DROP
            ? Words.MONTH_DROPPED
            : Words.MONTH_REFUSED;
    return List.of(
        draft.sentence(
            work.provision(),
            voice ->
                voice.say(
                    Words.WORK,
                    work.window(),
                    voice.list(
                        work.providers().stream()
                            .map(party -> party.name().in(voice.style().language()))))),
        draft.sentence(work.provision(), voice -> voice.say(missing)));
  }

  // ---- payment ----

  List<Label> payment() {
    return draft.model().payment().map(this::payment).orElse(List.of());
  }

  private List<Label> payment(PaymentTerms terms) {
    List<Label> sentences = new ArrayList<>();
    sentences.add(draft.sentence(terms.provision(), voice -> due(terms.due(), voice)));
    terms.interest().ifPresent(interest -> sentences.add(interest(interest)));
    sentences.add(
        draft.sentence(
            terms.provision(),
            voice ->
                voice.say(
                    Words.RECOUPMENT,
                    voice.number(terms.recoupment(), Unit.RATIO),
                    voice.formulas().rounding(terms.rounding().orElseThrow(), money()))));
    terms.feeSuspension().ifPresent(suspension -> sentences.add(suspension(suspension)));
    return sentences;
  }

  private Unit money() {
    return Unit.money(draft.model().currency());
  }

  private static String due(DueTerm due, Voice voice) {
    Words words =
        switch (due.count()) {
          case CALENDAR_DAYS -> Words.DUE_DAYS;
          case MOVED_TO_BUSINESS_DAY -> Words.DUE_MOVED;
          case BUSINESS_DAYS -> Words.DUE_BUSINESS;
        };
    return voice.say(words, due.days());
  }

  private Label interest(LateInterest interest) {
    return draft.sentence(
        interest.provision(),
        voice ->
            voice.say(
                Words.INTEREST,
                voice.number(interest.yearlyRate(), Unit.RATIO),
                interest.dayCount(),
                voice.formulas().rounding(interest.rounding().orElseThrow(), money())));
  }

  private Label suspension(FeeSuspension suspension) {
    return draft.sentence(
        suspension.provision(),
        voice ->
            voice.say(
                Words.SUSPENSION,
                suspension.lines().isEmpty()
                    ? voice.say(Words.EVERY_FEE)
                    : voice.list(suspension.lines().stream().map(id -> line(id, voice)))));
  }

  private String line(String id, Voice voice) {
    return draft.model().lines().stream()
        .filter(line -> line.id().value().equals(id))
        .findFirst()
        .map(line -> voice.name(line.label()))
        .orElse(id);
  }
}
