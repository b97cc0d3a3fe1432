/** Candidates for a contract, settled on the same costs. */
@NullMarked
package org.openbook.alliance.cases.compare;

import org.jspecify.annotations.NullMarked;
