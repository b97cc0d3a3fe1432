/** jqwik arbitraries of the small words of a contract. */
@NullMarked
package org.openbook.alliance.term.testing;

import org.jspecify.annotations.NullMarked;
