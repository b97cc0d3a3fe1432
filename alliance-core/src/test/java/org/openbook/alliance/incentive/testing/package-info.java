/** Generators of incentive pools, for tests of models that pay a bonus. */
@NullMarked
package org.openbook.alliance.incentive.testing;

import org.jspecify.annotations.NullMarked;
