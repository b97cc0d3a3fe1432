/** Commands that tell, before anyone signs, what terms pay and what they pay for. */
@NullMarked
package org.openbook.alliance.cli.check;

import org.jspecify.annotations.NullMarked;
