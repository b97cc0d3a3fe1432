/** Target-cost incentive contracts of US federal procurement: CPIF and FPIF. */
@NullMarked
package org.openbook.alliance.cases.targetcost;

import org.jspecify.annotations.NullMarked;
