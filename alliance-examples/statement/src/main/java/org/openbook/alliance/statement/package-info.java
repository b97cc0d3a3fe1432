/** A settlement as a page that people read. */
@NullMarked
package org.openbook.alliance.statement;

import org.jspecify.annotations.NullMarked;
