package org.openbook.alliance.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Source;

/**
 * How the contract treats one kind of cost from a day on: a row of the cost annex.
 *
 * <p>Not a posting. A treatment counts by the day on which a cost accrues, not by the day on which
 * somebody posted it.
 */
@Value.Immutable
public abstract class Treatment {
  private static final AllocationRule USUAL_RULE = AllocationRule.actual();
  private static final String NO_REMARK = "";

  /** A row of the annex. */
  public static final ObjectForm<Treatment> FORM =
      ObjectForm.of("treatment", Treatment::builder, Builder::build)
          .required("costType", CostTypeId.FORM, Treatment::costType, Builder::costType)
          .required(
              "class", Forms.word(CostClass.values()), Treatment::costClass, Builder::costClass)
          .optional("rule", AllocationRule.FORM, Treatment::rule, Builder::rule, USUAL_RULE)
          .required("clause", Clause.FORM, Treatment::clause, Builder::clause)
          .with(
              Member.optionalUnless(
                  "source",
                  Source.FORM,
                  row -> Optional.of(row.source()),
                  row -> row.source().equals(agreedIn(row.clause()))),
              ObjectForm.Builder.ifPresent(Builder::source))
          .optional("remark", Forms.TEXT, Treatment::remark, Builder::remark, NO_REMARK)
          .required("from", Scalars.DATE, Treatment::from, Builder::from)
          .optional("to", Scalars.DATE, Treatment::endInclusive, Builder::endInclusive)
          .form();

  Treatment() {}

  /** The beginning of a treatment. */
  public static Builder builder() {
    return ImmutableTreatment.builder();
  }

  /** A treatment by actual cost, without end, as the parties agreed it in the clause. */
  public static Treatment of(CostTypeId type, CostClass costClass, Clause clause, LocalDate from) {
    return builder().costType(type).costClass(costClass).clause(clause).from(from).build();
  }

  /** Which kind of cost. */
  public abstract CostTypeId costType();

  /** Reimbursable, covered by the fee, or excluded. */
  public abstract CostClass costClass();

  /** How much of a posted cost counts in the class; actual unless the contract says otherwise. */
  @Value.Default
  public AllocationRule rule() {
    return USUAL_RULE;
  }

  /** Where the contract says so. */
  public abstract Clause clause();

  /** How it is known; agreed in the contract unless said otherwise. */
  @Value.Default
  public Source source() {
    return agreedIn(clause());
  }

  private static Source agreedIn(Clause clause) {
    return Source.contract(clause.reference());
  }

  /** What the annex adds in words, or empty. */
  @Value.Default
  public String remark() {
    return NO_REMARK;
  }

  /** The first day. */
  public abstract LocalDate from();

  /** The last day, if the contract or an amendment ended it. */
  public abstract Optional<LocalDate> endInclusive();

  /** Whether it holds for a cost that accrues on this day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from()) && endInclusive().map(end -> !day.isAfter(end)).orElse(true);
  }

  boolean overlaps(Treatment other) {
    return isInForce(other.from()) || other.isInForce(from());
  }

  @Value.Check
  protected void check() {
    Faults.in(() -> "treatment of cost type '%s'".formatted(costType()))
        .require(
            endInclusive().map(end -> !end.isBefore(from())).orElse(true),
            () ->
                "it is in force from %s to %s; it ends on or after the day it starts"
                    .formatted(from(), endInclusive().orElseThrow()))
        .throwIfAny();
  }

  /** {@code 1 is reimbursable (actual) from 2018-04-01}. */
  @Override
  public String toString() {
    return "%s is %s (%s) from %s%s"
        .formatted(
            costType(),
            costClass(),
            rule(),
            from(),
            endInclusive().map(end -> " to " + end).orElse(""));
  }

  /** Collects what a treatment is made of. */
  public interface Builder {
    /** Which kind of cost. */
    Builder costType(CostTypeId costType);

    /** Reimbursable, covered by the fee, or excluded. */
    Builder costClass(CostClass costClass);

    /** How much of a posted cost counts in the class. */
    Builder rule(AllocationRule rule);

    /** Where the contract says so. */
    Builder clause(Clause clause);

    /** How it is known. */
    Builder source(Source source);

    /** What the annex adds in words. */
    Builder remark(String remark);

    /** The first day. */
    Builder from(LocalDate from);

    /** The last day. */
    Builder endInclusive(LocalDate endInclusive);

    /**
     * The treatment.
     *
     * @throws IllegalArgumentException if it ends before it starts
     */
    Treatment build();
  }
}
