package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;
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
 * @param identity which settlement it is
 * @param currency of every amount
 * @param sections in the order of their topics
 */
public record Statement(
    Cover cover, StatementIdentity identity, CurrencyUnit currency, List<Section> sections) {
  /** Takes the library's own object for the currency, so that equal statements are equal. */
  public Statement {
    requireNonNull(cover, "cover");
    requireNonNull(identity, "identity");
    currency = Amounts.zero(currency).getCurrency();
    sections = List.copyOf(sections);
  }

  /** The statement of a settlement that was not issued, and says so. */
  public static Statement of(Settlement settlement, Cover cover) {
    return of(settlement, StatementIdentity.of(settlement), cover);
  }

  /**
   * The statement of an issued settlement: it says its number, who prepared and approved it, and
   * whether it was withdrawn.
   *
   * @throws IllegalArgumentException if the history has none of this number
   */
  public static Statement of(SettlementHistory history, SettlementId id, Cover cover) {
    return of(history.issued(id).settlement(), StatementIdentity.of(history, id), cover);
  }

  /**
   * The statement of a settlement whose document says which one it is.
   *
   * @param identity as the document states it; nothing here proves that it was issued
   * @throws IllegalArgumentException if the identity is of another settlement
   */
  public static Statement of(Settlement settlement, StatementIdentity identity, Cover cover) {
    requireNonNull(cover, "cover");
    StatementIdentity own = StatementIdentity.of(settlement);
    Faults.in("statement")
        .require(
            identity.equals(own.withIssue(identity.issue())),
            () ->
                "the identity is of the settlement %s, the settlement is %s; they must be of one"
                    .formatted(identity.digests().settlement(), own.digests().settlement()))
        .throwIfAny();
    Subject subject = new Subject(settlement, cover);
    return new Statement(
        cover, identity, settlement.model().currency(), new Sections(subject, identity).all());
  }

  /** The period that is settled. */
  public ContractPeriod period() {
    return identity.period();
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
    return cover + ", " + period();
  }
}
