/** Account plans for whole alliances. */
@NullMarked
package org.openbook.alliance.posting.testing;

import org.jspecify.annotations.NullMarked;
