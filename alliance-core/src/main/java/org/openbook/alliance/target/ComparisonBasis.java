package org.openbook.alliance.target;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Set;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.formula.Formula;

/**
 * What the target cost and the actual cost both contain, so that like is compared with like.
 *
 * <p>Not the size of either. A target that contains the fee is compared with actual cost plus fee.
 * A contingency is part of a target only: what was used of it is in the actual cost already. Worked
 * number: with the fee in the basis, an actual cost of 46 000 000 and a fee of 2 104 000 compare as
 * 48 104 000.
 *
 * @param contents what both sides contain; always the direct costs
 */
public record ComparisonBasis(Set<Content> contents) {
  /** The contents. */
  public static final Form<ComparisonBasis> FORM =
      Forms.named(
          "basis",
          Form.described(
              Forms.set(Forms.word(Content.values()))
                  .as(ComparisonBasis::new, ComparisonBasis::contents),
              "What an amount contains."));

  /** What a target cost may contain. */
  public enum Content {
    /** The directly reimbursable costs. */
    DIRECT_COSTS,
    /** The alliance fee. */
    FEE,
    /** The contingency. */
    CONTINGENCY
  }

  /** Refuses a basis without the direct costs. */
  public ComparisonBasis {
    contents = ImmutableSortedSet.copyOf(contents);
    if (!contents.contains(Content.DIRECT_COSTS)) {
      throw new IllegalArgumentException(
          "comparison basis is %s; it contains the direct costs at least".formatted(contents));
    }
  }

  /** Direct costs on both sides and nothing else. */
  public static ComparisonBasis directCosts() {
    return new ComparisonBasis(Set.of(Content.DIRECT_COSTS));
  }

  /** Direct costs and these further contents. */
  public static ComparisonBasis directCostsAnd(Content... further) {
    return new ComparisonBasis(
        ImmutableSortedSet.<Content>naturalOrder().add(Content.DIRECT_COSTS).add(further).build());
  }

  /**
   * What the target is compared with: the direct costs, and the fee where the target contains it.
   */
  public Formula actual(Formula directCosts, Formula fee) {
    requireNonNull(directCosts, "directCosts");
    requireNonNull(fee, "fee");
    return contents.contains(Content.FEE) ? directCosts.plus(fee) : directCosts;
  }

  /** The contents: {@code direct costs, fee}. */
  @Override
  public String toString() {
    return Joiner.on(", ").join(contents).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
