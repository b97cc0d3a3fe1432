/**
 * What a contract's classification makes of the open book in a period: the directly reimbursable
 * costs and all others, with every euro accounted for.
 */
@NullMarked
package org.openbook.alliance.coststatement;

import org.jspecify.annotations.NullMarked;
