/**
 * The small words that every contract uses: a clause, the source of a figure, a label in three
 * languages, a period, an identifier.
 */
@NullMarked
package org.openbook.alliance.term;

import org.jspecify.annotations.NullMarked;
