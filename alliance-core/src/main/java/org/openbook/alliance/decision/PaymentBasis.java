package org.openbook.alliance.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.AccountUse;
import org.openbook.alliance.posting.LedgerAccount;
import org.openbook.alliance.posting.PostingRow;
import org.openbook.alliance.posting.PostingSet;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.Agreement;

/**
 * What each client pays by a settlement, by account and cost centre, then by line and payee.
 *
 * <p>Not postings: it is made of the client's, without what is payable and receivable. Laws: the
 * total of a client is what the settlement makes payable by it, less advances; all rows of a table
 * add up to its total.
 */
final class PaymentBasis {
  private final IssuedSettlement issued;
  private final Alliance alliance;
  private final List<PostingSet> sets;

  PaymentBasis(IssuedSettlement issued, AccountPlan plan) {
    this.issued = issued;
    this.alliance = issued.settlement().model().alliance();
    this.sets = sets(plan);
  }

  private List<PostingSet> sets(AccountPlan plan) {
    List<PostingSet> found = new ArrayList<>();
    Faults faults = Faults.in("basis of payment");
    for (PartyId client :
        alliance.holding(Role.CLIENT, issued.settlement().facts().period().endInclusive())) {
      try {
        plan.postings(issued, client).ifPresent(found::add);
      } catch (IllegalArgumentException missing) {
        faults.add(String.valueOf(missing.getMessage()));
      }
    }
    faults.throwIfAny();
    return List.copyOf(found);
  }

  // ---- printing ----

  Printout printout(Agreement agreement) {
    return new Printout(
        BasisWords.TITLE.with(agreement.label(), issued.id()),
        new Cell.Days(issued.settlement().facts().period()),
        issued.settlement().model().currency(),
        List.of(),
        List.of(part()));
  }

  Printout.Part part() {
    List<Label> notes = new ArrayList<>(List.of(BasisWords.NOTE.label()));
    if (sets.stream()
        .flatMap(set -> set.basis().stream())
        .anyMatch(row -> usualName(row).isPresent())) {
      notes.add(BasisWords.NAME_NOTE.label());
    }
    List<Table> tables = new ArrayList<>(sets.stream().map(this::table).toList());
    tables.add(allClients());
    return Cells.part("payment-basis", BasisWords.HEADING.label(), notes, tables);
  }

  private Table table(PostingSet set) {
    List<Table.Row> rows = new ArrayList<>();
    Map<LedgerAccount, List<PostingRow>> byAccount =
        set.basis().stream().collect(groupingBy(PostingRow::account, LinkedHashMap::new, toList()));
    byAccount.forEach((account, of) -> add(account, of, rows));
    rows.add(total(BasisWords.TOTAL, sum(set.basis())));
    Rational paid = alreadyPaid(set.party());
    if (!paid.isZero()) {
      rows.add(row(Table.Rank.PLAIN, word(BasisWords.ALREADY_PAID), paid.negated()));
      rows.add(total(BasisWords.TO_PAY, sum(set.basis()).minus(paid)));
    }
    return new Table(
        alliance.party(set.party()).name(),
        Stream.of(
                BasisWords.ACCOUNT_AND_LINE,
                BasisWords.COST_CENTRE,
                BasisWords.DIMENSIONS,
                BasisWords.COUNTERPARTY,
                BasisWords.AMOUNT)
            .map(BasisWords::label)
            .toList(),
        rows,
        Table.Depth.SUMMARY);
  }

  private void add(LedgerAccount account, List<PostingRow> of, List<Table.Row> rows) {
    rows.add(
        Cells.row(
            Table.Rank.GROUP,
            new Cell.Words(name(account, of.get(0))),
            new Cell.Plain(account.costCentre()),
            new Cell.Plain(
                account.dimensions().entrySet().stream()
                    .map(dimension -> dimension.getKey() + " " + dimension.getValue())
                    .collect(joining(", "))),
            Cells.nothing(),
            Cells.money(sum(of))));
    for (PostingRow row : of) {
      rows.add(
          Cells.row(
              Table.Rank.MEMBER,
              line(row),
              Cells.nothing(),
              Cells.nothing(),
              new Cell.Parties(List.of(alliance.party(row.counterparty()))),
              Cells.money(row.debited())));
    }
  }

  private Table allClients() {
    List<Table.Row> rows = new ArrayList<>();
    for (PostingSet set : sets) {
      rows.add(
          Cells.row(
              new Cell.Parties(List.of(alliance.party(set.party()))),
              Cells.money(sum(set.basis()))));
    }
    if (!rows.isEmpty()) {
      Rational all = Rational.sum(sets.stream().map(set -> sum(set.basis())).toList());
      rows.add(Cells.row(Table.Rank.TOTAL, word(BasisWords.TOTAL), Cells.money(all)));
    }
    return new Table(
        BasisWords.ALL_CLIENTS.label(),
        List.of(BasisWords.CLIENT.label(), BasisWords.AMOUNT.label()),
        rows,
        Table.Depth.SUMMARY);
  }

  private static Table.Row total(BasisWords name, Rational amount) {
    return row(Table.Rank.TOTAL, word(name), amount);
  }

  private static Table.Row row(Table.Rank rank, Cell name, Rational amount) {
    return Cells.row(
        rank, name, Cells.nothing(), Cells.nothing(), Cells.nothing(), Cells.money(amount));
  }

  private static Cell word(BasisWords word) {
    return new Cell.Words(word.label());
  }

  // ---- what the rows say ----

  private static Rational sum(List<PostingRow> rows) {
    return Rational.sum(rows.stream().map(PostingRow::debited).toList());
  }

  // What was paid on withdrawn settlements is in no posting of this one.
  private Rational alreadyPaid(PartyId client) {
    return Rational.sum(
        issued.carried().stream()
            .filter(paid -> paid.payer().equals(client) || paid.payee().equals(client))
            .map((Transfer paid) -> signed(paid, client))
            .toList());
  }

  private static Rational signed(Transfer paid, PartyId client) {
    Rational amount = Amounts.value(paid.amount());
    return paid.payer().equals(client) ? amount : amount.negated();
  }

  private Cell line(PostingRow row) {
    return row.line()
        .<Cell>map(id -> new Cell.Words(issued.trueUp(id).line().label()))
        .orElseGet(() -> word(BasisWords.ADVANCES));
  }

  private static Label name(LedgerAccount account, PostingRow row) {
    return account
        .name()
        .map(name -> BasisWords.ACCOUNT.with(account.code(), name))
        .or(() -> usualName(row).map(name -> BasisWords.ACCOUNT_SO_FAR.with(account.code(), name)))
        .orElseGet(() -> Label.of(account.code(), account.code(), account.code()));
  }

  /** What JHS 207 calls what a client buys, of an account whose name the plan does not give. */
  private static Optional<Label> usualName(PostingRow row) {
    boolean isBought =
        row.use() == AccountUse.COSTS_EXPENSE
            || row.use() == AccountUse.FEE_EXPENSE
            || row.use() == AccountUse.INCENTIVE_EXPENSE;
    return isBought && row.account().name().isEmpty()
        ? Optional.of(BasisWords.PURCHASES_OF_SERVICES.label())
        : Optional.empty();
  }
}
