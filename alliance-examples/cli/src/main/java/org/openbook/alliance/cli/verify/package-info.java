/** What a file of any kind proves: documents, books, and printed statements. */
@NullMarked
package org.openbook.alliance.cli.verify;

import org.jspecify.annotations.NullMarked;
