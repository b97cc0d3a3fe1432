package org.openbook.alliance.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.report.Printout;

/**
 * The draft of a public body's decision, for every view: what is decided, by whom, on which terms
 * and facts, what changed since the last time and why, what is paid on which account, and how to
 * verify it.
 *
 * <p>Not a decision and not a second calculation: it says what a history says, and leaves blank
 * what nobody gave. Who decides may decide otherwise. No word of it enters a digest. Worked number:
 * after one month on account a second month with costs of 1 000 000 and a fee of 40 000 changes
 * what is payable by 1 040 000, of that all by new costs and the period.
 */
public final class DecisionDraft {
  private DecisionDraft() {}

  /**
   * To approve and pay an issued settlement; without an account plan its accounts are blanks.
   *
   * @throws IllegalArgumentException if the history has none of this number, or it was withdrawn
   */
  public static Printout of(SettlementHistory history, SettlementId id, DecisionHead head) {
    return settlement(history, id, head).printout();
  }

  /**
   * To approve and pay an issued settlement, with the basis of payment by the clients' accounts.
   *
   * @throws IllegalArgumentException as without a plan, or naming the clients' accounts that it
   *     lacks
   */
  public static Printout of(
      SettlementHistory history, SettlementId id, DecisionHead head, AccountPlan plan) {
    return settlement(history, id, head).with(requireNonNull(plan, "plan")).printout();
  }

  private static SettlementDecision settlement(
      SettlementHistory history, SettlementId id, DecisionHead head) {
    IssuedSettlement issued = standing(history, id);
    return new SettlementDecision(history, issued, requireNonNull(head, "head"));
  }

  /**
   * What each client pays by an issued settlement: to whom, on which line, account and cost centre.
   *
   * @throws IllegalArgumentException if the history has none of this number, it was withdrawn, or
   *     the plan lacks accounts of a client, naming all of them
   */
  public static Printout paymentBasis(
      SettlementHistory history, SettlementId id, AccountPlan plan) {
    IssuedSettlement issued = standing(history, id);
    return new PaymentBasis(issued, requireNonNull(plan, "plan")).printout(history.agreement());
  }

  /**
   * To approve an amendment, by its number among the amendments of the history, counted from 1.
   *
   * @throws IllegalArgumentException if the history has none of this number
   */
  public static Printout ofAmendment(SettlementHistory history, int number, DecisionHead head) {
    requireNonNull(head, "head");
    List<HistoryEvent.Amended> amendments =
        history.events().stream()
            .filter(HistoryEvent.Amended.class::isInstance)
            .map(HistoryEvent.Amended.class::cast)
            .toList();
    Faults.in("draft of a decision")
        .require(
            number >= 1 && number <= amendments.size(),
            () ->
                amendments.isEmpty()
                    ? "the history has no amendment"
                    : "amendment %s is not in the history; its amendments are numbered 1 to %s"
                        .formatted(number, amendments.size()))
        .throwIfAny();
    return new AmendmentDecision(history, amendments, number, head).printout();
  }

  private static IssuedSettlement standing(SettlementHistory history, SettlementId id) {
    IssuedSettlement issued = history.issued(id);
    issued
        .withdrawal()
        .ifPresent(
            act -> {
              throw new IllegalArgumentException(
                  "settlement %s was withdrawn on %s; what is decided and paid must stand"
                      .formatted(id, act.on()));
            });
    return issued;
  }
}
