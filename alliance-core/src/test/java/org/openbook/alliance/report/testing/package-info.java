/** Generators of statements for property tests. */
@NullMarked
package org.openbook.alliance.report.testing;

import org.jspecify.annotations.NullMarked;
