/**
 * Laws that terms keep or break: each looks at a rule or a model on given cases and reports every
 * violation with the cases that show it. No test framework is needed to ask them.
 */
@NullMarked
package org.openbook.alliance.law;

import org.jspecify.annotations.NullMarked;
