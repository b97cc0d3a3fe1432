/**
 * Open-book alliance accounting: terms, facts, settlement, explanation. The packages below form a
 * strict hierarchy; the README draws it and a test holds the code to it.
 */
@NullMarked
@ValueStyle
package org.openbook.alliance;

import org.jspecify.annotations.NullMarked;
