package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.term.Meaning;

/**
 * A line of the commercial model: an amount that some parties pay to others, and in which
 * proportion.
 *
 * <p>Not an amount yet: settling makes one, rounded at this one place: as stated, otherwise to the
 * smallest unit of the currency. A result below 0 is paid the other way round. What of it is
 * payable before the final settlement, the terms of the line say too: on account, and at the
 * interim settlement less a retained part of what is above 0. Worked numbers: a bonus of 1 218
 * 000.005 is payable as 1 218 000.01; a gain of 3 300 000 of which half is retained is payable as 1
 * 650 000 at the interim settlement, a pain of 1 052 000 in full.
 */
@Value.Immutable
public abstract class Line {
  private static final Label REASON = StandardLabel.PAYABLE.label();

  /** Id, kind, amount, who pays and is paid, rounding and what is payable before the end. */
  public static final ObjectForm<Line> FORM = LineForm.form();

  Line() {}

  /** What a line pays for. */
  public enum Kind {
    /** Costs that are paid back. */
    COSTS,
    /** The alliance fee. */
    FEE,
    /** Gain, pain, bonus, sanction: shown and not payable while the settlement is provisional. */
    INCENTIVE
  }

  /** What an amount below 0 means. */
  public enum BelowZero {
    /** It is paid the other way round. */
    PAID_BACK,
    /** It is a mistake in the terms or the facts: nothing is settled. */
    REFUSED
  }

  /** A builder; id, amount, payers and payees are mandatory. */
  public static Builder builder() {
    return ImmutableLine.builder();
  }

  /** A line whose payable is rounded to the smallest unit of its model's currency, half up. */
  public static Line of(LineId id, Formula amount, Participation payers, Participation payees) {
    return builder().id(id).amount(amount).payers(payers).payees(payees).build();
  }

  /** What data call it; unique in its model. */
  public abstract LineId id();

  /** How much, under the name and clause that the statement shows; unit MONEY. */
  public abstract Formula amount();

  /** Who pays, in which proportion. */
  public abstract Distribution payers();

  /** Who is paid, in which proportion. */
  public abstract Distribution payees();

  /** What it pays for; an incentive, the most cautious, unless given. */
  @Value.Default
  public Kind kind() {
    return LineForm.KIND;
  }

  /**
   * How the payable is rounded, as the terms state it. A line of a model always has one: to the
   * smallest unit of the model's currency, half up, unless given.
   */
  public abstract Optional<Rounding> rounding();

  /**
   * What is payable on account for the part of the period that has passed; nothing unless given.
   */
  public abstract Optional<Formula> onAccount();

  /** What is retained of an amount above 0 until the final settlement; nothing unless given. */
  public abstract Optional<Rate> retention();

  /** What an amount below 0 means; a fee refuses it and others are paid back unless given. */
  public abstract Optional<BelowZero> belowZero();

  /** How a party that is bound for part of a period shares; as the model says unless given. */
  public abstract Optional<PartOfPeriod> partOfPeriod();

  /** Whether an amount below 0 is paid back. */
  public boolean mayBeBelowZero() {
    return belowZero().orElse(kind() == Kind.FEE ? BelowZero.REFUSED : BelowZero.PAID_BACK)
        == BelowZero.PAID_BACK;
  }

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "line '%s'".formatted(id()));
    faults.require(
        amount().unit().isMoney(),
        () -> "its amount is a %s; it is MONEY".formatted(amount().unit()));
    faults.require(
        isProvided(amount()),
        () -> "its amount has no name with a clause; name it as the contract does");
    onAccount().ifPresent(formula -> checkOnAccount(formula, faults));
    faults.throwIfAny();
  }

  private void checkOnAccount(Formula formula, Faults faults) {
    Unit unit = formula.unit();
    faults.require(
        unit.isMoney() && unit.goesWith(amount().unit()),
        () -> "its amount on account is a %s; it is a %s".formatted(unit, amount().unit()));
    faults.require(
        isProvided(formula),
        () -> "its amount on account has no name with a clause; name it as the contract does");
  }

  private static boolean isProvided(Formula formula) {
    return formula.clause().isPresent();
  }

  /** What the contract calls the line; its amount says where, and how that is known. */
  public Label label() {
    return amount().label().orElseThrow();
  }

  /**
   * Whether it pays directly reimbursable costs back: by its kind, by what its amount is, or
   * because its amount is the very fact of the costs, whatever the contract calls it.
   */
  public boolean reimbursesCosts() {
    return kind() == Kind.COSTS
        || amount().meaning() == Meaning.REIMBURSED_COSTS
        || amount().bare().fact().filter(PeriodFacts::isActualCost).isPresent();
  }

  // ---- what settling computes ----

  /**
   * The same line in a model of this currency: rounded to its smallest unit, half up, unless the
   * line states a rounding. A model does this for each of its lines.
   *
   * @throws IllegalArgumentException if no rounding is stated and the currency has no smallest unit
   */
  public Line in(CurrencyUnit currency) {
    requireNonNull(currency, "currency");
    return rounding().isPresent()
        ? this
        : ((ImmutableLine) this).withRounding(Rounding.toSmallestUnit(currency));
  }

  /**
   * How the payable is rounded: as stated, otherwise to the smallest unit of the currency that the
   * amount is in, half up.
   *
   * @throws IllegalStateException if neither tells it; ask the line {@link #in(CurrencyUnit) in its
   *     model's currency}
   */
  public Rounding payableRounding() {
    return rounding().or(this::roundingOfAmount).orElseThrow(this::unrounded);
  }

  private Optional<Rounding> roundingOfAmount() {
    String code = amount().unit().symbol();
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(Rounding.toSmallestUnit(Amounts.currency(code)));
  }

  private IllegalStateException unrounded() {
    return new IllegalStateException(
        "line '%s' states no rounding and its amount no currency; it must have one of both: line.in(EUR)"
            .formatted(id()));
  }

  /**
   * The amount as it is due in the end: rounded, under the same name.
   *
   * @throws IllegalStateException as {@link #payableRounding}
   */
  @Value.Lazy
  public Formula payable() {
    return rounded(amount());
  }

  /**
   * What the line comes to at a stage: on account what its terms say for that, otherwise {@link
   * #payable()}. Empty where the stage does not settle the line.
   */
  public Optional<Formula> accrued(Stage stage) {
    return requireNonNull(stage, "stage") == Stage.ON_ACCOUNT
        ? onAccount().map(this::rounded)
        : Optional.of(payable());
  }

  /**
   * What of it is payable at a stage; at the interim settlement without what is retained. Empty
   * where the stage does not settle the line. A settlement withholds an incentive while something
   * is open, which is no part of this formula.
   */
  public Optional<Formula> payable(Stage stage) {
    return requireNonNull(stage, "stage") == Stage.INTERIM
        ? Optional.of(unretained())
        : accrued(stage);
  }

  // Of an amount below 0 nothing is retained: pain is taken in full.
  @Value.Lazy
  Formula unretained() {
    return retention()
        .map(rate -> payable().minus(rate.apply(payable().positivePart())))
        .map(part -> part.rounded(payableRounding(), REASON))
        .map(part -> part.named(StandardLabel.PART_PAYABLE_NOW.of(label())))
        .orElse(payable());
  }

  private Formula rounded(Formula formula) {
    return rounded(formula, payableRounding());
  }

  // The rounding is part of what has the name, so that the name shows what is paid.
  static Formula rounded(Formula formula, Rounding rounding) {
    if (!isProvided(formula)) {
      throw new IllegalArgumentException(
          "its amount has no name with a clause; name it as the contract does");
    }
    return formula.roundedUnderName(rounding, REASON);
  }

  /** Every formula whose value a settlement of a stage needs from this line. */
  List<Formula> roots(Stage stage) {
    List<Formula> roots = new ArrayList<>();
    accrued(stage).ifPresent(roots::add);
    payable(stage).ifPresent(roots::add);
    if (!roots.isEmpty()) {
      Stream.of(payers(), payees())
          .filter(distribution -> distribution.fixed().isEmpty())
          .flatMap(distribution -> distribution.parts().stream())
          .forEach(part -> roots.add(part.weight()));
    }
    return roots;
  }

  /** Every formula that the line is made of. */
  List<Formula> formulas() {
    List<Formula> formulas = new ArrayList<>();
    formulas.add(amount());
    Stream.of(payers(), payees())
        .flatMap(distribution -> distribution.parts().stream())
        .forEach(part -> formulas.add(part.weight()));
    onAccount().ifPresent(formulas::add);
    retention().ifPresent(rate -> formulas.add(rate.rate()));
    return formulas;
  }

  /** The same line with what the change makes of each of these formulas. */
  Line over(UnaryOperator<Formula> change) {
    return ((ImmutableLine) this)
        .withAmount(change.apply(amount()))
        .withPayers(payers().over(change))
        .withPayees(payees().over(change))
        .withOnAccount(onAccount().map(change))
        .withRetention(retention().map(rate -> rate.over(change)));
  }

  /** The same line, shared by these, in whose weights the days are counted already. */
  Line timed(Distribution payers, Distribution payees) {
    return ((ImmutableLine) this)
        .withPayers(payers)
        .withPayees(payees)
        .withPartOfPeriod(PartOfPeriod.WHOLE_PERIOD);
  }

  /** Whether the party pays or is paid. */
  boolean isSharedBy(PartyId party) {
    return payers().everybody().contains(party) || payees().everybody().contains(party);
  }

  @Override
  public String toString() {
    return id() + ": " + label();
  }

  /** Collects a line's terms. */
  public interface Builder {
    /** What data call it. */
    Builder id(LineId id);

    /** How much. */
    Builder amount(Formula amount);

    /** Who pays. */
    Builder payers(Distribution payers);

    /** Who pays, in a fixed proportion. */
    default Builder payers(Participation payers) {
      return payers(Distribution.of(payers));
    }

    /** Who is paid. */
    Builder payees(Distribution payees);

    /** Who is paid, in a fixed proportion. */
    default Builder payees(Participation payees) {
      return payees(Distribution.of(payees));
    }

    /** What it pays for. */
    Builder kind(Kind kind);

    /** How the payable is rounded. */
    Builder rounding(Rounding rounding);

    /** What is payable on account. */
    Builder onAccount(Formula amount);

    /** What is retained of an amount above 0 until the final settlement. */
    Builder retention(Rate rate);

    /** What an amount below 0 means. */
    Builder belowZero(BelowZero meaning);

    /** How a party that is bound for part of a period shares. */
    Builder partOfPeriod(PartOfPeriod rule);

    /** The line. */
    Line build();
  }
}
