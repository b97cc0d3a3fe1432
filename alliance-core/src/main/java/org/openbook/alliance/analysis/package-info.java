/**
 * Exact analysis of what terms pay along one quantity: every breakpoint, jump and slope, what is
 * wrong with them, and a proof where nothing is.
 */
@NullMarked
package org.openbook.alliance.analysis;

import org.jspecify.annotations.NullMarked;
