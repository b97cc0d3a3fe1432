/** Generators of parties and participations for property tests. */
@NullMarked
package org.openbook.alliance.party.testing;

import org.jspecify.annotations.NullMarked;
