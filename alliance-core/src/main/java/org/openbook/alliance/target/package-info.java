/** The target cost as a ledger of events, and what it is compared with. */
@NullMarked
package org.openbook.alliance.target;

import org.jspecify.annotations.NullMarked;
