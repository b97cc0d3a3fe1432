/** Open books on the command line: import, statement, verification, comparison. */
@NullMarked
package org.openbook.alliance.examples.book;

import org.jspecify.annotations.NullMarked;
