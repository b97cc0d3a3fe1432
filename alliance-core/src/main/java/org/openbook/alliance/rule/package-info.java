/**
 * What a contract may do to an amount, one rule after another: hold it back at a gate, count it
 * only above a deductible, take a share, cap it, modify it, round it.
 *
 * <p>Sources differ in the order ({@code share, then cap} or {@code cap, then share}), so an order
 * is always a list in the terms and never in this code.
 */
@NullMarked
package org.openbook.alliance.rule;

import org.jspecify.annotations.NullMarked;
