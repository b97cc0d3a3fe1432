package org.openbook.alliance.posting;

import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.posting.PostingRow.Side;

/**
 * What an issued settlement is in one party's ledger: rows whose debits and credits are equal.
 *
 * <p>Not the payment: that the party's bank brings. Laws: debits equal credits; what one party has
 * payable to another, that one has receivable from it.
 */
@Value.Immutable
public abstract class PostingSet {
  /** Settlement, party, dimensions and rows. */
  public static final ObjectForm<PostingSet> FORM =
      ObjectForm.of(
          "",
          PostingSet::of,
          Member.required("settlement", SettlementId.FORM, PostingSet::settlement),
          Member.required("party", PartyId.FORM, PostingSet::party),
          Member.list("dimensions", DimensionId.FORM, PostingSet::dimensions),
          Member.required("rows", Forms.list(PostingRow.FORM), PostingSet::rows));

  PostingSet() {}

  static PostingSet of(
      SettlementId settlement, PartyId party, List<DimensionId> dimensions, List<PostingRow> rows) {
    return ImmutablePostingSet.builder()
        .settlement(settlement)
        .party(party)
        .addAllDimensions(dimensions)
        .addAllRows(rows)
        .build();
  }

  /** The settlement. */
  public abstract SettlementId settlement();

  /** Whose ledger it is for. */
  public abstract PartyId party();

  /** The dimensions that rows may have, in the order of a ledger's columns. */
  public abstract List<DimensionId> dimensions();

  /** The rows, in pairs of a debit and a credit or a credit and a debit. */
  public abstract List<PostingRow> rows();

  @Value.Check
  void check() {
    Faults faults =
        Faults.in("postings of settlement %s for '%s'".formatted(settlement(), party()));
    faults.require(!rows().isEmpty(), () -> "it has no rows; it has at least two").throwIfAny();
    faults.require(
        Set.copyOf(dimensions()).size() == dimensions().size(),
        () -> "dimensions are %s; each is there once".formatted(dimensions()));
    for (PostingRow row : rows()) {
      Set<DimensionId> stated = row.account().dimensions().keySet();
      faults.require(
          dimensions().containsAll(stated),
          () -> "row has dimensions %s; they are of %s".formatted(stated, dimensions()));
    }
    faults
        .require(
            debits().equals(credits()),
            () ->
                "debits are %s and credits %s; they are equal"
                    .formatted(Amounts.text(debits()), Amounts.text(credits())))
        .throwIfAny();
  }

  /** The sum of the debits. */
  public MonetaryAmount debits() {
    return sum(Side.DEBIT);
  }

  /** The sum of the credits: that of the debits. */
  public MonetaryAmount credits() {
    return sum(Side.CREDIT);
  }

  /**
   * The rows that say what is paid for, those of expense, income and advances: each is the other
   * half of one that is payable or receivable, and all debits less all credits of them are what the
   * party owes the others by the settlement.
   */
  public List<PostingRow> basis() {
    return rows().stream().filter(row -> row.use().isBasis()).toList();
  }

  private MonetaryAmount sum(Side side) {
    return Amounts.sum(
        rows().stream().filter(row -> row.side() == side).map(PostingRow::amount).toList(),
        rows().get(0).amount().getCurrency());
  }

  /** The same rows on the other sides: what takes a withdrawn settlement back. */
  public PostingSet reversed() {
    List<PostingRow> back = rows().stream().map(PostingRow::reversed).toList();
    return of(settlement(), party(), dimensions(), back);
  }

  /** {@code settlement 1 in the ledger of 'city': 4 rows, EUR 696800}. */
  @Override
  public String toString() {
    return "settlement %s in the ledger of '%s': %s rows, %s"
        .formatted(settlement(), party(), rows().size(), Amounts.text(debits()));
  }
}
