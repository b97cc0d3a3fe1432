/** Generators of cost statements for property tests. */
@NullMarked
package org.openbook.alliance.coststatement.testing;

import org.jspecify.annotations.NullMarked;
