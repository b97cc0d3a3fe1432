/** A settlement as a workbook that recomputes it: its formula trees become live cells. */
@NullMarked
package org.openbook.alliance.workbook;

import org.jspecify.annotations.NullMarked;
