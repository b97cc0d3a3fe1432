/**
 * A contract's wording from its terms: sentences in three languages with clauses, numbers and
 * examples that the engine computes, so that the signed text and the settled terms cannot part.
 */
@NullMarked
package org.openbook.alliance.wording;

import org.jspecify.annotations.NullMarked;
