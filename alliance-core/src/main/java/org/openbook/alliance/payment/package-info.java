/** The terms of paying: when what was settled is due, interest on what is late, advances. */
@NullMarked
package org.openbook.alliance.payment;

import org.jspecify.annotations.NullMarked;
