package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.StandardLabel;

/**
 * A line of the commercial model: an amount that some parties pay to others, and in which
 * proportion.
 *
 * <p>Not an amount yet: settling makes one, rounded at this one place. A result below 0 is paid the
 * other way round. What of it is payable before the final settlement, the terms of the line say
 * too: on account, and at the interim settlement less a retained part of what is above 0. Worked
 * numbers: a bonus of 1 218 000.005 is payable as 1 218 000.01; a gain of 3 300 000 of which half
 * is retained is payable as 1 650 000 at the interim settlement, a pain of 1 052 000 in full.
 */
@Value.Immutable
public abstract class Line {
  private static final String REASON = "payable";
  private static final Kind KIND = Kind.INCENTIVE;
  private static final Rounding ROUNDING = Rounding.toCent();

  /** Id, kind, amount, who pays and is paid, rounding and what is payable before the end. */
  public static final ObjectForm<Line> FORM =
      ObjectForm.of("", Line::builder, Line.Builder::build)
          .required("id", LineId.FORM, Line::id, Line.Builder::id)
          .optional("kind", Forms.word(Kind.values()), Line::kind, Line.Builder::kind, KIND)
          .required("amount", FormulaForm.FORM, Line::amount, Line.Builder::amount)
          .required("payers", Distribution.FORM, Line::payers, Line.Builder::payers)
          .required("payees", Distribution.FORM, Line::payees, Line.Builder::payees)
          .optional("rounding", Rounding.FORM, Line::rounding, Line.Builder::rounding, ROUNDING)
          .optional("onAccount", FormulaForm.FORM, Line::onAccount, Line.Builder::onAccount)
          .optional("retention", Rate.FORM, Line::retention, Line.Builder::retention)
          .form();

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

  /** A builder; id, amount, payers and payees are mandatory. */
  public static Builder builder() {
    return ImmutableLine.builder();
  }

  /** A line whose payable is rounded to the cent, half up. */
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
    return KIND;
  }

  /** How the payable is rounded; to the cent, half up, unless given. */
  @Value.Default
  public Rounding rounding() {
    return ROUNDING;
  }

  /**
   * What is payable on account for the part of the period that has passed; nothing unless given.
   */
  public abstract Optional<Formula> onAccount();

  /** What is retained of an amount above 0 until the final settlement; nothing unless given. */
  public abstract Optional<Rate> retention();

  @Value.Check
  void check() {
    Faults faults = Faults.in("line '" + id() + "'");
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
    return formula.node() instanceof Node.Named named && named.clause().isPresent();
  }

  /** What the contract calls the line, and where. */
  public Node.Named name() {
    return (Node.Named) amount().node();
  }

  // ---- what settling computes ----

  /** The amount as it is due in the end: rounded, under the same name. */
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
    Label label = name().label();
    return retention()
        .map(rate -> payable().minus(rate.apply(payable().positivePart())))
        .map(part -> part.rounded(rounding(), REASON))
        .map(part -> part.named(StandardLabel.PART_PAYABLE_NOW.of(label)))
        .orElse(payable());
  }

  private Formula rounded(Formula formula) {
    return rounded(formula, rounding());
  }

  // The rounding is part of what has the name, so that the name shows what is paid.
  private static Formula rounded(Formula formula, Rounding rounding) {
    if (!(formula.node() instanceof Node.Named name)) {
      throw new IllegalArgumentException(
          "its amount has no name with a clause; name it as the contract does");
    }
    return Formula.of(
        new Node.Named(
            name.of().rounded(rounding, REASON), name.label(), name.clause(), name.source()));
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
        .withRetention(
            retention().map(rate -> Rate.of(rate.provision(), change.apply(rate.rate()))));
  }

  /** The payable of the line that a document has at this place. */
  static Slot<Formula> payableAt(Place place) {
    Slot<Formula> amount = Member.required("amount", FormulaForm.FORM, Line::amount).read(place);
    Slot<Rounding> rounding =
        Member.<Line, Rounding>optional("rounding", Rounding.FORM, Line::rounding, ROUNDING)
            .read(place);
    return place.build(() -> rounded(amount.get(), rounding.get()));
  }

  @Override
  public String toString() {
    return id() + ": " + name().label();
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

    /** The line. */
    Line build();
  }
}
