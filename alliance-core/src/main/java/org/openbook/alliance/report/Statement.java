package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;

/**
 * A settlement as people read it: sections of tables, charts and explained figures, in an order
 * that a reader can follow from what is payable to why.
 *
 * <p>Not a second calculation and not a view: every number is a value of the settlement, its facts
 * or its terms, exact, and becomes text in a language when a view prints it. What a figure was
 * taken from without anybody having published or measured it is listed as an assumption, and the
 * number of the assumption stands at the figure wherever it is printed. Equal settlements give
 * equal statements. Worked number: costs of 46 000 000, a fee of 2 104 000, a gain of 3 300 000 and
 * a bonus of 1 218 000 are payable as 52 622 000 in total; what providers pay counts below 0.
 *
 * @param cover the title, the notes, the names of cost types
 * @param period the period that is settled
 * @param currency of every amount
 * @param sections in the order of their topics
 */
public record Statement(
    Cover cover, ContractPeriod period, CurrencyUnit currency, List<Section> sections) {
  /** Takes the library's own object for the currency, so that equal statements are equal. */
  public Statement {
    requireNonNull(cover, "cover");
    requireNonNull(period, "period");
    currency = Amounts.zero(currency).getCurrency();
    sections = List.copyOf(sections);
  }

  /** The statement of a settlement. */
  public static Statement of(Settlement settlement, Cover cover) {
    Subject subject = new Subject(settlement, cover);
    return new Statement(
        cover,
        settlement.facts().period(),
        settlement.model().currency(),
        new Sections(subject).all());
  }

  /** The section of a topic, if the settlement has anything to say about it. */
  public Optional<Section> section(Section.Topic topic) {
    requireNonNull(topic, "topic");
    return sections.stream().filter(section -> section.topic() == topic).findFirst();
  }

  /** How it reads in a language. */
  public TextStyle style(Language language) {
    return TextStyle.of(language, currency);
  }

  /** The title and the period. */
  @Override
  public String toString() {
    return cover + ", " + period;
  }
}
