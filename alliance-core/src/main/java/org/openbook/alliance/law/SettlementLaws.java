package org.openbook.alliance.law;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/**
 * What every settlement keeps: nothing is lost between the parties, every figure is explained,
 * stages agree, and no order has a meaning.
 *
 * <p>Not the terms' own promises, such as caps and directions: see {@link PayoffLaws}.
 */
public final class SettlementLaws {
  private SettlementLaws() {}

  // ---- between the parties ----

  /**
   * Of every line the payers pay exactly its amount, and the payees are paid exactly that; so over
   * all parties it adds up to zero.
   */
  public static Law<PayoutRule, Inputs> conserving() {
    return Law.of(
        "the payers of a line pay, and its payees are paid, exactly its amount",
        (rule, facts, findings) -> {
          for (PayoutRule.LinePayout line : rule.on(facts)) {
            Rational paid = Rational.sum(line.paid().values());
            Rational received = Rational.sum(line.received().values());
            findings.expect("line '%s': paid".formatted(line.line()), line.amount(), paid);
            findings.expect("line '%s': received".formatted(line.line()), line.amount(), received);
          }
        });
  }

  // ---- explanation ----

  /** Every figure of an interim settlement is what its operands make. */
  public static Law<SettlementRule, PeriodFacts> replayed() {
    return Law.of(
        Explanations.REPLAYED,
        (rule, facts, findings) ->
            Explanations.replay(rule.settle(facts, Stage.INTERIM).figures(), findings));
  }

  /**
   * Every line of an interim settlement has a name with a clause, every fact below it a source, and
   * every fixed number stands under a name with a clause; every reported figure has a name.
   */
  public static Law<SettlementRule, PeriodFacts> explained() {
    return Law.of(
        Explanations.EXPLAINED,
        (rule, facts, findings) -> {
          Settlement settled = rule.settle(facts, Stage.INTERIM);
          settled.lines().forEach(line -> Explanations.requireExplained(line.figure(), findings));
          settled.reported().stream()
              .filter(figure -> figure.label().isEmpty())
              .forEach(figure -> findings.add("a name of what is reported", figure.toString()));
        });
  }

  // ---- stages ----

  /**
   * An interim settlement and the final one agree: each line comes to the same, the final one makes
   * all of it payable, and the interim one no more than that; of an amount below zero, all. So what
   * was paid before and what is paid later add up to the final amount, and nothing of it was too
   * much. Facts with something open have no final settlement and keep the law.
   */
  public static Law<SettlementRule, PeriodFacts> instalmentsAddUp() {
    return Law.of(
        "what is paid before the end is part of what is paid in the end",
        (rule, facts, findings) -> {
          Settlement interim = rule.settle(facts, Stage.INTERIM);
          if (!interim.isProvisional()) {
            Settlement last = rule.settle(facts, Stage.FINAL);
            last.lines().forEach(line -> compare(interim, line, findings));
          }
        });
  }

  private static void compare(
      Settlement interim, SettledLine last, Law.Findings<PeriodFacts> findings) {
    LineId line = last.line().id();
    SettledLine before = interim.line(last.line().id());
    Rational due = last.figure().value();
    Rational paid = Amounts.value(before.payable());
    findings.expect("line '%s': interim amount".formatted(line), due, before.figure().value());
    findings.expect(
        "line '%s': finally payable".formatted(line), due, Amounts.value(last.payable()));
    Rational least = due.min(Rational.ZERO);
    if (paid.isLessThan(least) || paid.isMoreThan(due)) {
      findings.add(
          "line '%s': payable before from %s to %s".formatted(line, least, due), paid.toString());
    }
  }

  // ---- orders and places ----

  /**
   * Two settlements that were computed of the same matter in two ways pay alike: the given one and
   * the case. The caller computes them: in another order, with the costs of the same months in more
   * entries, under another default locale or time zone, with another configuration of money on the
   * class path.
   */
  public static Law<Settlement, Settlement> payingAlike() {
    return Law.of(
        "the same matter pays the same", (one, other, findings) -> compare(one, other, findings));
  }

  private static void compare(Settlement one, Settlement other, Law.Findings<?> findings) {
    findings.expect("stage", one.stage(), other.stage());
    findings.expect("open", one.openMatters(), other.openMatters());
    findings.expect("lines", amounts(one), amounts(other));
    findings.expect("payable", payables(one), payables(other));
    findings.expect("parties", parties(one), parties(other));
  }

  private static List<String> amounts(Settlement settled) {
    return settled.lines().stream()
        .map(line -> line.line().id() + " " + line.figure().value())
        .sorted()
        .toList();
  }

  private static List<String> payables(Settlement settled) {
    return settled.lines().stream()
        .map(line -> line.line().id() + " " + Amounts.value(line.payable()))
        .sorted()
        .toList();
  }

  private static List<String> parties(Settlement settled) {
    List<String> nets = new ArrayList<>();
    for (Party party : settled.model().alliance().parties()) {
      settled
          .lines()
          .forEach(
              line ->
                  nets.add(
                      "%s of %s: %s, payable %s"
                          .formatted(
                              party.id(),
                              line.line().id(),
                              line.netOf(party.id()),
                              line.payableOf(party.id()))));
    }
    return nets.stream().sorted().toList();
  }

  /** Facts whose measurements come in the opposite order have the same digest and pay the same. */
  public static Law<SettlementRule, PeriodFacts> orderOfFactsHasNoMeaning() {
    return Law.of(
        "the order of measurements has no meaning",
        (rule, facts, findings) -> {
          PeriodFacts turned = Turned.of(facts);
          findings.expect("digest of the facts", facts.digest(), turned.digest());
          compare(rule.settle(facts, Stage.INTERIM), rule.settle(turned, Stage.INTERIM), findings);
        });
  }

  /** A model whose lines come in the opposite order pays the same in every line. */
  public static Law<CommercialModel, PeriodFacts> orderOfLinesHasNoMeaning() {
    return Law.of(
        "the order of lines has no meaning",
        (model, facts, findings) ->
            compare(model.settle(facts), Turned.of(model).settle(facts), findings));
  }
}
