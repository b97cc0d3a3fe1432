/** A statement as one self-contained HTML file, with charts as SVG and no script. */
@NullMarked
package org.openbook.alliance.statement.html;

import org.jspecify.annotations.NullMarked;
