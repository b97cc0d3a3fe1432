/**
 * How figures, dates and explanations read in Finnish, Swedish and English. Nothing here depends on
 * the machine's locale or on the locale data of the JDK: the few conventions are written out.
 */
@NullMarked
package org.openbook.alliance.text;

import org.jspecify.annotations.NullMarked;
