/** Every example's terms with facts and an axis, for the analysis of their incentives. */
@NullMarked
package org.openbook.alliance.cases.analysis;

import org.jspecify.annotations.NullMarked;
