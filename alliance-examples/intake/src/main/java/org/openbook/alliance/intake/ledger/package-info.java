/**
 * Import of finance systems' files with partial success: every row is an entry, a finding or a
 * declared skip.
 */
@NullMarked
package org.openbook.alliance.intake.ledger;

import org.jspecify.annotations.NullMarked;
