/**
 * What a figure is of and what a fact is called: units, ids of quantities, the facts themselves.
 */
@NullMarked
package org.openbook.alliance.quantity;

import org.jspecify.annotations.NullMarked;
