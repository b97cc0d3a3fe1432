package org.openbook.alliance.statement;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

/**
 * A line of a cost statement: what one party's entries of one kind, class and month add up to.
 *
 * <p>Not an entry: its digest stands for those behind it. Corrections, disallowances and costs
 * carried over from a closed period have lines of their own, so that they show as what they are.
 */
@Value.Immutable
public abstract class CostLine implements Canonical {
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

  /** How many entries are behind it. */
  public abstract long entries();

  /** The digest of the entries behind it, in whatever order they were posted. */
  public abstract Digest digestOfEntries();

  /** Charges and credits together. */
  public Rational net() {
    return charges().plus(credits());
  }

  static Digest digestOf(List<Digest> entries) {
    CanonicalForm form = CanonicalForm.of("entries");
    entries.stream()
        .sorted(Comparator.comparing(Digest::hex))
        .forEach(entry -> form.with("entry", entry));
    return form.digest();
  }

  @Override
  public CanonicalForm canonical() {
    CanonicalForm form =
        CanonicalForm.of("cost-line")
            .with("party", party())
            .with("class", costClass().name())
            .with("type", costType())
            .with("month", month().toString());
    carriedFrom().ifPresent(from -> form.with("carried-from", from.toString()));
    return form.with("nature", nature().name())
        .with("charges", charges())
        .with("credits", credits())
        .with("count", entries())
        .with("entries", digestOfEntries());
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
}
