/** A settlement as a workbook that recomputes it: its formula trees become live cells. */
@NullMarked
package org.openbook.alliance.examples.spreadsheet;

import org.jspecify.annotations.NullMarked;
