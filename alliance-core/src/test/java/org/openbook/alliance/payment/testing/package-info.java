/** Generators of terms of paying. */
@NullMarked
package org.openbook.alliance.payment.testing;

import org.jspecify.annotations.NullMarked;
