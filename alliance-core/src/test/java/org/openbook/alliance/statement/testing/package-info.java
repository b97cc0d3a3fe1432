/** Generators of cost statements for property tests. */
@NullMarked
package org.openbook.alliance.statement.testing;

import org.jspecify.annotations.NullMarked;
