/** The command line: every document of the library, from the terminal. */
@NullMarked
package org.openbook.alliance.cli;

import org.jspecify.annotations.NullMarked;
