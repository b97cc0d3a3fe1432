/** Generators of what decisions are made of. */
@NullMarked
package org.openbook.alliance.decision.testing;

import org.jspecify.annotations.NullMarked;
