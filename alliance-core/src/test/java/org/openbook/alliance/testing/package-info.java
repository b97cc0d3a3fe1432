/** All generators of the library in one place. */
@NullMarked
package org.openbook.alliance.testing;

import org.jspecify.annotations.NullMarked;
