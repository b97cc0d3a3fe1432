package org.openbook.alliance.notation;

import com.google.common.collect.ImmutableMap;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Formula;

/**
 * Kinds of formulas that a document may write for others: {@code weightedMean} for the formula that
 * the scoring engine of this name makes of the scorecard. In scope of reading and of schemas.
 *
 * <p>Never written: what is written is the formula that they stand for.
 */
public final class StandIns {
  private static final StandIns NONE = new StandIns(ImmutableMap.of());

  private final ImmutableMap<String, Form<Formula>> kinds;

  private StandIns(ImmutableMap<String, Form<Formula>> kinds) {
    this.kinds = kinds;
  }

  /** No such kinds. */
  public static StandIns none() {
    return NONE;
  }

  /** These and one more. */
  public StandIns with(String kind, Form<Formula> form) {
    return new StandIns(
        ImmutableMap.<String, Form<Formula>>builder().putAll(kinds).put(kind, form).buildOrThrow());
  }

  ImmutableMap<String, Form<Formula>> kinds() {
    return kinds;
  }

  /** The names of the kinds. */
  @Override
  public String toString() {
    return kinds.keySet().toString();
  }
}
