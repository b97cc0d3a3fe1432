/**
 * What things are called, and how words and numbers are written, in Finnish, Swedish and English.
 */
@NullMarked
package org.openbook.alliance.language;

import org.jspecify.annotations.NullMarked;
