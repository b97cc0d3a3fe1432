package org.openbook.alliance.cli.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.scaffold.Answer.Named;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;

/** What was answered; what was not is assumed. Used by one thread. */
final class Answers {
  private final Language asked;
  private final Map<String, List<String>> given = new LinkedHashMap<>();

  /** No answers yet, in the talk of this language. */
  Answers(Language asked) {
    this.asked = asked;
  }

  /** Whether somebody answered it. */
  boolean has(Question<?> question) {
    return given.containsKey(question.option());
  }

  boolean isEmpty() {
    return given.isEmpty();
  }

  /** Answers a question; without texts it stays open. */
  void put(Question<?> question, List<String> texts) {
    if (!texts.isEmpty()) {
      given.put(question.option(), List.copyOf(texts));
    }
  }

  void remove(Question<?> question) {
    given.remove(question.option());
  }

  /** The texts that were given, or that are assumed. */
  List<String> texts(Question<?> question) {
    List<String> texts = given.get(question.option());
    return texts == null ? question.usual().apply(language()) : texts;
  }

  /** The only text. */
  String text(Question<?> question) {
    return texts(question).get(0).strip();
  }

  /** The answer, or what is assumed. */
  <T> T value(Question<T> question) {
    return question.reader().apply(texts(question));
  }

  /** What is assumed where documents have no source, each with its place in the terms. */
  List<String> assumed() {
    Map<Question<?>, String> places = new LinkedHashMap<>();
    places.put(Question.TITLE, "$.label");
    places.put(Question.PERIOD, "$.term");
    places.put(Question.CURRENCY, "$.model.currency");
    places.put(Question.CLIENTS, "$.model.parties");
    places.put(Question.PROVIDERS, "$.model.parties");
    List<String> lines = new ArrayList<>();
    places.forEach(
        (question, place) -> {
          if (!has(question)) {
            lines.add(place + ": " + String.join("; ", texts(question)));
          }
        });
    return lines;
  }

  private Language language() {
    return !has(Question.LANGUAGE) || refuses(Question.LANGUAGE, new ArrayList<>())
        ? asked
        : Question.LANGUAGE.reader().apply(given.getOrDefault("--lang", List.of()));
  }

  /** Everything that is wrong with what was given, each with its option. */
  List<Label> faults() {
    List<Label> faults = new ArrayList<>();
    List<Question<?>> wrong = new ArrayList<>();
    for (Question<?> question : Question.ALL) {
      if (has(question) && refuses(question, faults)) {
        wrong.add(question);
      }
    }
    if (wrong.stream().noneMatch(List.of(Question.CLIENTS, Question.PROVIDERS)::contains)) {
      parties(faults);
    }
    if (!wrong.contains(Question.CURRENCY)) {
      Stream.of(Question.TARGET, Question.FEE, Question.BONUS)
          .filter(question -> has(question) && !wrong.contains(question))
          .forEach(question -> decimals(question, faults));
    }
    return faults;
  }

  private boolean refuses(Question<?> question, List<Label> faults) {
    Optional<Label> fault = question.refusal(given.getOrDefault(question.option(), List.of()));
    fault.ifPresent(words -> faults.add(Told.at(question.option(), words)));
    return fault.isPresent();
  }

  private void parties(List<Label> faults) {
    List<String> clients = value(Question.CLIENTS).stream().map(Named::id).toList();
    value(Question.PROVIDERS).stream()
        .map(Named::id)
        .filter(clients::contains)
        .forEach(
            id ->
                faults.add(
                    Told.at(
                        Question.PROVIDERS.option(), Refusal.words("answer-id-of-client", id))));
  }

  private void decimals(Question<?> amount, List<Label> faults) {
    String text = text(amount);
    if (text.contains("%")) {
      return;
    }
    try {
      Amounts.requireDecimals(text, Amounts.currency(value(Question.CURRENCY)));
    } catch (IllegalArgumentException refused) {
      faults.add(Told.at(amount.option(), Told.of(refused)));
    }
  }
}
