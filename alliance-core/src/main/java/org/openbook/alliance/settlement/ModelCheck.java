package org.openbook.alliance.settlement;

import java.util.List;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.PaymentTerms;

/** What the parts of a model must be to each other. */
final class ModelCheck {
  private ModelCheck() {}

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

  static void requireKnown(
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
