/**
 * Makes, rounds and splits amounts. The only package that touches Moneta, whose arithmetic follows
 * a file on the class path; here it does not.
 */
@NullMarked
package org.openbook.alliance.money;

import org.jspecify.annotations.NullMarked;
