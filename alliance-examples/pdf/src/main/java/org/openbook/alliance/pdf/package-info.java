/** Statements as PDF/A-3, with their settlement document attached and read back. */
@NullMarked
package org.openbook.alliance.pdf;

import org.jspecify.annotations.NullMarked;
