package org.openbook.alliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.Transfer;
import org.openbook.alliance.history.testing.HistoryCase;
import org.openbook.alliance.history.testing.HistoryDomain;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.testing.AccountPlans;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.report.Table.Rank;

/** What a decision tells adds up to what the history made payable. */
@Domain(HistoryDomain.class)
class DecisionProperties {
  private static final int TRIES = 40;

  private static Stream<IssuedSettlement> standing(SettlementHistory history) {
    return history.issued().stream().filter(IssuedSettlement::isStanding);
  }

  private static List<PartyId> clients(IssuedSettlement issued) {
    return issued
        .settlement()
        .model()
        .alliance()
        .holding(Role.CLIENT, issued.settlement().facts().period().endInclusive());
  }

  @Property(tries = TRIES)
  void basis_of_payment_is_what_each_client_owes(@ForAll HistoryCase any) {
    AccountPlan plan = AccountPlans.whole(any.parties()).build();
    standing(any.ended(Stage.FINAL))
        .forEach(
            issued -> {
              PaymentBasis basis = new PaymentBasis(issued, plan);
              List<Table> tables = basis.part().contents().stream().map(Table.class::cast).toList();
              Rational all = Rational.ZERO;
              for (PartyId client : clients(issued)) {
                Rational owed = owed(issued, client);
                String name = issued.settlement().model().alliance().party(client).name().en();
                Rational printed = total(tables, name);
                assertThat(printed).isEqualTo(owed);
                all = all.plus(owed);
              }
              assertThat(tables.isEmpty() ? Rational.ZERO : lastTotal(last(tables))).isEqualTo(all);
            });
  }

  private static Table last(List<Table> tables) {
    return tables.get(tables.size() - 1);
  }

  // Of all lines, less advances; of a client without postings nothing is printed.
  private static Rational owed(IssuedSettlement issued, PartyId client) {
    Rational made =
        Rational.sum(issued.trueUps().stream().map(trueUp -> trueUp.of(client)).toList());
    return made.negated()
        .minus(net(issued.recoupments().stream().map(line -> line.transfer()), client));
  }

  private static Rational net(Stream<Transfer> transfers, PartyId client) {
    return Rational.sum(
        transfers
            .filter(any -> any.payer().equals(client) || any.payee().equals(client))
            .map(any -> any.payer().equals(client) ? value(any) : value(any).negated())
            .toList());
  }

  private static Rational value(Transfer transfer) {
    return Amounts.value(transfer.amount());
  }

  private static Rational total(List<Table> tables, String client) {
    return tables.stream()
        .filter(table -> table.caption().en().equals(client))
        .findFirst()
        .map(
            table -> {
              Rational total = firstTotal(table);
              assertThat(Printed.sum(table.rows().stream(), Rank.MEMBER)).isEqualTo(total);
              assertThat(Printed.sum(table.rows().stream(), Rank.GROUP)).isEqualTo(total);
              return total;
            })
        .orElse(Rational.ZERO);
  }

  private static Rational firstTotal(Table table) {
    return table.rows().stream()
        .filter(row -> row.rank() == Rank.TOTAL)
        .findFirst()
        .map(Printed::last)
        .orElseThrow();
  }

  private static Rational lastTotal(Table table) {
    return Printed.last(table.rows().get(table.rows().size() - 1));
  }

  @Property(tries = TRIES)
  void amount_to_pay_is_what_the_invoices_say(@ForAll HistoryCase any) {
    AccountPlan plan = AccountPlans.whole(any.parties()).build();
    standing(any.history())
        .forEach(
            issued -> {
              List<Table> tables =
                  new PaymentBasis(issued, plan)
                      .part().contents().stream().map(Table.class::cast).toList();
              for (PartyId client : clients(issued)) {
                String name = issued.settlement().model().alliance().party(client).name().en();
                Rational toPay =
                    tables.stream()
                        .filter(table -> table.caption().en().equals(name))
                        .findFirst()
                        .map(DecisionProperties::lastTotal)
                        .orElse(Rational.ZERO);
                assertThat(toPay).isEqualTo(net(issued.transfers().stream(), client));
              }
            });
  }

  @Property(tries = TRIES)
  void causes_add_up_to_the_change_of_each_line(@ForAll HistoryCase any) {
    SettlementHistory history = any.ended(Stage.FINAL);
    standing(history)
        .forEach(
            issued -> {
              Printout draft = DecisionDraft.of(history, issued.id(), DecisionHead.blank());
              Printed.tables(draft, "changes").stream()
                  .filter(table -> table.caption().en().contains("line by line"))
                  .forEach(
                      table ->
                          Printed.groups(table)
                              .forEach(
                                  (line, causes) ->
                                      assertThat(Printed.sum(causes.stream(), Rank.MEMBER))
                                          .isEqualTo(Printed.last(line))));
              assertThat(changed(draft)).isEqualTo(made(history, issued));
            });
  }

  private static Rational changed(Printout draft) {
    return Rational.sum(
        Printed.tables(draft, "changes").stream()
            .filter(table -> table.caption().en().contains("line by line"))
            .map(table -> Printed.sum(table.rows().stream(), Rank.GROUP))
            .toList());
  }

  // What its payees are paid of each line, which is what its payers pay.
  private static Rational made(SettlementHistory history, IssuedSettlement issued) {
    boolean isFirst = history.standing(issued.period()).get(0).id().equals(issued.id());
    return isFirst
        ? Rational.ZERO
        : Rational.sum(
            issued.trueUps().stream()
                .flatMap(trueUp -> trueUp.line().payees().parties().stream().map(trueUp::of))
                .toList());
  }

  @Property(tries = 20)
  void every_draft_is_printed_in_every_language(@ForAll HistoryCase any) {
    SettlementHistory history = any.history();
    standing(history)
        .forEach(
            issued -> {
              Printout draft = DecisionDraft.of(history, issued.id(), DecisionHead.blank());
              for (Language language : Language.values()) {
                assertThat(Printed.text(draft, language))
                    .contains(issued.settlement().digest().hex());
              }
            });
  }
}
