/** Candidate commercial models on the same facts, side by side. */
@NullMarked
package org.openbook.alliance.cli.compare;

import org.jspecify.annotations.NullMarked;
