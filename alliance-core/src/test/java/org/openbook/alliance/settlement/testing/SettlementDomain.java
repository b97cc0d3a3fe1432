package org.openbook.alliance.settlement.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Stage;
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
    return SettlementArbitraries.cases().map(SettlementCase::facts);
  }

  @Provide
  Arbitrary<PeriodFacts.Estimate> estimates() {
    return lineIds().map(what -> new PeriodFacts.Estimate("fact " + what, "as last year"));
  }

  // ---- agreements ----

  @Provide
  Arbitrary<Agreement> agreements() {
    return SettlementArbitraries.agreements();
  }

  @Provide
  Arbitrary<Agreement.Version> versions() {
    return Picks.among(SettlementArbitraries.agreements(), Agreement::versions);
  }

  // ---- lines ----

  @Provide
  Arbitrary<Line> lines() {
    return Picks.among(SettlementArbitraries.models(), CommercialModel::lines);
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
}
