/**
 * Exact numbers, their canonical text and its digest; how rejected input is reported. The ground
 * floor: it imports nothing of this library.
 */
@NullMarked
package org.openbook.alliance.exact;

import org.jspecify.annotations.NullMarked;
