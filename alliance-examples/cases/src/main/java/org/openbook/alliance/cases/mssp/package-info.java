/**
 * The US Medicare Shared Savings Program (42 CFR 425): savings shared from the first dollar behind
 * a gate.
 */
@NullMarked
package org.openbook.alliance.cases.mssp;

import org.jspecify.annotations.NullMarked;
