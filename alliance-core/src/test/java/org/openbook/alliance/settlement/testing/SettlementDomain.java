package org.openbook.alliance.settlement.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.ReimbursedCosts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.testing.TargetArbitraries;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.testing.Terms;

/**
 * Whole agreements, facts and settlements as plain parameters:
 * {@code @Domain(SettlementDomain.class)}. A {@link SettlementCase} holds terms and facts that fit.
 */
public final class SettlementDomain extends DomainContextBase {
  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  @Provide
  Arbitrary<CommercialModel> models() {
    return SettlementArbitraries.models();
  }

  @Provide
  Arbitrary<PeriodFacts> facts() {
    return Arbitraries.oneOf(
        SettlementArbitraries.cases().map(SettlementCase::facts),
        SettlementArbitraries.models().flatMap(FittingFacts::of));
  }

  @Provide
  Arbitrary<PeriodFacts.Estimate> estimates() {
    return Combinators.combine(Terms.identifiers(), Terms.identifiers())
        .as(
            (fact, why) ->
                new PeriodFacts.Estimate("fact " + fact, Label.same("because of " + why)));
  }

  // ---- agreements ----

  @Provide
  Arbitrary<Agreement> agreements() {
    return Combinators.combine(
            SettlementArbitraries.agreements(), TargetArbitraries.anyTargets().optional())
        .as(
            (agreement, target) ->
                target.map(cost -> withTarget(agreement, cost)).orElse(agreement));
  }

  private static Agreement withTarget(Agreement agreement, TargetCost target) {
    return Agreement.builder()
        .label(agreement.label())
        .term(agreement.term())
        .addAllVersions(agreement.versions())
        .addPeriods(target.period())
        .addTargets(target)
        .build();
  }

  @Provide
  Arbitrary<Agreement.Version> versions() {
    return Combinators.combine(
            Picks.among(SettlementArbitraries.agreements(), Agreement::versions),
            Arbitraries.integers().between(0, 365))
        .as(SettlementDomain::boundLater);
  }

  private static Agreement.Version boundLater(Agreement.Version version, int days) {
    PartyId first = version.model().alliance().parties().get(0).id();
    return days == 0 ? version : version.binding(first, version.inForce().start().plusDays(days));
  }

  @Provide
  Arbitrary<ReimbursedCosts> reimbursedCosts() {
    return Combinators.combine(
            Terms.provisions(), Picks.among(PartyArbitraries.alliances(), Alliance::parties))
        .flatAs(
            (term, party) ->
                Arbitraries.of(ReimbursedCosts.ofAll(term), ReimbursedCosts.of(term, party)));
  }

  // ---- lines ----

  /** Lines that stand alone: one of a score stands only in a model that has the scorecard. */
  @Provide
  Arbitrary<Line> lines() {
    return Picks.among(
        SettlementArbitraries.models(),
        model -> model.lines().stream().filter(line -> !isOfScore(line)).toList());
  }

  private static boolean isOfScore(Line line) {
    return Calculation.of(List.of(line.amount())).parts().stream()
        .anyMatch(step -> step.meaning() == Meaning.OVERALL_SCORE);
  }

  @Provide
  Arbitrary<LineId> lineIds() {
    return Terms.identifiers().map(LineId::of);
  }

  @Provide
  Arbitrary<Distribution> distributions() {
    return Arbitraries.oneOf(
        PartyArbitraries.participations().map(Distribution::of),
        PartyArbitraries.alliances().map(alliance -> Distribution.byCost(alliance.parties())));
  }

  @Provide
  Arbitrary<Distribution.Part> parts() {
    return Picks.among(distributions(), Distribution::parts);
  }

  // ---- settlements ----

  /** Of a case that is provisional there is no final one. */
  @Provide
  Arbitrary<Settlement> settlements() {
    return Combinators.combine(SettlementArbitraries.cases(), Arbitraries.of(Stage.class))
        .as(
            (given, stage) ->
                stage.isLast() && given.settled().isProvisional()
                    ? given.settled()
                    : given.settled(stage));
  }

  @Provide
  Arbitrary<SettledLine> settledLines() {
    return Picks.among(settlements(), Settlement::lines);
  }

  @Provide
  Arbitrary<SettledLine.Sharing> sharings() {
    return settledLines().map(SettledLine::amongPayers);
  }

  @Provide
  Arbitrary<PartyStatement> partyStatements() {
    return Picks.among(settlements(), Settlement::partyStatements);
  }

  @Provide
  Arbitrary<PartyStatement.Entry> entries() {
    return Picks.among(partyStatements(), PartyStatement::entries);
  }

  @Provide
  Arbitrary<Settlement.OpenMatter> openMatters() {
    return Combinators.combine(Arbitraries.of(Settlement.OpenMatter.Kind.class), lineIds())
        .as((kind, what) -> new Settlement.OpenMatter(kind, what.value()));
  }

  @Provide
  Arbitrary<Settlement.Notice> notices() {
    return Combinators.combine(
            Arbitraries.of(Settlement.Notice.Slip.class), Terms.labels(), Terms.ownLabels())
        .as(Settlement.Notice::new);
  }
}
