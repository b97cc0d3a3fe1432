/** Generators of a contract's wording. */
@NullMarked
package org.openbook.alliance.wording.testing;

import org.jspecify.annotations.NullMarked;
