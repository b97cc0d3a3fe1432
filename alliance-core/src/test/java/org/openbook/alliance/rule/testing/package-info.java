/** Amounts, rules over them and the contract of a rule, for tests of rules of your own. */
@NullMarked
package org.openbook.alliance.rule.testing;

import org.jspecify.annotations.NullMarked;
