package org.openbook.alliance.coststatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.CostFinding.Kind;
import org.openbook.alliance.cost.StatedEntry;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.term.ContractPeriod;

/** What the contract makes of one entry: a class and an amount, or findings. */
final class Recognition {
  private final Classification classification;
  private final Alliance alliance;
  private final ContractPeriod period;

  /** The amount recognised in a class; where there are findings, neither has a meaning. */
  record Outcome(CostClass costClass, Rational recognised, List<CostFinding> findings) {
    static Outcome refused(List<CostFinding> findings) {
      return new Outcome(CostClass.EXCLUDED, Rational.ZERO, findings);
    }
  }

  Recognition(Classification classification, Alliance alliance, ContractPeriod period) {
    this.classification = classification;
    this.alliance = alliance;
    this.period = period;
  }

  Outcome of(StatedEntry stated) {
    CostEntry entry = stated.entry();
    List<CostFinding> findings = new ArrayList<>(0);
    checkFrame(stated, findings);
    Optional<Treatment> treatment = treatment(entry, findings);
    Optional<Rational> recognised = treatment.flatMap(row -> recognised(entry, row, findings));
    return findings.isEmpty()
        ? new Outcome(treatment.orElseThrow().costClass(), recognised.orElseThrow(), List.of())
        : Outcome.refused(findings);
  }

  private void checkFrame(StatedEntry stated, List<CostFinding> findings) {
    CostEntry entry = stated.entry();
    if (!stated.isCarried() && !period.encloses(entry.accrual())) {
      add(
          findings,
          Kind.STRADDLES_PERIOD,
          entry,
          "it accrues in %s, partly outside %s; it is to be posted in parts"
              .formatted(entry.accrual(), period));
    }
    if (!alliance.contains(entry.party())) {
      add(findings, Kind.UNKNOWN_PARTY, entry, alliance.unknown(entry.party()));
    }
    if (entry.vatBasis() == CostEntry.VatBasis.DEDUCTIBLE_VAT) {
      add(
          findings,
          Kind.DEDUCTIBLE_VAT,
          entry,
          "its amount contains value added tax that the party can deduct; a cost contains none");
    }
  }

  private Optional<Treatment> treatment(CostEntry entry, List<CostFinding> findings) {
    if (!classification.catalogue().contains(entry.costType())) {
      add(
          findings,
          Kind.UNKNOWN_COST_TYPE,
          entry,
          classification.catalogue().unknown(entry.costType()));
      return Optional.empty();
    }
    ContractPeriod accrual = entry.accrual();
    Optional<Treatment> first = classification.treatment(entry.costType(), accrual.start());
    Optional<Treatment> last = classification.treatment(entry.costType(), accrual.endInclusive());
    if (first.isEmpty() || last.isEmpty()) {
      add(findings, Kind.UNCLASSIFIED, entry, unclassified(entry));
      return Optional.empty();
    }
    if (!first.equals(last)) {
      add(
          findings,
          Kind.TWO_TREATMENTS,
          entry,
          "%s, then %s; it is to be posted in parts".formatted(first.get(), last.get()));
    }
    return last;
  }

  private static String unclassified(CostEntry entry) {
    return "the contract does not classify cost type '%s' in %s; it is reimbursable, covered by fee or excluded"
        .formatted(entry.costType(), entry.accrual());
  }

  private static Optional<Rational> recognised(
      CostEntry entry, Treatment treatment, List<CostFinding> findings) {
    Optional<Rational> recognised =
        treatment
            .rule()
            .recognised(new AllocationRule.Posted(entry.value(), entry.currency(), entry.hours()));
    if (recognised.isEmpty()) {
      add(
          findings,
          Kind.HOURS_MISSING,
          entry,
          "it has no hours; the rule of cost type '%s' is %s"
              .formatted(entry.costType(), treatment.rule()));
    }
    return recognised;
  }

  private static void add(List<CostFinding> findings, Kind kind, CostEntry entry, String message) {
    findings.add(CostFinding.of(kind, entry, message));
  }
}
