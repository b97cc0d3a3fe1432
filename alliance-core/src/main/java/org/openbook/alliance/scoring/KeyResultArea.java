package org.openbook.alliance.scoring;

import java.util.List;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.term.Provision;

/**
 * A key result area: indicators that belong together, and what they weigh together.
 *
 * <p>Not an organisation. The scorecard checks its weight against those of its indicators. Worked
 * number: indicators of 15, 15 and 5 of the whole make an area of 35.
 */
@Value.Immutable
public abstract class KeyResultArea {
  /** The members of {@link Builder}. */
  public static final ObjectForm<KeyResultArea> FORM =
      ObjectForm.of("area", KeyResultArea::builder, Builder::build)
          .required("id", KeyResultId.FORM, KeyResultArea::id, Builder::id)
          .among(Provision.FORM, KeyResultArea::provision, Builder::provision)
          .required("weight", Scalars.NUMBER, KeyResultArea::weight, Builder::weight)
          .required(
              "indicators",
              Forms.list(Provision.part(KeyResultIndicator.FORM, KeyResultIndicator::provision)),
              KeyResultArea::indicators,
              Builder::addAllIndicators)
          .described("What is measured in the area.")
          .form()
          .described("Indicators that belong together, and their weight.");

  KeyResultArea() {}

  /** A builder; everything is mandatory. */
  public static Builder builder() {
    return ImmutableKeyResultArea.builder();
  }

  /** What data call it; unique on its scorecard. */
  public abstract KeyResultId id();

  /** What the contract calls it. */
  public abstract Provision provision();

  /** How much it weighs of the whole; 0 or more. */
  public abstract Rational weight();

  /** Its indicators in the contract's order. */
  public abstract List<KeyResultIndicator> indicators();

  /** The sum of its indicators' weights. */
  public Rational indicatorWeight() {
    return Rational.sum(indicators().stream().map(KeyResultIndicator::weight).toList());
  }

  /** The id and the weight: {@code nps: 20}. */
  @Override
  public String toString() {
    return id() + ": " + weight();
  }

  /** Collects an area's terms. */
  public interface Builder {
    /** What data call it. */
    Builder id(KeyResultId id);

    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** How much it weighs of the whole. */
    Builder weight(Rational weight);

    /** An indicator. */
    Builder addIndicators(KeyResultIndicator indicator);

    /** Indicators. */
    Builder addAllIndicators(Iterable<? extends KeyResultIndicator> indicators);

    /** The area. */
    KeyResultArea build();
  }
}
