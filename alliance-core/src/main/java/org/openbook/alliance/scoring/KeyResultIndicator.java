package org.openbook.alliance.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.term.Provision;

/**
 * A key result indicator: what is measured, how it turns into points, and how much it weighs.
 *
 * <p>Not a measurement: the measured value is a fact, asked for as {@link #measuredId}.
 */
@Value.Immutable
public abstract class KeyResultIndicator implements Canonical {
  KeyResultIndicator() {}

  /** A builder; everything but the improvement curve is mandatory. */
  public static Builder builder() {
    return ImmutableKeyResultIndicator.builder();
  }

  /** What data call it; unique on its scorecard. */
  public abstract KeyResultId id();

  /** What the contract calls it. */
  public abstract Provision provision();

  /** How much it weighs, in the scorecard's measure of weights; 0 or more. */
  public abstract Rational weight();

  /** What is measured, for example {@code Unit.measure("%")}. */
  public abstract Unit unit();

  /** Measured value to points. */
  public abstract ScoreCurve curve();

  /** Change against the baseline value to points, where improvement is scored too. */
  public abstract Optional<ScoreCurve> improvement();

  /** The quantity that the measured value is given as: {@code measured.} and the id. */
  public QuantityId measuredId() {
    return QuantityId.of("measured." + id());
  }

  /** The quantity that the baseline value is given as: {@code baseline.} and the id. */
  public QuantityId baselineId() {
    return QuantityId.of("baseline." + id());
  }

  /** The measured value. */
  public Formula measured() {
    return Formula.quantity(measuredId(), unit(), provision().label());
  }

  /** The value that improvement is measured from. */
  public Formula baseline() {
    return Formula.quantity(baselineId(), unit(), provision().label());
  }

  /** The points for the measured value. */
  public Formula achievementScore() {
    return curve().score(measured()).named(provision());
  }

  /** The points for the change against the baseline; empty where improvement is not scored. */
  public Optional<Formula> improvementScore() {
    return improvement().map(line -> line.score(measured().minus(baseline())).named(provision()));
  }

  @Override
  public CanonicalForm canonical() {
    CanonicalForm form =
        CanonicalForm.of("indicator")
            .with("id", id().value())
            .with("provision", provision())
            .with("weight", weight())
            .with("unit", unit())
            .with("curve", curve());
    improvement().ifPresent(line -> form.with("improvement", line));
    return form;
  }

  /** Collects an indicator's terms. */
  public interface Builder {
    /** What data call it. */
    Builder id(KeyResultId id);

    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** How much it weighs. */
    Builder weight(Rational weight);

    /** What is measured. */
    Builder unit(Unit unit);

    /** Measured value to points. */
    Builder curve(ScoreCurve curve);

    /** Change against the baseline value to points. */
    Builder improvement(ScoreCurve curve);

    /** The indicator. */
    KeyResultIndicator build();
  }
}
