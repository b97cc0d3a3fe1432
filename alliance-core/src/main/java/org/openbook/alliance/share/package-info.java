/**
 * How a difference between target and actual is divided: eligible savings, share bands and share
 * ranges, gain and pain.
 */
@NullMarked
package org.openbook.alliance.share;

import org.jspecify.annotations.NullMarked;
