/** Sample entries and generators of open books. */
@NullMarked
package org.openbook.alliance.cost.testing;

import org.jspecify.annotations.NullMarked;
