/**
 * Runnable programs on top of the library; each package below is one commercial model or command.
 */
@NullMarked
package org.openbook.alliance.cases;

import org.jspecify.annotations.NullMarked;
