/** Sample models and facts, and generators of whole ones. */
@NullMarked
package org.openbook.alliance.settlement.testing;

import org.jspecify.annotations.NullMarked;
