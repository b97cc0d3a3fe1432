/** {@code alliance words}: every noun of the documents, explained from their schemas. */
@NullMarked
package org.openbook.alliance.cli.words;

import org.jspecify.annotations.NullMarked;
