/**
 * Which party may see which costs of the others, and the view of the open book that shows no more.
 */
@NullMarked
package org.openbook.alliance.disclosure;

import org.jspecify.annotations.NullMarked;
