/** The risk corridors of ACO REACH: marginal bands, the same for savings and losses. */
@NullMarked
package org.openbook.alliance.examples.reach;

import org.jspecify.annotations.NullMarked;
