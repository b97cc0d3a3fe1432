/** Settle, explain, verify: commands on one settlement. */
@NullMarked
package org.openbook.alliance.cli.settlement;

import org.jspecify.annotations.NullMarked;
