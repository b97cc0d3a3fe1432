/** Generators of the ways in which figures are written. */
@NullMarked
package org.openbook.alliance.text.testing;

import org.jspecify.annotations.NullMarked;
