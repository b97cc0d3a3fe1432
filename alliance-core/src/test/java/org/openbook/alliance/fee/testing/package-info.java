/** Generators of fees, for tests of models that pay one. */
@NullMarked
package org.openbook.alliance.fee.testing;

import org.jspecify.annotations.NullMarked;
