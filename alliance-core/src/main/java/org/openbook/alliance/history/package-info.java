/**
 * The life of an agreement's settlements: issued, paid, disputed, withdrawn and issued again, trued
 * up until what was made payable is the final entitlement.
 */
@NullMarked
package org.openbook.alliance.history;

import org.jspecify.annotations.NullMarked;
