/** The risk corridors of ACO REACH: marginal bands, the same for savings and losses. */
@NullMarked
package org.openbook.alliance.cases.reach;

import org.jspecify.annotations.NullMarked;
