/** The incentive system: the pool and its funding, its release by score, bonus and sanction. */
@NullMarked
package org.openbook.alliance.incentive;

import org.jspecify.annotations.NullMarked;
