/** A sample history, and generators of whole ones. */
@NullMarked
package org.openbook.alliance.history.testing;

import org.jspecify.annotations.NullMarked;
