/** The library's laws as tests that users run on formulas and models of their own. */
@NullMarked
package org.openbook.alliance.law.testing;

import org.jspecify.annotations.NullMarked;
