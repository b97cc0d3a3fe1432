package org.openbook.alliance.wording;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.text.TextStyle;

/**
 * The annex of a contract that words its terms in Finnish, Swedish and English: every line, rule
 * and indicator with its clause and its numbers, and examples that the engine computes.
 *
 * <p>Not terms and not a settlement. Every sentence is made of the terms that are settled, every
 * figure of an example is one of a settlement, and the digest of the terms stands at the end, so
 * that the signed text and the settled terms cannot part: another number in the terms is another
 * number in a sentence. A view prints a section as it prints one of a statement. Worked number:
 * with a gain share of 50 % the gain reads {@code “Gain share”: 50% of “Under-run”}, and its
 * example with a target of 1 000 000 and costs of 900 000 comes to 50 000.
 *
 * @param title what it is called
 * @param currency of every amount
 * @param sections numbered, in the order of the annex
 */
public record ContractWording(Label title, CurrencyUnit currency, List<Printout.Part> sections) {
  /** Takes the library's own object for the currency, so that equal annexes are equal. */
  public ContractWording {
    requireNonNull(title, "title");
    currency = Amounts.zero(currency).getCurrency();
    sections = List.copyOf(sections);
  }

  /** The wording of an agreement: its term, its periods, and the terms of each version. */
  public static ContractWording of(Agreement agreement) {
    return annex(agreement, Edition.WHOLE);
  }

  private static ContractWording annex(Agreement agreement, Edition edition) {
    return new Annex(agreement.label(), agreement.versions().get(0).model().currency(), edition)
        .with(agreement)
        .wording();
  }

  /** The wording of the terms alone, of no agreement yet. */
  public static ContractWording of(CommercialModel model) {
    return annex(model, Edition.WHOLE);
  }

  private static ContractWording annex(CommercialModel model, Edition edition) {
    return new Annex(model.provision().label(), model.currency(), edition).with(model).wording();
  }

  /**
   * The sentences of the terms alone, without examples, assumptions and digest: to lay two versions
   * side by side.
   */
  public static ContractWording sentencesOf(CommercialModel model) {
    return annex(model, Edition.BARE);
  }

  /**
   * A copy for the bidders, in which the numbers of some indicators stay withheld until the
   * negotiation: their points, their possible values and what else of the terms is read from them.
   * All weights are left out too, for one of them follows from the others and their sum; and so are
   * the examples and the digest, by which who tries enough numbers would find them.
   *
   * <p>Not terms: nothing can be settled on it. Labels, clauses and sources are shown as the terms
   * give them, so that a number in such a text is told.
   *
   * @throws IllegalArgumentException if no version has one of these indicators
   */
  public static ContractWording withholding(Agreement agreement, Set<KeyResultId> indicators) {
    List<KeyResultId> known =
        agreement.versions().stream()
            .flatMap(version -> version.model().scorecard().stream())
            .flatMap(card -> card.indicators().stream())
            .map(KeyResultIndicator::id)
            .distinct()
            .toList();
    Faults faults = Faults.in("copy of the terms");
    faults.require(!indicators.isEmpty(), () -> "it withholds no indicator; it must one");
    for (KeyResultId indicator : indicators) {
      faults.require(
          known.contains(indicator),
          () ->
              Faults.unknown(
                  "indicator",
                  indicator.value(),
                  "the indicators are %s",
                  known.stream().map(KeyResultId::value).toList()));
    }
    faults.throwIfAny();
    return annex(agreement, new Edition(indicators, false));
  }

  /** How it reads in a language. */
  public TextStyle style(Language language) {
    return TextStyle.of(language, currency);
  }

  /** The annex as views print it, below its title these words. */
  public Printout printout() {
    Label draft =
        Label.of(
            Words.DRAFT.in(Language.FI), Words.DRAFT.in(Language.SV), Words.DRAFT.in(Language.EN));
    return new Printout(title, new Cell.Words(draft), currency, List.of(), sections);
  }

  /** Every sentence and heading in a language, a line each, without tables. */
  public List<String> sentences(Language language) {
    requireNonNull(language, "language");
    List<String> lines = new ArrayList<>(List.of(title.in(language)));
    for (Printout.Part section : sections) {
      lines.add(section.heading().in(language));
      section.notes().forEach(sentence -> lines.add(sentence.in(language)));
    }
    return List.copyOf(lines);
  }

  /** The title and how many sections. */
  @Override
  public String toString() {
    return "%s, %s sections".formatted(title, sections.size());
  }
}
