package org.openbook.alliance.notation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Formula;

/**
 * Kinds of formulas that a document may write for others: {@code weightedMean} for the formula that
 * the scoring engine of this name makes of the scorecard. In scope of reading and of schemas.
 *
 * <p>Not how they are written: a step that was made of a term writes the term itself.
 */
public final class StandIns {
  private static final StandIns NONE = new StandIns(ImmutableMap.of(), Optional.empty());

  private final ImmutableMap<String, Form<Formula>> kinds;
  private final Optional<Form<Formula>> ruled;

  private StandIns(ImmutableMap<String, Form<Formula>> kinds, Optional<Form<Formula>> ruled) {
    this.kinds = kinds;
    this.ruled = ruled;
  }

  /** No such kinds. */
  public static StandIns none() {
    return NONE;
  }

  /** These and one more. */
  public StandIns with(String kind, Form<Formula> form) {
    return new StandIns(
        ImmutableMap.<String, Form<Formula>>builder().putAll(kinds).put(kind, form).buildOrThrow(),
        ruled);
  }

  /** The same, and how an amount with its rules is read: an object that has {@code rules}. */
  public StandIns withRuled(Form<Formula> form) {
    return new StandIns(kinds, Optional.of(form));
  }

  Optional<Form<Formula>> ruled() {
    return ruled;
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
