/** What was issued and claimed as balanced accounting postings for each party's own ledger. */
@NullMarked
package org.openbook.alliance.posting;

import org.jspecify.annotations.NullMarked;
