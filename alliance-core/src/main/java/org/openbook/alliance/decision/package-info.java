/**
 * Drafts of a public body's decisions: of a settlement with its basis of payment, and of an
 * amendment.
 */
@NullMarked
package org.openbook.alliance.decision;

import org.jspecify.annotations.NullMarked;
