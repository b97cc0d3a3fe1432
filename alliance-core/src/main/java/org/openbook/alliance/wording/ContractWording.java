package org.openbook.alliance.wording;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
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
    return new Annex(agreement.label(), agreement.versions().get(0).model().currency())
        .with(agreement)
        .wording();
  }

  /** The wording of the terms alone, of no agreement yet. */
  public static ContractWording of(CommercialModel model) {
    return new Annex(model.provision().label(), model.currency()).with(model).wording();
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
