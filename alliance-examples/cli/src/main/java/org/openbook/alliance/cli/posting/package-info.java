/** Postings of issued settlements for the parties' own ledgers. */
@NullMarked
package org.openbook.alliance.cli.posting;

import org.jspecify.annotations.NullMarked;
