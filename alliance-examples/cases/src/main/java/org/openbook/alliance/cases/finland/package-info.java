/**
 * Finnish alliances in general: owners' split, a price level that the owner alone bears, a scored
 * pool.
 */
@NullMarked
package org.openbook.alliance.cases.finland;

import org.jspecify.annotations.NullMarked;
