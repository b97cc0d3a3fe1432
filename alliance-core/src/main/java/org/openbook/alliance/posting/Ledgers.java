package org.openbook.alliance.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.posting.PostingRow.Side;
import org.openbook.alliance.settlement.Line;

/** The rows of one settlement, collected for each party's ledger; each transfer in two of them. */
final class Ledgers {
  private final AccountPlan plan;
  private final SettlementId settlement;
  private final Map<PartyId, List<PostingRow>> rows = new LinkedHashMap<>();
  private final Set<AccountKey> missing = new LinkedHashSet<>();
  private Predicate<PartyId> isWanted = party -> true;

  /** What is posted: with whom, by which line, how much. */
  private record Subject(PartyId counterparty, Optional<LineId> line, MonetaryAmount amount) {}

  Ledgers(AccountPlan plan, SettlementId settlement) {
    this.plan = plan;
    this.settlement = settlement;
  }

  /** Of this party's ledger alone. */
  Ledgers only(PartyId party) {
    isWanted = party::equals;
    return this;
  }

  // A line that is paid the other way round takes off what it was posted to before.
  void line(Line line, Transfer transfer) {
    boolean isPayer = line.payers().parties().contains(transfer.payer());
    boolean isPayee = line.payees().parties().contains(transfer.payee());
    AccountUse expense = AccountUse.expense(line.kind());
    AccountUse income = AccountUse.income(line.kind());
    Optional<LineId> id = Optional.of(line.id());
    ofPayer(transfer, id, isPayer ? expense : income, AccountUse.PAYABLE);
    ofPayee(transfer, id, AccountUse.RECEIVABLE, isPayee ? income : expense);
  }

  void interest(Transfer transfer) {
    ofPayer(transfer, Optional.empty(), AccountUse.INTEREST_EXPENSE, AccountUse.PAYABLE);
    ofPayee(transfer, Optional.empty(), AccountUse.RECEIVABLE, AccountUse.INTEREST_INCOME);
  }

  void recoupment(Transfer transfer) {
    ofPayer(transfer, Optional.empty(), AccountUse.PAYABLE, AccountUse.ADVANCES_PAID);
    ofPayee(transfer, Optional.empty(), AccountUse.ADVANCES_RECEIVED, AccountUse.RECEIVABLE);
  }

  private void ofPayer(
      Transfer transfer, Optional<LineId> line, AccountUse debit, AccountUse credit) {
    Subject subject = new Subject(transfer.payee(), line, transfer.amount());
    add(transfer.payer(), subject, Side.DEBIT, debit);
    add(transfer.payer(), subject, Side.CREDIT, credit);
  }

  private void ofPayee(
      Transfer transfer, Optional<LineId> line, AccountUse debit, AccountUse credit) {
    Subject subject = new Subject(transfer.payer(), line, transfer.amount());
    add(transfer.payee(), subject, Side.DEBIT, debit);
    add(transfer.payee(), subject, Side.CREDIT, credit);
  }

  private void add(PartyId party, Subject subject, Side side, AccountUse use) {
    if (!isWanted.test(party)) {
      return;
    }
    AccountKey key = new AccountKey(party, use, subject.line());
    Optional<LedgerAccount> account = plan.find(key);
    if (account.isEmpty()) {
      missing.add(key);
      return;
    }
    PostingRow.Builder row =
        PostingRow.builder()
            .side(side)
            .account(account.get())
            .use(use)
            .counterparty(subject.counterparty())
            .amount(subject.amount());
    subject.line().ifPresent(row::line);
    rows.computeIfAbsent(party, any -> new ArrayList<>()).add(row.build());
  }

  /** A set for each ledger, unless an account is missing. */
  List<PostingSet> sets() {
    Faults faults = Faults.in("account plan");
    missing.forEach(key -> faults.add("it has no account for %s".formatted(key)));
    faults.throwIfAny();
    List<DimensionId> dimensions = plan.dimensions().stream().map(Dimension::id).toList();
    return rows.entrySet().stream()
        .map(ledger -> PostingSet.of(settlement, ledger.getKey(), dimensions, ledger.getValue()))
        .toList();
  }
}
