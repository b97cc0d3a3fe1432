package org.openbook.alliance.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.settlement.CommercialModel;

/** What the tests ask of terms and of their words. */
final class WordedTerms {
  private WordedTerms() {}

  /** The sentences but the last, which tells the digest and so differs with every change. */
  static List<String> sentences(ContractWording wording, Language language) {
    List<String> all = wording.sentences(language);
    return all.subList(0, all.size() - 1);
  }

  /** The same terms with another number in this place, if one fits there. */
  static Optional<CommercialModel> changed(
      CommercialModel model, Map.Entry<String, String> constant) {
    return Stream.of("1", "2", "0.5", "7", "1 %", "3 %", "EUR 12", "-1", "41", "1000000000")
        .filter(value -> !value.equals(constant.getValue()))
        .flatMap(value -> with(model, constant.getKey(), value).stream())
        .filter(changed -> !changed.digest().equals(model.digest()))
        .findFirst();
  }

  private static Optional<CommercialModel> with(CommercialModel model, String name, String value) {
    try {
      return Optional.of(model.with(name, value));
    } catch (IllegalArgumentException doesNotFit) {
      return Optional.empty();
    }
  }

  /** Every line, indicator and reported figure as the formula that bears its name. */
  static List<Formula> named(CommercialModel model) {
    return Stream.concat(
            model.lines().stream().map(line -> line.amount()), model.reported().stream())
        .filter(formula -> formula.label().isPresent())
        .toList();
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
