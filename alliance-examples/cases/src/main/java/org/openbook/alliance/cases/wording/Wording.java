package org.openbook.alliance.cases.wording;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * What an example's terms are called.
 *
 * <p>Not a contract: an example cites what somebody published, and marks as an assumption what
 * nobody did.
 */
public final class Wording {
  private Wording() {}

  /** A term that the contract, or the regulation in its place, states itself. */
  public static Provision agreed(String english, String clause) {
    return Provision.of(Label.en(english), Clause.of(clause));
  }

  /** A term that a public document about the contract states, cited as clause and source. */
  public static Provision published(String english, String reference) {
    return published(Label.en(english), Label.same(reference));
  }

  /** A term that a public document states, in the contract's own language too. */
  public static Provision published(Label label, Label reference) {
    return new Provision(label, Clause.of(reference), Source.published(reference));
  }

  /** A term of which only the kind was published; its content is this example's assumption. */
  public static Provision assumed(Label label, Label reference, Label reason) {
    return new Provision(label, Clause.of(reference), Source.assumption(reason));
  }
}
