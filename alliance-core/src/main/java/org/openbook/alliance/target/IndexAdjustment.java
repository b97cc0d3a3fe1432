package org.openbook.alliance.target;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * How an amount moves from the prices of one month to those of another: by weighted indices, the
 * factor rounded where the contract says so.
 *
 * <p>Not a forecast: both months have been published. The parts that follow an index and the part
 * that follows none add up to 1. Worked number: 40 % not indexed, 60 % by an index that rose from
 * 100.0 to 112.5, is 1.075; of 180 300 000 that is a rise of 13 522 500.
 */
@Value.Immutable
public abstract class IndexAdjustment {
  private static final Rational NOTHING = Rational.ZERO;

  /** The members of {@link Builder}. */
  public static final ObjectForm<IndexAdjustment> FORM =
      ObjectForm.of("", IndexAdjustment::builder, Builder::build)
          .among(Provision.FORM, IndexAdjustment::provision, Builder::provision)
          .required("base", Scalars.MONTH, IndexAdjustment::base, Builder::base)
          .described("The month of the prices that the amount is in.")
          .required("current", Scalars.MONTH, IndexAdjustment::current, Builder::current)
          .described("The month of the prices that it is moved to.")
          .list(
              "components", Component.FORM, IndexAdjustment::components, Builder::addAllComponents)
          .described("The parts of the price that follow an index.")
          .optional(
              "notIndexed",
              Scalars.RATIO,
              IndexAdjustment::notIndexed,
              Builder::notIndexed,
              NOTHING)
          .described("The part of the price that follows no index.")
          .required(
              "factorRounding",
              Rounding.FORM,
              IndexAdjustment::factorRounding,
              Builder::factorRounding)
          .described("How the factor is rounded before it is applied.")
          .form()
          .described("How an amount follows prices.");

  private static final Unit POINTS = Unit.measure("index points");

  IndexAdjustment() {}

  /**
   * A part of the price that follows an index.
   *
   * @param series which
   * @param weight how much of the price; 0.6 for 60 %
   */
  public record Component(IndexSeries series, Rational weight) {
    private static final ObjectForm<Component> FORM =
        ObjectForm.of(
            "",
            Component::new,
            Member.among(IndexSeries.FORM, Component::series),
            Member.<Component, Rational>required("weight", Scalars.RATIO, Component::weight)
                .described("How much of the price follows the index."));

    /** Refuses a weight below 0. */
    public Component {
      requireNonNull(series, "series");
      if (weight.signum() < 0) {
        throw new IllegalArgumentException(
            "weight of index '%s' is %s; a weight is 0 or more".formatted(series.id(), weight));
      }
    }
  }

  /** A builder; everything but the part without an index is mandatory. */
  public static Builder builder() {
    return ImmutableIndexAdjustment.builder();
  }

  /** What the contract calls the factor. */
  public abstract Provision provision();

  /** The month of the prices that the amount is in. */
  public abstract YearMonth base();

  /** The month of the prices that it is moved to. */
  public abstract YearMonth current();

  /** What follows an index. */
  public abstract List<Component> components();

  /** The part of the price that follows none; 0 unless given. */
  @Value.Default
  public Rational notIndexed() {
    return NOTHING;
  }

  /** How the factor is rounded. */
  public abstract Rounding factorRounding();

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "index adjustment '%s'".formatted(provision()));
    Rational whole =
        notIndexed().plus(Rational.sum(components().stream().map(Component::weight).toList()));
    faults.require(
        whole.equals(Rational.ONE),
        () -> "its parts add up to %s; they add up to 1".formatted(whole));
    faults.require(
        notIndexed().signum() >= 0,
        () -> "its part without an index is %s; it is 0 or more".formatted(notIndexed()));
    for (Component component : components()) {
      requireMonth(component.series(), base(), faults);
      requireMonth(component.series(), current(), faults);
    }
    faults.throwIfAny();
  }

  private static void requireMonth(IndexSeries series, YearMonth month, Faults faults) {
    faults.require(series.find(month).isPresent(), () -> series.missing(month));
  }

  /** The factor, with the published values that it is made of. */
  @Value.Lazy
  public Formula factor() {
    List<Formula> parts = new ArrayList<>();
    if (notIndexed().signum() > 0) {
      parts.add(Formula.ratio(notIndexed()).named(StandardLabel.PART_WITHOUT_AN_INDEX.label()));
    }
    for (Component component : components()) {
      IndexSeries series = component.series();
      parts.add(
          published(series, current())
              .dividedBy(published(series, base()))
              .times(component.weight()));
    }
    return Formula.sum(parts)
        .rounded(factorRounding(), provision().clause().reference())
        .named(provision(), Meaning.INDEXED_PRICE);
  }

  private Formula published(IndexSeries series, YearMonth month) {
    String name = series.id() + " " + month;
    Provision value =
        new Provision(Label.of(name, name, name), provision().clause(), series.source());
    return Formula.constant(series.value(month), POINTS).named(value);
  }

  /**
   * By how much an amount changes: the amount × (factor − 1), to the smallest unit of its currency.
   */
  public Formula change(MonetaryAmount amount) {
    return Formula.money(amount)
        .times(factor().minus(Formula.ratio(Rational.ONE)))
        .rounded(Rounding.toSmallestUnit(amount.getCurrency()), provision().clause().reference());
  }

  /** By how much an amount changes, which is a plain decimal in the agreement's currency. */
  public Formula change(BigDecimal value, CurrencyUnit agreed) {
    return change(Amounts.of(value, agreed));
  }

  @Override
  public String toString() {
    return "%s, %s to %s".formatted(provision(), base(), current());
  }

  /** Collects the terms of an adjustment. */
  public interface Builder {
    /** What the contract calls the factor. */
    Builder provision(Provision provision);

    /** The month of the prices that the amount is in. */
    Builder base(YearMonth month);

    /** The month of the prices that it is moved to. */
    Builder current(YearMonth month);

    /** A part of the price that follows an index. */
    Builder addComponents(Component component);

    /** Parts of the price that follow an index each. */
    Builder addAllComponents(Iterable<? extends Component> components);

    /** The part of the price that follows none. */
    Builder notIndexed(Rational part);

    /** How the factor is rounded. */
    Builder factorRounding(Rounding rounding);

    /** The adjustment. */
    IndexAdjustment build();
  }
}
