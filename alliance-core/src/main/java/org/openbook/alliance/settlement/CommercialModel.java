package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.time.AgreedDays;
import org.openbook.alliance.time.TimeQuantity;

/**
 * One version of an agreement's terms: the parties, what target and actual contain, the scorecard,
 * and the lines that are settled.
 *
 * <p>Not facts: a model settles any number of periods. Everything that it pays is in its lines, in
 * their order; what it reports without paying (a score, an unreleased pool) is in its reported
 * figures.
 */
@Value.Immutable
public abstract class CommercialModel {
  static final ComparisonBasis BASIS = ComparisonBasis.directCosts();

  /** The model's members; the formulas that have a name stand in a table of its own. */
  public static final Form<CommercialModel> FORM = ModelForm.FORM;

  CommercialModel() {}

  /** A builder; provision, currency, alliance and at least one line are mandatory. */
  public static Builder builder() {
    return ImmutableCommercialModel.builder();
  }

  /** What the contract calls the model. */
  public abstract Provision provision();

  /** The one currency of every amount. */
  public abstract CurrencyUnit currency();

  /** The parties that pay and are paid. */
  public abstract Alliance alliance();

  /** What target and actual contain; direct costs only unless given. */
  @Value.Default
  public ComparisonBasis basis() {
    return BASIS;
  }

  /** The scorecard whose measurements the facts give, if the model scores. */
  public abstract Optional<Scorecard> scorecard();

  /** What is settled, in this order. */
  public abstract List<Line> lines();

  /** Figures that the statement shows although nobody pays them. */
  public abstract List<Formula> reported();

  /** How a party that is bound for part of a period shares, where its line says nothing else. */
  public abstract Optional<PartOfPeriod> partOfPeriod();

  /** What facts may state themselves although it follows from their period. */
  public abstract List<TimeQuantity> factsMayState();

  /** When what is payable is due and what late payment costs, if the contract says so. */
  public abstract Optional<PaymentTerms> payment();

  /**
   * How future work is shared by performance, if the contract says so; a line shares by it where
   * its distribution takes its shares, and a figure is reported where the model reports them.
   */
  public abstract Optional<WorkAllocation> workAllocation();

  @Value.Check
  CommercialModel check() {
    Faults faults = Faults.in(() -> "commercial model '%s'".formatted(provision().label()));
    ModelCheck.requireLines(this, faults);
    ModelCheck.requireParties(this, faults);
    ModelCheck.requireFees(this, faults);
    faults.throwIfAny();
    ModelTerms.requireOwn(this, faults);
    faults.throwIfAny();
    return inCurrency();
  }

  // What states no rounding rounds to the smallest unit of the currency, which only the model
  // knows.
  private CommercialModel inCurrency() {
    ImmutableCommercialModel self = (ImmutableCommercialModel) this;
    if (!lines().stream().allMatch(line -> line.rounding().isPresent())) {
      return self.withLines(lines().stream().map(line -> line.in(currency())).toList());
    }
    Optional<PaymentTerms> payment = payment().map(terms -> terms.in(currency()));
    return payment.equals(payment()) ? this : self.withPayment(payment);
  }

  /**
   * The interim settlement of a period.
   *
   * @throws IllegalArgumentException as {@link #settle(PeriodFacts, Stage)}
   */
  public Settlement settle(PeriodFacts facts) {
    return settle(facts, Stage.INTERIM);
  }

  /**
   * The settlement of a period at a stage.
   *
   * @throws IllegalArgumentException naming everything that is wrong with the facts or missing from
   *     them, for a final settlement every open tranche and measurement too, and for all but one on
   *     termination every estimate; then nothing is settled. If all that is wrong is that something
   *     could not be computed, it is an {@link org.openbook.alliance.formula.EvaluationException}
   */
  public Settlement settle(PeriodFacts facts, Stage stage) {
    ContractPeriod term = facts.agreedDays().map(AgreedDays::term).orElse(facts.period());
    return settle(facts, stage, new Settlement.Title(provision().label(), term));
  }

  Settlement settle(PeriodFacts facts, Stage stage, Settlement.Title title) {
    return new Settling(this, facts, in(facts.period()).terms(stage)).settlement(title);
  }

  /**
   * These terms in a period: each line is shared by those who are bound on its days, as {@link
   * PartOfPeriod} says; the same terms if nobody joins or leaves in it. Worked number: of two
   * providers that share equally, one bound on the last of 365 days has 1/730.
   */
  public CommercialModel in(ContractPeriod period) {
    return new Sharing(this, Presence.of(this, period)).model();
  }

  /**
   * The facts of a period as the formulas of the terms ask for them when all is settled. Nothing is
   * computed, and a fact may still be missing.
   *
   * @throws IllegalArgumentException naming everything that is wrong with the facts
   */
  public Inputs inputs(PeriodFacts facts) {
    return new Settling(this, facts, terms(Stage.FINAL)).inputs();
  }

  // ---- what settling finds once ----

  private StageTerms terms(Stage stage) {
    return switch (stage) {
      case ON_ACCOUNT -> onAccountTerms();
      case INTERIM -> interimTerms();
      case FINAL -> finalTerms();
      case TERMINATION -> terminationTerms();
    };
  }

  /** Whether what is computed at the stage depends on one of these facts. */
  boolean asks(Set<QuantityId> any, Stage stage) {
    return !Collections.disjoint(terms(stage).asked(), any);
  }

  @Value.Lazy
  StageTerms onAccountTerms() {
    return new StageTerms(this, Stage.ON_ACCOUNT);
  }

  @Value.Lazy
  StageTerms interimTerms() {
    return new StageTerms(this, Stage.INTERIM);
  }

  @Value.Lazy
  StageTerms finalTerms() {
    return new StageTerms(this, Stage.FINAL);
  }

  @Value.Lazy
  StageTerms terminationTerms() {
    return new StageTerms(this, Stage.TERMINATION);
  }

  /** Every fact that is asked for at some stage, or asked whether it was given. */
  @Value.Lazy
  Set<QuantityId> asked() {
    Set<QuantityId> ids = new LinkedHashSet<>();
    for (Stage stage : Stage.values()) {
      ids.addAll(terms(stage).calculation().quantities());
      ids.addAll(terms(stage).asked());
    }
    return Collections.unmodifiableSet(ids);
  }

  /** What the directly reimbursable costs of each party are asked for as. */
  @Value.Lazy
  Map<PartyId, QuantityId> actualIds() {
    return Maps.toMap(alliance().parties().stream().map(Party::id).toList(), PeriodFacts::actualId);
  }

  /** The indicators of the scorecard by id; none if the model does not score. */
  @Value.Lazy
  Map<KeyResultId, KeyResultIndicator> indicators() {
    return Maps.uniqueIndex(
        scorecard().map(Scorecard::indicators).orElse(List.of()), KeyResultIndicator::id);
  }

  /** Every formula that the lines and the reported figures are made of, outermost parts only. */
  public List<Formula> formulas() {
    return Stream.concat(
            lines().stream().flatMap(line -> line.formulas().stream()), reported().stream())
        .toList();
  }

  /** Every step of its {@link #formulas}, what it is computed from before it. */
  @Value.Lazy
  public List<Formula> steps() {
    return Calculation.of(formulas()).parts();
  }

  /** Every step that is this in the contract's words; none where the terms say no such thing. */
  public List<Formula> steps(Meaning meaning) {
    requireNonNull(meaning, "meaning");
    return steps().stream().filter(step -> step.meaning() == meaning).toList();
  }

  /**
   * The overall score; of several the first that is no part of another. Empty if the terms use
   * none. Worked example: of a mean of 58 that is read off steps as 50 the score is the 50.
   */
  public Optional<Formula> score() {
    return outermost(Meaning.OVERALL_SCORE);
  }

  /**
   * Every step of the overall score, or without one of all formulas, that is the score of an area
   * or an indicator and no part of another: the points for what was measured, and the points where
   * nothing was. In calculation order.
   */
  public List<Formula> scores(KeyResultId of) {
    requireNonNull(of, "of");
    List<Formula> steps =
        score().map(List::of).map(Calculation::of).map(Calculation::parts).orElseGet(this::steps);
    return Calculation.outermost(
        steps.stream()
            .filter(step -> ScoringEngines.scored(step).filter(of::equals).isPresent())
            .toList());
  }

  /** The target that gain and pain are measured from, where the terms change the agreed one. */
  public Optional<Formula> target() {
    return outermost(Meaning.TARGET);
  }

  /**
   * What the target is compared with; of several the first that is no part of another. Empty if
   * nothing is.
   */
  public Optional<Formula> compared() {
    return outermost(Meaning.COMPARED_COST);
  }

  private Optional<Formula> outermost(Meaning meaning) {
    return Calculation.outermost(steps(meaning)).stream().findFirst();
  }

  /** The lines that pay the alliance fee, by their kind; none if nothing says so. */
  public List<Line> fees() {
    return lines().stream().filter(line -> line.kind() == Line.Kind.FEE).toList();
  }

  /** The terms that its steps were made of: costs paid back, fee, gain and pain, pool. */
  public List<Term> terms() {
    return termsWithLines().all();
  }

  @Value.Lazy
  ModelTerms termsWithLines() {
    return ModelTerms.of(this);
  }

  /**
   * Every number of the terms by its place in the model's document, as it is written there: {@code
   * gainPainShare.gain.rules[0].rate} is {@code 50 %}.
   */
  public Map<String, String> constants() {
    return ModelConstants.of(this);
  }

  /**
   * The same terms with another number at one of these places; it calls no function of a host.
   *
   * @throws IllegalArgumentException if there is no such constant, or the number does not fit
   */
  public CommercialModel with(String constant, String value) {
    requireNonNull(value, "value");
    return ModelConstants.with(this, requireNonNull(constant, "constant"), value);
  }

  /** The same model with what the change makes of each of its {@link #formulas}. */
  public CommercialModel over(UnaryOperator<Formula> change) {
    requireNonNull(change, "change");
    return ((ImmutableCommercialModel) this)
        .withLines(lines().stream().map(line -> line.over(change)).toList())
        .withReported(reported().stream().map(change).toList());
  }

  /** The same model with these lines in place of its own. */
  public CommercialModel over(List<Line> lines) {
    return ((ImmutableCommercialModel) this).withLines(lines);
  }

  /** The digest of the model's document; equal terms have equal digests. Computed once. */
  @Value.Lazy
  public Digest digest() {
    return FORM.digest(this);
  }

  @Override
  public String toString() {
    return provision() + ": " + lines();
  }

  /** Collects a model's terms. */
  public interface Builder {
    /** What the contract calls the model. */
    Builder provision(Provision provision);

    /** The one currency of every amount. */
    Builder currency(CurrencyUnit currency);

    /** The parties that pay and are paid. */
    Builder alliance(Alliance alliance);

    /** What target and actual contain. */
    Builder basis(ComparisonBasis basis);

    /** The scorecard whose measurements the facts give. */
    Builder scorecard(Scorecard scorecard);

    /** A line; settled after those given before. */
    Builder addLines(Line line);

    /** Lines. */
    Builder addAllLines(Iterable<? extends Line> lines);

    /** A figure that the statement shows although nobody pays it. */
    Builder addReported(Formula figure);

    /** How a party that is bound for part of a period shares. */
    Builder partOfPeriod(PartOfPeriod rule);

    /** What facts may state themselves although it follows from their period. */
    Builder addFactsMayState(TimeQuantity time);

    /** When what is payable is due and what late payment costs. */
    Builder payment(PaymentTerms terms);

    /** How future work is shared by performance. */
    Builder workAllocation(WorkAllocation work);

    /** The model. */
    CommercialModel build();
  }
}
