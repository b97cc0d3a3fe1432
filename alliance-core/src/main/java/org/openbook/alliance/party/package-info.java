/**
 * Who is in the alliance, in which role, from when, and who shares an amount in which proportion.
 */
@NullMarked
package org.openbook.alliance.party;

import org.jspecify.annotations.NullMarked;
