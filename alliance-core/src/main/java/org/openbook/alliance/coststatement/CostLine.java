package org.openbook.alliance.coststatement;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.party.PartyId;

/**
 * A line of a cost statement: what one party's entries of one kind, class and month add up to.
 *
 * <p>Not an entry: its digest stands for those behind it. Corrections, disallowances and costs
 * carried over from a closed period have lines of their own, so that they show as what they are.
 */
@Value.Immutable
public abstract class CostLine {
  /** Every part of the line. */
  public static final ObjectForm<CostLine> FORM =
      ObjectForm.of("cost-line", CostLine::builder, Builder::build)
          .required("party", PartyId.FORM, CostLine::party, Builder::party)
          .required(
              "class", Forms.word(CostClass.values()), CostLine::costClass, Builder::costClass)
          .described("Whether the cost is reimbursed, covered by the fee, or excluded.")
          .required("type", CostTypeId.FORM, CostLine::costType, Builder::costType)
          .required("month", Scalars.MONTH, CostLine::month, Builder::month)
          .optional("carriedFrom", Scalars.MONTH, CostLine::carriedFrom, Builder::carriedFrom)
          .optional(
              "nature", Forms.word(Nature.values()), CostLine::nature, Builder::nature, Nature.COST)
          .described("Whether it is a cost, a correction or a disallowance.")
          .optional("charges", Scalars.NUMBER, CostLine::charges, Builder::charges, Rational.ZERO)
          .optional("credits", Scalars.NUMBER, CostLine::credits, Builder::credits, Rational.ZERO)
          .required("entries", Forms.WHOLE, CostLine::entries, Builder::entries)
          .described("How many entries the line adds up.")
          .required("digest", Scalars.DIGEST, CostLine::digestOfEntries, Builder::digestOfEntries)
          .form()
          .described("Entries of a party, of one class, type and month, added up.");

  private static final Form<List<Digest>> ENTRIES = Forms.unordered(Scalars.DIGEST);

  CostLine() {}

  /** What kind of entries a line is made of. */
  public enum Nature {
    /** Costs and credit notes. */
    COST,
    /** Reversals and adjustments of other entries. */
    CORRECTION,
    /** Costs that an audit did not accept. */
    DISALLOWANCE;

    /** {@code correction}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A builder, for a line that was written down and is read again; everything but the carrying over
   * is mandatory.
   */
  public static Builder builder() {
    return ImmutableCostLine.builder();
  }

  /** Whose costs. */
  public abstract PartyId party();

  /** What the contract does with them. */
  public abstract CostClass costClass();

  /** Which kind of cost. */
  public abstract CostTypeId costType();

  /** The month in which the statement counts them. */
  public abstract YearMonth month();

  /** The month in which they accrued, if it was closed when they were posted. */
  public abstract Optional<YearMonth> carriedFrom();

  /** Costs, corrections or disallowances. */
  public abstract Nature nature();

  /** What entries of 0 or more bring to this line: gross. */
  public abstract Rational charges();

  /** What entries below 0 bring to this line: credit notes and what was taken back. */
  public abstract Rational credits();

  /** How many entries are behind it; at least one. */
  public abstract long entries();

  /** The digest of the entries behind it, in whatever order they were posted. */
  public abstract Digest digestOfEntries();

  @Value.Check
  void check() {
    if (entries() < 1) {
      throw new IllegalArgumentException(
          "cost line of '%s', %s, %s has %s entries; it has at least one"
              .formatted(party(), costType(), month(), entries()));
    }
  }

  /** Charges and credits together. */
  public Rational net() {
    return charges().plus(credits());
  }

  /** The digest of an array of the entries' digests in the order of their texts. */
  static Digest digestOf(List<Digest> entries) {
    return ENTRIES.digest(entries);
  }

  /** {@code tampere, 4.2, 2021-03: 120 − 20 = 100 reimbursable}. */
  @Override
  public String toString() {
    return "%s, %s, %s%s%s: %s − %s = %s %s"
        .formatted(
            party(),
            costType(),
            month(),
            carriedFrom().map(from -> " carried from " + from).orElse(""),
            nature() == Nature.COST ? "" : " " + nature(),
            charges(),
            credits().negated(),
            net(),
            costClass());
  }

  /** Collects a line's parts. */
  public interface Builder {
    /** Whose costs. */
    Builder party(PartyId party);

    /** What the contract does with them. */
    Builder costClass(CostClass costClass);

    /** Which kind of cost. */
    Builder costType(CostTypeId costType);

    /** The month in which the statement counts them. */
    Builder month(YearMonth month);

    /** The month in which they accrued, if it was closed when they were posted. */
    Builder carriedFrom(YearMonth month);

    /** Costs, corrections or disallowances. */
    Builder nature(Nature nature);

    /** What entries of 0 or more bring to it. */
    Builder charges(Rational charges);

    /** What entries below 0 bring to it. */
    Builder credits(Rational credits);

    /** How many entries are behind it. */
    Builder entries(long entries);

    /** The digest of the entries behind it. */
    Builder digestOfEntries(Digest digest);

    /** The line. */
    CostLine build();
  }
}
