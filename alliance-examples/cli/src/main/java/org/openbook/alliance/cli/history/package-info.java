/** A contract's life from files: issue, pay, dispute, withdraw, state balances. */
@NullMarked
package org.openbook.alliance.cli.history;

import org.jspecify.annotations.NullMarked;
