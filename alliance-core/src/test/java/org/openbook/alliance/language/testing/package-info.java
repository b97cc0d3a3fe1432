/** What tests of words ask. */
@NullMarked
package org.openbook.alliance.language.testing;

import org.jspecify.annotations.NullMarked;
