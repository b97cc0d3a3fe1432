/** Posted costs with their evidence, and the append-only open book that chains them. */
@NullMarked
package org.openbook.alliance.cost;

import org.jspecify.annotations.NullMarked;
