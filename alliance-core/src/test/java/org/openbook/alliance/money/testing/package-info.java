/** Generators of amounts, weights and apportionments for tests of rules built on them. */
@NullMarked
package org.openbook.alliance.money.testing;

import org.jspecify.annotations.NullMarked;
