package org.openbook.alliance.posting;

import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;

/**
 * One row of a posting: an amount on the debit or the credit side of an account.
 *
 * <p>Not a posting alone: the rows of a {@link PostingSet} balance.
 */
@Value.Immutable
public abstract class PostingRow {
  /** The row as a ledger's import takes it. */
  public static final ObjectForm<PostingRow> FORM =
      ObjectForm.of("", PostingRow::builder, Builder::build)
          .required("side", Forms.word(Side.values()), PostingRow::side, Builder::side)
          .among(LedgerAccount.FORM, PostingRow::account, Builder::account)
          .required("use", Forms.word(AccountUse.values()), PostingRow::use, Builder::use)
          .optional("line", LineId.FORM, PostingRow::line, Builder::line)
          .required("counterparty", PartyId.FORM, PostingRow::counterparty, Builder::counterparty)
          .required("amount", Amounts.FORM, PostingRow::amount, Builder::amount)
          .form();

  PostingRow() {}

  static Builder builder() {
    return ImmutablePostingRow.builder();
  }

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

  /** The amount on the debit side; below 0 if it is on the credit side. */
  public Rational debited() {
    Rational value = Amounts.value(amount());
    return side() == Side.DEBIT ? value : value.negated();
  }

  @Value.Check
  void check() {
    Faults.in(() -> "posting row of %s".formatted(use()))
        .require(
            Amounts.value(amount()).signum() > 0,
            () -> "its amount is %s; it is above 0".formatted(Amounts.text(amount())))
        .throwIfAny();
  }

  PostingRow reversed() {
    return ((ImmutablePostingRow) this).withSide(side().opposite());
  }

  /** {@code debit 4300/8410 EUR 26800, clinic, fee expense}. */
  @Override
  public String toString() {
    return "%s %s %s, %s, %s"
        .formatted(side(), account(), Amounts.text(amount()), counterparty(), use());
  }

  /** Collects a row's parts; rows are made from settlements and read from documents. */
  interface Builder {
    Builder side(Side side);

    Builder account(LedgerAccount account);

    Builder use(AccountUse use);

    Builder line(LineId line);

    Builder counterparty(PartyId party);

    Builder amount(MonetaryAmount amount);

    PostingRow build();
  }
}
