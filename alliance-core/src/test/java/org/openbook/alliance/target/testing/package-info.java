/** Generators of target costs, for tests of models that compare with one. */
@NullMarked
package org.openbook.alliance.target.testing;

import org.jspecify.annotations.NullMarked;
