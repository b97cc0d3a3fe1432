/** The alliance fee on a base. */
@NullMarked
package org.openbook.alliance.fee;

import org.jspecify.annotations.NullMarked;
