package org.openbook.alliance.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

/**
 * What one party may see of the open book in a period: its own costs in full, the others' as
 * closely as the terms permit, and the totals of all parties that give nothing finer away.
 *
 * <p>Not a copy of the statement. A total is withheld if somebody who subtracts what the view shows
 * from it, in whatever combination, would learn of another party what the terms do not permit: with
 * two providers a total less the own part <i>is</i> the other's. The coarsest totals are shown
 * first; the view names those that it withholds. It is assumed that everybody knows who has costs
 * of which kind in which month. The law holds within one view: views of overlapping periods can be
 * subtracted from each other, so that a recipient gets one view of a month.
 *
 * <p>Worked example: A, B and C have reimbursable costs of 10, 20 and 30, and may see nothing of
 * each other. A's view has the total 60. If C has none, it is withheld.
 */
@Value.Immutable
public abstract class BookView {
  BookView() {}

  /**
   * The sum of a cell over all parties.
   *
   * @param cell which costs
   * @param value the net sum, in the agreement's currency
   */
  public record Total(CostCell cell, Rational value) {
    /** Refuses null. */
    public Total {
      requireNonNull(cell, "cell");
      requireNonNull(value, "value");
    }

    /** {@code reimbursable: 60}. */
    @Override
    public String toString() {
      return cell + ": " + value;
    }
  }

  // ---- factories ----

  /**
   * The view that a recipient gets of a book and the statement of its period.
   *
   * @throws IllegalArgumentException if the statement is not of this book
   */
  public static BookView of(
      OpenBook book, CostStatement statement, DisclosureTerms terms, PartyId recipient) {
    Faults.in(() -> "view of '%s'".formatted(recipient))
        .require(
            book.id().equals(statement.book()),
            () ->
                "the statement is of book '%s'; the book is '%s'"
                    .formatted(statement.book(), book.id()))
        .throwIfAny();
    Disclosure disclosure = new Disclosure(statement, terms, recipient);
    ImmutableBookView.Builder view =
        ImmutableBookView.builder()
            .recipient(recipient)
            .book(book.id())
            .currency(statement.currency())
            .period(statement.period())
            .addAllOwnLines(disclosure.ownLines())
            .addAllEntries(disclosure.entries(book))
            .addAllOwnFindings(disclosure.ownFindings(book))
            .addAllDisclosed(disclosure.disclosed());
    disclosure.totals(view::addTotals, view::addWithheld);
    return view.build();
  }

  // ---- components ----

  /** Who sees it. */
  public abstract PartyId recipient();

  /** The book that it shows. */
  public abstract BookId book();

  /** The agreement's currency, of every figure here. */
  public abstract CurrencyUnit currency();

  /** The days that it shows. */
  public abstract ContractPeriod period();

  /** The recipient's own lines of the statement. */
  public abstract List<CostLine> ownLines();

  /** What keeps own entries out of the totals. */
  public abstract List<CostFinding> ownFindings();

  /** The own entries, and those of others that the terms permit; the latter name no person. */
  public abstract List<CostEntry> entries();

  /** The others' costs, as closely as the terms permit. */
  public abstract List<DisclosedCost> disclosed();

  /** The sums over all parties, the coarsest first. */
  public abstract List<Total> totals();

  /** The sums over all parties that would give something away. */
  public abstract List<CostCell> withheld();

  /** {@code view of book tesoma for p1 in 2018-04-01/2021-12-31: 12 totals, 3 withheld}. */
  @Override
  public String toString() {
    return "view of book %s for %s in %s: %s totals, %s withheld"
        .formatted(book(), recipient(), period(), totals().size(), withheld().size());
  }
}
