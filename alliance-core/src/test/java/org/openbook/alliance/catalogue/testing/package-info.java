/** Generators of classifications for property tests. */
@NullMarked
package org.openbook.alliance.catalogue.testing;

import org.jspecify.annotations.NullMarked;
