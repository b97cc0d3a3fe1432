/** Generators of documents for property tests. */
@NullMarked
package org.openbook.alliance.json.testing;

import org.jspecify.annotations.NullMarked;
