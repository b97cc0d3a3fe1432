/** Generators of scorecards and measurements, and the contract of a scoring engine. */
@NullMarked
package org.openbook.alliance.scoring.testing;

import org.jspecify.annotations.NullMarked;
