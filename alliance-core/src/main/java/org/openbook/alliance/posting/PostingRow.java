package org.openbook.alliance.posting;

import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.LineId;

/**
 * One row of a posting: an amount on the debit or the credit side of an account.
 *
 * <p>Not a posting alone: the rows of a {@link PostingSet} balance.
 */
@Value.Immutable
public abstract class PostingRow implements Canonical {
  PostingRow() {}

  /** The side of an account. */
  public enum Side {
    /** Expense, or what others owe. */
    DEBIT,
    /** Income, or what is owed to others. */
    CREDIT;

    Side opposite() {
      return this == DEBIT ? CREDIT : DEBIT;
    }

    /** {@code debit}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** On which side. */
  public abstract Side side();

  /** On which account, with which cost centre. */
  public abstract LedgerAccount account();

  /** What the account is used for. */
  public abstract AccountUse use();

  /** The line of the model; of interest and advances none. */
  public abstract Optional<LineId> line();

  /** Whom it was settled with. */
  public abstract PartyId counterparty();

  /** How much; above 0. */
  public abstract MonetaryAmount amount();

  PostingRow reversed() {
    return ((ImmutablePostingRow) this).withSide(side().opposite());
  }

  @Override
  public CanonicalForm canonical() {
    CanonicalForm form =
        CanonicalForm.of("posting-row")
            .with("side", side().name())
            .with("account", account())
            .with("use", use().name())
            .with("counterparty", counterparty())
            .with("amount", Amounts.text(amount()));
    line().ifPresent(id -> form.with("line", id));
    return form;
  }

  /** {@code debit 4300/8410 EUR 26800, clinic, fee expense}. */
  @Override
  public String toString() {
    return "%s %s %s, %s, %s"
        .formatted(side(), account(), Amounts.text(amount()), counterparty(), use());
  }
}
