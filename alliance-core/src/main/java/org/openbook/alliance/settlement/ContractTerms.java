package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.fee.ChargedFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * The usual terms of an alliance in the contract's words: who the parties are, what clients pay
 * back, the fee, gain and pain, the scorecard and the pool. The lines follow, and clients pay
 * providers unless the term is a pain or a sanction.
 *
 * <p>Not every model: a model with lines of its own is made by {@link CommercialModel#builder}, and
 * what this gives may be its beginning. Terms are named as the library names them, under the clause
 * that is said. Used by one thread; each method gives this again. Worked number: with a gain share
 * of 50 %, a target of 10 000 000 and costs of 9 400 000 the provider is paid a gain of 300 000.
 */
public final class ContractTerms {
  private final CurrencyUnit currency;
  private final Clause clause;
  private final LocalDate from;
  private final List<Party> clients = new ArrayList<>();
  private final List<Party> providers = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Formula> reported = new ArrayList<>();
  private Optional<Source> source = Optional.empty();
  private Optional<Distribution> byClients = Optional.empty();
  private Optional<Distribution> byProviders = Optional.empty();
  private ComparisonBasis basis = CommercialModel.BASIS;
  private Optional<ChargedFee> fee = Optional.empty();
  private Optional<Scorecard> scorecard = Optional.empty();
  private Optional<Formula> score = Optional.empty();

  private ContractTerms(CurrencyUnit currency, Clause clause, LocalDate from) {
    this.currency = requireNonNull(currency, "currency");
    this.clause = requireNonNull(clause, "clause");
    this.from = requireNonNull(from, "from");
  }

  /**
   * The beginning of terms.
   *
   * @param currency the one currency of every amount
   * @param clause where the contract has its commercial model: {@code Schedule 3}
   * @param from the first day on which the parties are bound
   */
  public static ContractTerms of(CurrencyUnit currency, String clause, LocalDate from) {
    return new ContractTerms(currency, Clause.of(clause), from);
  }

  // ---- parties ----

  /** A client. */
  public ContractTerms client(Party party) {
    requireFirst("client");
    clients.add(requireNonNull(party, "party"));
    return this;
  }

  /** A service provider. */
  public ContractTerms provider(Party party) {
    requireFirst("provider");
    providers.add(requireNonNull(party, "party"));
    return this;
  }

  /** How several clients share what they pay and are paid. */
  public ContractTerms clientsShare(Distribution share) {
    requireFirst("clientsShare");
    byClients = Optional.of(share);
    return this;
  }

  /** How several providers share what they pay and are paid, their own costs apart. */
  public ContractTerms providersShare(Distribution share) {
    requireFirst("providersShare");
    byProviders = Optional.of(share);
    return this;
  }

  /** How the terms are known, if not from the contract: an example's are assumptions. */
  public ContractTerms knownFrom(Source known) {
    requireFirst("knownFrom");
    source = Optional.of(known);
    return this;
  }

  // What is said later would hold for some lines and not for others.
  private void requireFirst(String method) {
    if (!lines.isEmpty()) {
      throw new IllegalArgumentException(
          "terms: '%s' is said after the line '%s'; it must be said before every line"
              .formatted(method, lines.get(lines.size() - 1).id()));
    }
  }

  // ---- terms ----

  /** What target and actual contain; direct costs only unless given. Before what is compared. */
  public ContractTerms basis(ComparisonBasis contents) {
    requireFirst("basis");
    basis = requireNonNull(contents, "contents");
    return this;
  }

  /** Each provider is paid back its own directly reimbursable costs. */
  public ContractTerms reimbursedCosts(String where) {
    requireNonNull(where, "where");
    Faults.in("terms")
        .require(
            !providers.isEmpty(),
            () -> "costs are paid back to providers, and there are none; say them before")
        .throwIfAny();
    for (Party provider : providers) {
      StandardLabel word = StandardLabel.REIMBURSED_COSTS_OF_PARTY;
      Label label =
          providers.size() == 1 ? StandardLabel.REIMBURSED_COSTS.label() : word.of(provider.name());
      String id = ReimbursedCosts.FIGURE + (providers.size() == 1 ? "" : "-" + provider.id());
      ReimbursedCosts costs = ReimbursedCosts.of(provision(label, Clause.of(where)), provider);
      Distribution payee = Distribution.of(Participation.sole(provider.id()));
      add(id, Line.Kind.COSTS, costs.formula(), fromClients(), payee);
    }
    return this;
  }

  /** A fixed alliance fee. */
  public ContractTerms allianceFee(String where, MonetaryAmount lumpSum) {
    return allianceFee(
        AllianceFee.builder()
            .provision(usual(StandardLabel.ALLIANCE_FEE, where))
            .lumpSum(lumpSum)
            .build());
  }

  /** An alliance fee, whose shares are taken of the period's target and actual cost. */
  public ContractTerms allianceFee(AllianceFee terms) {
    ChargedFee charged = ChargedFee.of(terms, PeriodFacts.targetCost(), PeriodFacts.actualCost());
    fee = Optional.of(charged);
    add("fee", Line.Kind.FEE, charged.formula(), fromClients(), byProviders());
    return this;
  }

  /** Gain and no pain: what providers are paid of an under-run, by these rules in this order. */
  public ContractTerms gain(String where, AmountRule... rules) {
    Rate none = Rate.of(usual(StandardLabel.RATE, where), Rational.ZERO);
    GainPainShare share = share(where, List.of(rules), where, List.of(none));
    add(GainPainShare.GAIN, Line.Kind.INCENTIVE, share.gain(), fromClients(), byProviders());
    return this;
  }

  /** Gain and pain, each by its rules in their order. */
  public ContractTerms gainAndPain(
      String whereGain, List<AmountRule> gain, String wherePain, List<AmountRule> pain) {
    GainPainShare share = share(whereGain, gain, wherePain, pain);
    add(GainPainShare.GAIN, Line.Kind.INCENTIVE, share.gain(), fromClients(), byProviders());
    add(GainPainShare.PAIN, Line.Kind.INCENTIVE, share.pain(), byProviders(), fromClients());
    return this;
  }

  private GainPainShare share(
      String whereGain, List<AmountRule> gain, String wherePain, List<AmountRule> pain) {
    return GainPainShare.builder()
        .gainProvision(usual(StandardLabel.GAIN, whereGain))
        .painProvision(usual(StandardLabel.PAIN, wherePain))
        .target(PeriodFacts.targetCost())
        .actual(compared())
        .addAllGainRules(gain)
        .addAllPainRules(pain)
        .build();
  }

  /** The scorecard, and what makes one overall score of it; the score is reported. */
  public ContractTerms scorecard(Scorecard card, ScoringEngine engine) {
    scorecard = Optional.of(card);
    Formula overall = engine.score(card);
    score = Optional.of(overall);
    reported.add(overall);
    return this;
  }

  /** A pool of a fixed amount, of which the score releases a part as bonus. */
  public ContractTerms bonus(String where, MonetaryAmount funding, ScoreRate released) {
    IncentivePool pool = pool(where, funding, released);
    add(IncentivePool.BONUS, Line.Kind.INCENTIVE, pool.bonus(), fromClients(), byProviders());
    return this;
  }

  /** The same, of which a score below neutral is a sanction. */
  public ContractTerms bonusAndSanction(String where, MonetaryAmount funding, ScoreRate released) {
    IncentivePool pool = pool(where, funding, released);
    add(IncentivePool.BONUS, Line.Kind.INCENTIVE, pool.bonus(), fromClients(), byProviders());
    add(IncentivePool.SANCTION, Line.Kind.INCENTIVE, pool.sanction(), byProviders(), fromClients());
    return this;
  }

  private IncentivePool pool(String where, MonetaryAmount funding, ScoreRate released) {
    requireNonNull(funding, "funding");
    requireNonNull(released, "released");
    return IncentivePool.builder()
        .provision(usual(StandardLabel.INCENTIVE_POOL, where))
        .bonusProvision(usual(StandardLabel.BONUS, where))
        .sanctionProvision(usual(StandardLabel.SANCTION, where))
        .score(score())
        .release(released)
        .addFundings(PoolFunding.fixed(usual(StandardLabel.POOL_FUNDING, where), funding))
        .build();
  }

  // ---- what later terms refer to ----

  /**
   * The fee, for a cap at a part of it.
   *
   * @throws IllegalArgumentException if no fee was said before
   */
  public Formula fee() {
    return fee.map(ChargedFee::formula).orElseThrow(() -> before("the fee", "allianceFee"));
  }

  /**
   * The overall score, for a gate or a rate.
   *
   * @throws IllegalArgumentException if no scorecard was said before
   */
  public Formula score() {
    return score.orElseThrow(() -> before("the score", "scorecard"));
  }

  private Formula compared() {
    boolean isWithFee = basis.contents().contains(ComparisonBasis.Content.FEE);
    return PeriodFacts.comparedActual(basis, isWithFee ? fee() : Formula.money(Rational.ZERO));
  }

  private static IllegalArgumentException before(String what, String method) {
    return new IllegalArgumentException(
        "terms refer to %s, which is not said; say '%s' before them".formatted(what, method));
  }

  /** A provision under the library's name for the term, known as these terms are. */
  public Provision usual(StandardLabel word, String where) {
    return provision(word.label(), Clause.of(where));
  }

  private Provision provision(Label label, Clause where) {
    Provision agreed = Provision.of(label, where);
    return source.map(agreed::withSource).orElse(agreed);
  }

  private Distribution fromClients() {
    return byClients.orElseGet(() -> only("client", clients, "clientsShare"));
  }

  private Distribution byProviders() {
    return byProviders.orElseGet(() -> only("provider", providers, "providersShare"));
  }

  // How several share is the contract's, and no default moves money.
  private static Distribution only(String role, List<Party> parties, String method) {
    List<PartyId> ids = parties.stream().map(Party::id).toList();
    Faults.in("terms")
        .require(
            ids.size() == 1,
            () ->
                "a line is of the %ss, which are %s; say them before it, and with '%s' how several share"
                    .formatted(role, ids, method))
        .throwIfAny();
    return Distribution.of(Participation.sole(ids.get(0)));
  }

  private void add(
      String id, Line.Kind kind, Formula amount, Distribution payers, Distribution payees) {
    lines.add(
        Line.builder()
            .id(LineId.of(id))
            .kind(kind)
            .amount(amount)
            .payers(payers)
            .payees(payees)
            .build());
  }

  // ---- model ----

  /** A builder that begins with these terms, for lines of the contract's own. */
  public CommercialModel.Builder toBuilder() {
    Alliance.Builder alliance = Alliance.builder();
    clients.forEach(party -> alliance.add(party, Role.CLIENT, from));
    providers.forEach(party -> alliance.add(party, Role.PROVIDER, from));
    CommercialModel.Builder model =
        CommercialModel.builder()
            .provision(provision(StandardLabel.COMMERCIAL_MODEL.label(), clause))
            .currency(currency)
            .alliance(alliance.build())
            .basis(basis)
            .addAllLines(lines);
    scorecard.ifPresent(model::scorecard);
    reported.forEach(model::addReported);
    return model;
  }

  /**
   * The model.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it
   */
  public CommercialModel model() {
    return toBuilder().build();
  }

  /** The clause and the lines so far. */
  @Override
  public String toString() {
    return clause + ": " + lines;
  }
}
