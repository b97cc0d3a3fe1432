package org.openbook.alliance.testing;

import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.algebra.testing.AlgebraDomain;
import org.openbook.alliance.analysis.testing.AnalysisDomain;
import org.openbook.alliance.catalogue.testing.CatalogueDomain;
import org.openbook.alliance.cost.testing.CostDomain;
import org.openbook.alliance.coststatement.testing.StatementDomain;
import org.openbook.alliance.decision.testing.DecisionDomain;
import org.openbook.alliance.disclosure.testing.DisclosureDomain;
import org.openbook.alliance.document.testing.DocumentDomain;
import org.openbook.alliance.exact.testing.ExactDomain;
import org.openbook.alliance.fee.testing.FeeDomain;
import org.openbook.alliance.formula.testing.FormulaDomain;
import org.openbook.alliance.history.testing.HistoryDomain;
import org.openbook.alliance.incentive.testing.IncentiveDomain;
import org.openbook.alliance.json.testing.JsonDomain;
import org.openbook.alliance.law.testing.LawDomain;
import org.openbook.alliance.money.testing.MoneyDomain;
import org.openbook.alliance.party.testing.PartyDomain;
import org.openbook.alliance.payment.testing.PaymentDomain;
import org.openbook.alliance.posting.testing.PostingDomain;
import org.openbook.alliance.report.testing.ReportDomain;
import org.openbook.alliance.rule.testing.RuleDomain;
import org.openbook.alliance.scoring.testing.ScoringDomain;
import org.openbook.alliance.settlement.testing.SettlementDomain;
import org.openbook.alliance.share.testing.ShareDomain;
import org.openbook.alliance.target.testing.TargetDomain;
import org.openbook.alliance.term.testing.TermDomain;
import org.openbook.alliance.text.testing.TextDomain;
import org.openbook.alliance.time.testing.TimeDomain;
import org.openbook.alliance.wording.testing.WordingDomain;

/**
 * Every type of the library, and whole agreements, books and facts, as plain parameters of a
 * property: {@code @Domain(AllianceDomain.class)} on the class, {@code @ForAll Agreement a} in the
 * property. What jqwik itself generates, numbers, texts, enums and lists, stays available.
 *
 * <p>Not values that fit each other: parameters are independent. Terms with facts that they settle
 * are one parameter, {@code @ForAll SettlementCase given}.
 */
@Domain(DomainContext.Global.class)
@Domain(ExactDomain.class)
@Domain(DocumentDomain.class)
@Domain(TermDomain.class)
@Domain(MoneyDomain.class)
@Domain(FormulaDomain.class)
@Domain(PartyDomain.class)
@Domain(CatalogueDomain.class)
@Domain(TextDomain.class)
@Domain(WordingDomain.class)
@Domain(RuleDomain.class)
@Domain(CostDomain.class)
@Domain(FeeDomain.class)
@Domain(TimeDomain.class)
@Domain(TargetDomain.class)
@Domain(ScoringDomain.class)
@Domain(StatementDomain.class)
@Domain(ShareDomain.class)
@Domain(IncentiveDomain.class)
@Domain(DisclosureDomain.class)
@Domain(SettlementDomain.class)
@Domain(PaymentDomain.class)
@Domain(HistoryDomain.class)
@Domain(PostingDomain.class)
@Domain(ReportDomain.class)
@Domain(AlgebraDomain.class)
@Domain(AnalysisDomain.class)
@Domain(JsonDomain.class)
@Domain(LawDomain.class)
@Domain(DecisionDomain.class)
public final class AllianceDomain extends DomainContextBase {}
