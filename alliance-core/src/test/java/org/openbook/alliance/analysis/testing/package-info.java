/** Generators of analyses for property tests. */
@NullMarked
package org.openbook.alliance.analysis.testing;

import org.jspecify.annotations.NullMarked;
