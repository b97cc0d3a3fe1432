package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.testing.HistoryArbitraries;
import org.openbook.alliance.history.testing.HistoryCase;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.posting.PostingRow.Side;
import org.openbook.alliance.posting.testing.AccountPlans;

/** What holds of the postings of every issued settlement. */
class PostingProperties {
  private static final int TRIES = 60;
  private static final List<LineId> LINES =
      List.of(LineId.of("costs"), LineId.of("fee"), LineId.of("pain"));

  @Provide
  Arbitrary<Tuple2<HistoryCase, AccountPlan>> cases() {
    return HistoryArbitraries.cases()
        .flatMap(any -> AccountPlans.plans(any.parties(), LINES).map(plan -> Tuple.of(any, plan)));
  }

  @Property(tries = TRIES)
  void debits_equal_credits_in_every_ledger(@ForAll("cases") Tuple2<HistoryCase, AccountPlan> any) {
    for (IssuedSettlement issued : any.get1().history().issued()) {
      List<PostingSet> sets = any.get2().postings(issued);
      assertThat(sets).allSatisfy(set -> assertThat(set.debits()).isEqualTo(set.credits()));
      assertThat(any.get2().interest(issued))
          .allSatisfy(set -> assertThat(set.debits()).isEqualTo(set.credits()));
    }
  }

  @Property(tries = TRIES)
  void what_one_party_has_payable_the_other_has_receivable(
      @ForAll("cases") Tuple2<HistoryCase, AccountPlan> any) {
    for (IssuedSettlement issued : any.get1().history().issued()) {
      List<PostingSet> sets = any.get2().postings(issued);
      assertThat(sums(sets, AccountUse.PAYABLE, Side.CREDIT))
          .isEqualTo(mirrored(sums(sets, AccountUse.RECEIVABLE, Side.DEBIT)));
      assertThat(sums(sets, AccountUse.ADVANCES_PAID, Side.CREDIT))
          .isEqualTo(mirrored(sums(sets, AccountUse.ADVANCES_RECEIVED, Side.DEBIT)));
    }
  }

  @Property(tries = TRIES)
  void expense_and_income_are_what_the_settlement_made_payable(
      @ForAll("cases") Tuple2<HistoryCase, AccountPlan> any) {
    for (IssuedSettlement issued : any.get1().history().issued()) {
      for (PostingSet set : any.get2().postings(issued)) {
        for (LineId line : LINES) {
          Rational made =
              Rational.sum(
                  issued.trueUps().stream()
                      .filter(trueUp -> trueUp.line().id().equals(line))
                      .map(trueUp -> trueUp.of(set.party()))
                      .toList());
          assertThat(result(set, line)).isEqualTo(made);
        }
      }
    }
  }

  /** Credits less debits of the accounts of a line that are neither payable nor receivable. */
  private static Rational result(PostingSet set, LineId line) {
    return Rational.sum(
        set.rows().stream()
            .filter(row -> row.line().filter(line::equals).isPresent())
            .filter(row -> row.use() != AccountUse.PAYABLE && row.use() != AccountUse.RECEIVABLE)
            .map(row -> signed(row, Side.CREDIT))
            .toList());
  }

  private static Rational signed(PostingRow row, Side positive) {
    Rational amount = Amounts.value(row.amount());
    return row.side() == positive ? amount : amount.negated();
  }

  private static Map<List<PartyId>, Rational> sums(
      List<PostingSet> sets, AccountUse use, Side positive) {
    Map<List<PartyId>, Rational> sums = new HashMap<>();
    for (PostingSet set : sets) {
      for (PostingRow row : set.rows()) {
        if (row.use() == use) {
          sums.merge(
              List.of(set.party(), row.counterparty()), signed(row, positive), Rational::plus);
        }
      }
    }
    return sums;
  }

  private static Map<List<PartyId>, Rational> mirrored(Map<List<PartyId>, Rational> sums) {
    Map<List<PartyId>, Rational> mirrored = new HashMap<>();
    sums.forEach((pair, sum) -> mirrored.put(List.of(pair.get(1), pair.get(0)), sum));
    return mirrored;
  }
}
