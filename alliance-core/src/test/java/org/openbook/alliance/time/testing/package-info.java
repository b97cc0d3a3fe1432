/** Generators of the days of an agreement, for tests of what time is counted by. */
@NullMarked
package org.openbook.alliance.time.testing;

import org.jspecify.annotations.NullMarked;
