package org.openbook.alliance.settlement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.quantity.Unit;

/** What the parts of a model must be to each other. */
final class ModelCheck {
  private ModelCheck() {}

  /** Requires lines, each once, between known parties and in the currency of the model. */
  static void requireLines(CommercialModel model, Faults faults) {
    Unit money = Unit.money(model.currency());
    faults.require(!model.lines().isEmpty(), () -> "it has no lines; it has at least one");
    Set<LineId> seen = new HashSet<>();
    for (Line line : model.lines()) {
      faults.require(
          seen.add(line.id()),
          () -> "line '%s' stands twice; each line has its own id".formatted(line.id()));
      requireKnown(model, line, "payers", line.payers(), faults);
      requireKnown(model, line, "payees", line.payees(), faults);
      Unit unit = line.amount().unit();
      faults.require(
          unit.goesWith(money),
          () ->
              "line '%s' is in %s; the agreement's currency is %s"
                  .formatted(line.id(), unit.symbol(), model.currency().getCurrencyCode()));
    }
  }

  static void requireParties(CommercialModel model, Faults faults) {
    model.workAllocation().ifPresent(work -> requireParties(model, work, faults));
  }

  private static void requireParties(CommercialModel model, WorkAllocation work, Faults faults) {
    work.providers().stream()
        .filter(provider -> !model.alliance().parties().contains(provider))
        .forEach(
            provider ->
                faults.add(
                    "work allocation '%s': %s"
                        .formatted(work.provision(), model.alliance().unknown(provider.id()))));
  }

  static void requireFees(CommercialModel model, Faults faults) {
    model
        .payment()
        .flatMap(PaymentTerms::feeSuspension)
        .ifPresent(term -> requireFees(model, term, faults));
  }

  private static void requireFees(CommercialModel model, FeeSuspension term, Faults faults) {
    List<String> fees = model.fees().stream().map(line -> line.id().value()).toList();
    term.lines().stream()
        .filter(line -> !fees.contains(line))
        .forEach(
            line ->
                faults.add(
                    "fee suspension '%s' is of line '%s'; it must be of fees, which are %s"
                        .formatted(term.provision(), line, fees)));
  }

  private static void requireKnown(
      CommercialModel model, Line line, String side, Distribution parties, Faults faults) {
    parties.everybody().stream()
        .filter(party -> !model.alliance().contains(party))
        .forEach(
            party ->
                faults.add(
                    "%s of line '%s': %s"
                        .formatted(side, line.id(), model.alliance().unknown(party))));
  }
}
