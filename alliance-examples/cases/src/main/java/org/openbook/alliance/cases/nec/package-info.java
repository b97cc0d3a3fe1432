/** NEC option C: the contractor's share of a saving or an excess, in ranges of the target. */
@NullMarked
package org.openbook.alliance.cases.nec;

import org.jspecify.annotations.NullMarked;
