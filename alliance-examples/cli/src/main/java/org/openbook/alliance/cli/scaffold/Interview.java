package org.openbook.alliance.cli.scaffold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;

/** Asks on a terminal, one question after the other, what no option answered. */
final class Interview {
  private final BufferedReader in;
  private final PrintWriter out;
  private final Language language;

  Interview(BufferedReader in, PrintWriter out, Language language) {
    this.in = in;
    this.out = out;
    this.language = language;
  }

  /**
   * Asks what is open; an empty answer leaves it to be assumed, a wrong one is asked for again.
   *
   * @throws IllegalArgumentException if there are no more answers
   */
  void ask(Answers answers) {
    for (Question<?> question : Question.ALL) {
      if (!answers.has(question)) {
        ask(question, answers);
      }
    }
  }

  private void ask(Question<?> question, Answers answers) {
    List<Label> faults;
    do {
      String usual = String.join("; ", answers.texts(question));
      out.print("%s [%s]: ".formatted(question.words(language), usual));
      out.flush();
      String line = line();
      if (line == null) {
        throw Refusal.of("no-answer", question.words(language), usual);
      }
      answers.put(question, parts(question, line));
      faults = answers.has(question) ? answers.faults() : List.of();
      if (!faults.isEmpty()) {
        faults.forEach(fault -> out.println(fault.in(language)));
        answers.remove(question);
      }
    } while (!faults.isEmpty());
  }

  private static List<String> parts(Question<?> question, String line) {
    if (line.isBlank()) {
      return List.of();
    }
    return question.isOfSeveral()
        ? Arrays.stream(line.split(";")).filter(part -> !part.isBlank()).toList()
        : List.of(line);
  }

  private @Nullable String line() {
    try {
      return in.readLine();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
