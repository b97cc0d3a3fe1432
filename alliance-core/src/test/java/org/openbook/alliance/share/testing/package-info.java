/** Generators of share bands and share ranges, for tests of what is built on them. */
@NullMarked
package org.openbook.alliance.share.testing;

import org.jspecify.annotations.NullMarked;
