/** jqwik arbitraries of exact numbers, for tests of this library and of the rules of its users. */
@NullMarked
package org.openbook.alliance.exact.testing;

import org.jspecify.annotations.NullMarked;
