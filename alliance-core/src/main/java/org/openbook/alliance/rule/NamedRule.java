package org.openbook.alliance.rule;

import org.openbook.alliance.term.Provision;

/**
 * A rule that the contract has a name and a clause for.
 *
 * <p>Not every rule: a contract's own lambda has none. The rules of this library have one, and
 * where a rule does not fit an amount the refusal tells it.
 */
public interface NamedRule extends AmountRule {
  /** What the contract calls it. */
  Provision provision();
}
