/** The contract's wording from its terms. */
@NullMarked
package org.openbook.alliance.cli.wording;

import org.jspecify.annotations.NullMarked;
