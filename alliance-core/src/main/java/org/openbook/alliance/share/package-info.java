/** How a difference between target and actual is divided: share bands, gain and pain. */
@NullMarked
package org.openbook.alliance.share;

import org.jspecify.annotations.NullMarked;
