package org.openbook.alliance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.openbook.alliance.cases.tesoma.TesomaFacts;
import org.openbook.alliance.cases.tesoma.TesomaTerms;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;

/**
 * Documents to measure with: Tesoma's terms with a cost statement of a megabyte, and a model that
 * reports a formula of a hundred thousand nodes.
 */
final class LargeDocuments {
  static final int NODES = 100_000;

  private static final int MEGABYTE = 1 << 20;
  private static final int BYTES_A_LINE = 195;

  private LargeDocuments() {}

  static Path terms(Path folder, String kind) {
    return folder.resolve(kind + "-terms.json");
  }

  static Path facts(Path folder, String kind) {
    return folder.resolve(kind + "-facts.json");
  }

  static void write(Path folder) throws IOException {
    Agreement tesoma = TesomaTerms.agreement();
    write(folder, "document", tesoma, withManyLines(tesoma, TesomaFacts.underrun()));
    write(folder, "formula", withLargeFormula(tesoma), TesomaFacts.underrun());
  }

  private static void write(Path folder, String kind, Agreement agreement, PeriodFacts facts)
      throws IOException {
    Files.writeString(terms(folder, kind), TermsDocument.of(agreement).toJson());
    Files.writeString(facts(folder, kind), FactsDocument.of(facts).toJson());
  }

  // ---- a megabyte ----

  private static PeriodFacts withManyLines(Agreement agreement, PeriodFacts facts) {
    CostStatement small = facts.costs().orElseThrow();
    CostStatement.Builder costs =
        CostStatement.builder()
            .book(small.book())
            .currency(small.currency())
            .period(small.period())
            .entries(MEGABYTE);
    Party party = agreement.inForce(small.period().start()).alliance().parties().get(2);
    for (int i = 0; i < MEGABYTE / BYTES_A_LINE; i++) {
      costs.addLines(line(party, small.period(), i));
    }
    return PeriodFacts.builder()
        .period(facts.period())
        .target(facts.target().orElseThrow())
        .costs(costs.build())
        .addAllMeasurements(facts.measurements())
        .build();
  }

  private static CostLine line(Party party, ContractPeriod period, int i) {
    int months = (int) (period.days() / 31);
    return CostLine.builder()
        .party(party.id())
        .costClass(CostClass.REIMBURSABLE)
        .costType(CostTypeId.of("4." + i / months))
        .month(YearMonth.from(period.start()).plusMonths(i % months))
        .nature(CostLine.Nature.COST)
        .charges(Rational.of(700_000 + 37L * i, 100))
        .credits(Rational.ZERO)
        .entries(1)
        .digestOfEntries(Digest.of("line " + i))
        .build();
  }

  // ---- a hundred thousand nodes ----

  private static Agreement withLargeFormula(Agreement agreement) {
    CommercialModel model = agreement.inForce(agreement.term().start());
    CommercialModel.Builder large =
        CommercialModel.builder()
            .provision(model.provision())
            .currency(model.currency())
            .alliance(model.alliance())
            .basis(model.basis())
            .addAllLines(model.lines())
            .addReported(chain());
    model.scorecard().ifPresent(large::scorecard);
    return Agreement.builder()
        .label(agreement.label())
        .term(agreement.term())
        .addVersions(Agreement.Version.of(agreement.term(), large.build()))
        .build();
  }

  /** Sums of sums, each of the one before and a constant: as deep as it is long. */
  private static Formula chain() {
    Formula sum = Formula.money(Rational.ONE);
    for (int i = 0; i < NODES / 2; i++) {
      sum = sum.plus(Formula.money(Rational.of(i, 100)));
    }
    return sum.named(Provision.of(Label.en("Large figure"), Clause.of("Benchmark")));
  }
}
