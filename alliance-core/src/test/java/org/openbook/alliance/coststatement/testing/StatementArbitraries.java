package org.openbook.alliance.coststatement.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostArbitraries;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.coststatement.PublishedPurchase;
import org.openbook.alliance.coststatement.PurchaseComparison;
import org.openbook.alliance.coststatement.StatementComparison;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Statements of generated books: every class, kind and month of the parties {@code p1} to {@code
 * p5}.
 */
public final class StatementArbitraries {
  private static final int PARTIES = 5;
  private static final ContractPeriod ALL = ContractPeriod.parse("2018-04-01/2040-12-31");

  private StatementArbitraries() {}

  /** A book and what it adds up to. */
  public record StatedBook(OpenBook book, CostStatement statement) {}

  /** Books with their statements; some entries have no class and stand in findings. */
  public static Arbitrary<StatedBook> statedBooks() {
    return Combinators.combine(CostArbitraries.books(), CatalogueArbitraries.classifications())
        .as(
            (book, classes) ->
                new StatedBook(book, CostStatement.of(book, classes, alliance(), ALL)));
  }

  /** Statements of a whole contract term. */
  public static Arbitrary<CostStatement> statements() {
    return statedBooks().map(StatedBook::statement);
  }

  /** The same book as it was known on a day and as it is known in the end. */
  public static Arbitrary<StatementComparison> comparisons() {
    return Combinators.combine(
            CostArbitraries.books(),
            CatalogueArbitraries.classifications(),
            Arbitraries.integers().between(0, 13))
        .as(
            (book, classes, days) ->
                StatementComparison.of(
                    CostStatement.of(
                        book.asOf(LocalDate.of(2019, 11, 1).plusDays(days)),
                        classes,
                        alliance(),
                        ALL),
                    CostStatement.of(book, classes, alliance(), ALL)));
  }

  /** Lines of published data of the documents {@code e1} to {@code e9}. */
  public static Arbitrary<PublishedPurchase> purchases() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9), Arbitraries.integers().between(-500, 2000))
        .as(
            (number, euros) ->
                PublishedPurchase.of("e" + number, "Supplier", Amounts.euros("" + euros)));
  }

  /** Entries of a book beside published data of some of their documents. */
  public static Arbitrary<PurchaseComparison> purchaseComparisons() {
    return Combinators.combine(CostArbitraries.books(), purchases().list().ofMaxSize(9))
        .as(
            (book, published) ->
                PurchaseComparison.of(book.entries().toList(), published, Amounts.EUR));
  }

  private static Alliance alliance() {
    Alliance.Builder alliance = Alliance.builder();
    for (int i = 1; i <= PARTIES; i++) {
      Party party = Party.of(PartyId.of("p" + i), Label.en("Party " + i));
      alliance.add(party, Role.PROVIDER, ALL.start());
    }
    return alliance.build();
  }
}
