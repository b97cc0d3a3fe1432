/** Open books on the command line: import, statement, verification, comparison. */
@NullMarked
package org.openbook.alliance.cli.book;

import org.jspecify.annotations.NullMarked;
