/**
 * Alliances of Australia and New Zealand: three limbs, and the two ways in which key results touch
 * the third.
 */
@NullMarked
package org.openbook.alliance.cases.australia;

import org.jspecify.annotations.NullMarked;
