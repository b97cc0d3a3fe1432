/** Time as contracts count it: days, months and parts of years of a period. */
@NullMarked
package org.openbook.alliance.time;

import org.jspecify.annotations.NullMarked;
